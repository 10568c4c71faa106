// What the panel «Sostenibilidad de la vigencia» writes: the rows that the year lacks, and the acta of the meeting that revises them.
// Read when it is asked for (aparte.ts).

import type { AsistenteEntrada } from '../../domain/acta';
import { desarrolloDe } from '../../domain/acta-desarrollo/desarrollo';
import type { Cambio } from '../../domain/cambio';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { sostenibilidad } from '../../domain/registers/sostenibilidad';
import { nuevasDe } from '../../domain/sostenibilidad/nueva';
import { sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { fold } from '../../domain/texto';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { requireVigencia } from '../evaluacion/de-vigencia';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { saveActa } from '../panels/guardar-acta';
import type { PrepararPedido } from './pedido';

export interface Preparado {
  readonly dicho: string;
  /** To take it back; null when nothing was written, or an acta was. */
  readonly cargue: string | null;
}

export function crearFilas({ vigencia: text, pedido }: PrepararPedido): Preparado {
  const vigencia = requireVigencia(text, openLibro());
  const { cambios, cargue } = commit({
    operacion: `${CARGUE_EN} ${sostenibilidad.title} (filas de ${vigencia})`,
    pedido: pedidoDe(pedido, { vigencia }),
    build: (fresh) => filasQueFaltan(fresh, vigencia),
  });
  const dicho =
    cambios.length === 0
      ? `Todas las acciones programadas en ${vigencia} ya tienen su fila.`
      : `${cuenta(cambios.length, 'fila quedó', 'filas quedaron')} en Sostenibilidad. Complete en cada una el monto, el respaldo y las tres condiciones.`;
  return { dicho, cargue: cargue || null };
}

function filasQueFaltan(fresh: Fresh, vigencia: number): readonly Cambio[] {
  const { vacios } = sostenibilidadDe(fresh, vigencia);
  const missing = vacios.filter(({ clase }) => clase === 'SIN_FILA');
  const nueva = nuevasDe(fresh, vigencia);
  return missing.map(
    ({ accion }): Cambio => ({
      registro: sostenibilidad.key,
      cambio: 'crear',
      row: nueva(accion),
    }),
  );
}

/** Activity of the procedure that defines the conditions of sostenibilidad. */
const ACTIVIDAD = 4;
/** Of its acta, as Catálogos has it. */
const TIPO = 'Sostenibilidad';

/** A borrador of the acta, with the roles that do the activity among who comes. */
export function prepararActa({ vigencia: text, pedido }: PrepararPedido): Preparado {
  const libro = openLibro();
  const vigencia = requireVigencia(text, libro);
  const { asistentes, ausentes } = convocados(libro);
  const redactados = sostenibilidadRedactada(libro, vigencia);
  const { codigo } = saveActa({
    ...(pedido === undefined ? {} : { pedido }),
    borrador: true,
    tipo: TIPO,
    actividad: ACTIVIDAD,
    fecha: libro.hoy,
    horaInicio: '',
    horaFin: '',
    lugar: '',
    asunto: `Condiciones de sostenibilidad del PAM en ${vigencia}`,
    objetivo: `Revisar el PAM y definir sus condiciones de sostenibilidad financiera, técnica y administrativa en ${vigencia}.`,
    ordenDelDia: redactados.map(({ punto }) => punto),
    desarrollo: redactados.map(({ desarrollo }) => desarrollo),
    asistentes,
    compromisos: [],
  });
  const who =
    ausentes.length === 0
      ? `con ${enumerar(asistentes.map(({ nombre }) => nombre))}`
      : `sin ${enumerar(ausentes)}: nadie de Equipo tiene ese rol; agregue a quien asista en su representación`;
  return {
    dicho: `El borrador ${codigo} quedó en Actas, ${who}. Siga en «Acta de reunión».`,
    cargue: null,
  };
}

/** Of a year that the meeting was called for, whatever its day. */
const sostenibilidadRedactada = (libro: Libro, vigencia: number) =>
  desarrolloDe(ACTIVIDAD, { libro, fecha: `${vigencia}-01-01`, cambios: [] });

function convocados(libro: Libro): {
  readonly asistentes: readonly AsistenteEntrada[];
  readonly ausentes: readonly string[];
} {
  const roles = libro.responsables[ACTIVIDAD] ?? [];
  const found = roles.map((rol) => {
    const persona = libro
      .rows<EquipoRow>('equipo')
      .map(({ row }) => row)
      .find(
        (row) =>
          row.nombre &&
          estaEnLaOficina(row, libro.hoy) &&
          [row.rol, row.cargo].some((name) => fold(`${name ?? ''}`) === fold(rol)),
      );
    return { rol, persona };
  });
  return {
    asistentes: found.flatMap(({ persona }) =>
      persona?.nombre
        ? [
            {
              nombre: persona.nombre,
              cargo: persona.cargo,
              dependencia: persona.dependencia,
              asistio: true,
            },
          ]
        : [],
    ),
    ausentes: found.flatMap(({ rol, persona }) => (persona ? [] : [rol])),
  };
}
