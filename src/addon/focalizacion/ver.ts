// What the panel «Focalizar» shows: an acción with its criteria, its institutions and what is known of them, from which the page
// ranks as one types. Read when it is asked for (aparte.ts).

import { tituloDeActa } from '../../domain/acta-titulo';
import { filasDeCriterios } from '../../domain/focalizacion/criterio';
import { type Dato, datosDe, decirConDato, deOtroAno } from '../../domain/focalizacion/datos';
import { type CriterioEscrito, escritoDe } from '../../domain/focalizacion/escrito';
import type { FinalEscrita } from '../../domain/focalizacion/final';
import { candidatasDe } from '../../domain/focalizacion/focalizar';
import { type MatrizDeFocalizacion, matrizDe } from '../../domain/focalizacion/matriz';
import type { CriterioMedido } from '../../domain/focalizacion/puntos';
import type { Candidata } from '../../domain/focalizacion/puntuar';
import { type Variable, variablesDe } from '../../domain/focalizacion/variables';
import type { AnyRow } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { deQuienSeElige, deUnaAccion } from './de-una-accion';
import {
  accionesFocalizadas,
  decirCongelada,
  filasDeFocalizacion,
  finalesDe,
  leer,
  type Rows,
  requireCual,
} from './leer';
import {
  BORRADOR,
  type BorradorDeFocalizacion,
  type DatosPedido,
  type MatrizPedido,
  type VerPedido,
} from './pedido';
import { formaGuardada } from './visto';

export interface ActaParaDecidir extends Pick<ActaRow, 'numero' | 'vigencia'> {
  readonly valor: string;
  readonly titulo: string;
}

export interface FocalizarPanel {
  readonly vigencias: readonly number[];
  readonly propuesta: number;
  readonly acciones: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly variables: readonly Variable[];
  /** Definitive, the newest first. */
  readonly actas: readonly ActaParaDecidir[];
  readonly borrador: BorradorDeFocalizacion | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeFocalizacion>[];
}

/** By "variable año": of each institution in its order, what is known; and of how many, where some lack it. */
export type DatosVistos = {
  readonly [par: string]: { readonly ied: readonly (Dato | null)[]; readonly dicho: string };
};
export const parDe = (variable: string, vigencia: number): string => `${variable} ${vigencia}`;

export interface AccionPorFocalizar {
  readonly vigencia: number;
  readonly accion: string;
  /** Whether they are those of «todas». */
  readonly deTodas: boolean;
  readonly criterios: readonly CriterioEscrito[];
  readonly cupos: string;
  readonly minimo: string;
  readonly cobertura: string;
  readonly ied: readonly Pick<Candidata, 'codigoDane' | 'nombre' | 'veces' | 'matricula'>[];
  readonly datos: DatosVistos;
  /** As people read each variable, where that is frozen. */
  readonly nombres: { readonly [variable: string]: string };
  readonly finales: readonly (readonly [string, FinalEscrita])[];
  readonly guardada: boolean;
  /** "el 28/01/2026 por … con el acta 1 de 2026"; '' while it is open. */
  readonly congelada: string;
}

export function abrir(): FocalizarPanel {
  const libro = openLibro();
  const { propio, otros } = apart(readLocals<BorradorDeFocalizacion>(BORRADOR));
  const { vigencias } = libro;
  const year = Number(libro.hoy.slice(0, 4));
  return {
    vigencias,
    propuesta: vigencias.includes(year) ? year : (vigencias[vigencias.length - 1] ?? year),
    acciones: accionesFocalizadas(libro).flatMap(({ codigo, accion = '' }) =>
      codigo ? { codigo, titulo: accion } : [],
    ),
    variables: variablesDe(libro.rows('datos').map(({ row }) => row)),
    actas: libro
      .rows<ActaRow>('actas')
      .flatMap(({ row }) =>
        row.codigo && row.estado === 'Definitiva'
          ? [
              {
                valor: row.codigo,
                titulo: tituloDeActa(row),
                numero: row.numero,
                vigencia: row.vigencia,
              },
            ]
          : [],
      )
      .reverse(),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

export function ver(pedido: VerPedido): AccionPorFocalizar {
  const libro = deUnaAccion(openLibro(), pedido);
  const { vigencia, accion, cupos } = requireCual(libro, pedido);
  const comun = {
    vigencia,
    accion,
    ...formaGuardada(libro, { vigencia, accion, cupos }),
    finales: [...finalesDe(libro, vigencia, accion)],
    guardada: filasDeFocalizacion(libro, vigencia, accion).length > 0,
    congelada: decirCongelada(libro, cupos),
  };
  if (cupos?.congeladoEl) {
    const { focalizada, nombre } = leer(libro, pedido);
    const { criterios } = focalizada;
    const all = [...focalizada.ied, ...focalizada.sinInformacion];
    return {
      ...comun,
      deTodas: false,
      criterios: criterios.map(congeladoEscrito),
      ied: all.map(withoutDatos),
      datos: Object.fromEntries(
        criterios.map(({ variable, vigenciaDelDato }) => [
          parDe(variable, vigenciaDelDato),
          { ied: all.map(({ datos }) => datos[variable] ?? null), dicho: '' },
        ]),
      ),
      nombres: Object.fromEntries(criterios.map(({ variable }) => [variable, nombre(variable)])),
    };
  }
  const rows = libro.rows('criterios').map(({ row }) => row);
  const filas = filasDeCriterios(rows, vigencia, accion);
  const candidatas = candidatasDe(libro, vigencia, [], datosDe(libro));
  const pares = filas.flatMap(({ variable, vigenciaDelDato }) =>
    variable && vigenciaDelDato ? [{ variable, vigencia: vigenciaDelDato }] : [],
  );
  return {
    ...comun,
    deTodas: filas.length > 0 && filas.every((row) => row.accion !== accion),
    ied: candidatas.map(withoutDatos),
    datos: datosEn(libro, candidatas, pares),
    nombres: {},
  };
}

/** Limits that say nothing are those of no variable, or of one in which all are alike. */
function congeladoEscrito(criterio: CriterioMedido): CriterioEscrito {
  const { variable, situacion, peso, sentido, piso, techo, tablaEscrita, vigenciaDelDato } =
    criterio;
  const limites = sentido === 'Tabla' || piso === techo ? {} : { piso, techo };
  return escritoDe({
    variable,
    situacion,
    peso,
    sentido,
    ...limites,
    tabla: tablaEscrita,
    vigenciaDelDato,
    desempate: criterio.desempate,
  } as AnyRow);
}

const withoutDatos = ({ codigoDane, nombre, veces, matricula }: Candidata) => ({
  codigoDane,
  nombre,
  veces,
  matricula,
});

export function verDatos(pedido: DatosPedido): DatosVistos {
  const libro = deUnaAccion(openLibro(), pedido);
  const { vigencia } = requireCual(libro, pedido);
  return datosEn(libro, candidatasDe(libro, vigencia, [], datosDe(libro)), pedido.pares);
}

function datosEn(
  libro: Rows,
  candidatas: readonly Candidata[],
  pares: DatosPedido['pares'],
): DatosVistos {
  const leerDato = datosDe(libro);
  const otro = deOtroAno(libro);
  return Object.fromEntries(
    pares.map(({ variable, vigencia }) => {
      const known = candidatas.map(({ codigoDane }) => ({
        codigoDane,
        dato: leerDato(codigoDane, variable, vigencia) ?? null,
      }));
      const dicho = decirConDato(variable, vigencia, known, otro);
      return [parDe(variable, vigencia), { ied: known.map(({ dato }) => dato), dicho }];
    }),
  );
}

export function verMatriz(pedido: MatrizPedido): MatrizDeFocalizacion {
  const libro = deQuienSeElige(openLibro());
  return matrizDe(libro, requireVigencia(pedido.vigencia, libro));
}
