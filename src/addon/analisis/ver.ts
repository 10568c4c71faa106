// What the panel «Del diagnóstico al plan» shows: what was found, what the office needs, and what the plan does about it. Read when it
// is asked for (aparte.ts).

import { valoradas } from '../../domain/autoevaluacion/conteo';
import { ESTRATEGIA } from '../../domain/clases-de-fundamento';
import { camposDeAccion } from '../../domain/cobertura/campos-de-accion';
import { type Cobertura, coberturaDe } from '../../domain/cobertura/cobertura';
import { ultimosCriticos } from '../../domain/cobertura/criticos';
import { datoYaEscrito, indicadorDe } from '../../domain/cobertura/dato-critico';
import { fuenteDe } from '../../domain/cobertura/fuente';
import { formatNumero } from '../../domain/formato';
import type { Guia } from '../../domain/guia34';
import { codigoCitado, codigosCitados } from '../../domain/parse/citas';
import type { AnyRow, PlacedColumn } from '../../domain/register';
import { SITUACIONES } from '../../domain/registers/columnas';
import { FUENTES_DE_FUNDAMENTO } from '../../domain/registers/fundamentos';
import { pam } from '../../domain/registers/pam';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { BORRADOR, type BorradorDeAnalisis } from './pedido';

export interface DatoVisto {
  readonly codigo: string;
  readonly indicador: string;
  /** "46,8 Porcentaje, 2023"; of a qualitative one, its words. */
  readonly dicho: string;
  readonly lectura: string;
  readonly dimension: string;
  readonly componente: string;
  /** Of Fundamentos, for a need that comes of it. */
  readonly fuente: string;
  /** Needs that stand on it. */
  readonly necesidades: readonly string[];
  /** As the línea base of an acción; null where it has no figure. */
  readonly cifra: CifraVista | null;
}
export interface CifraVista {
  readonly valor: number;
  readonly unidad: string;
  readonly vigencia: number | null;
  /** Of the cuatrienio. */
  readonly meta: number | null;
  readonly esLineaBase: boolean;
  /** "Matrícula SIMAT, 2023 (CT-0004)" */
  readonly origen: string;
}
export interface CriticoVisto {
  readonly indice: string;
  readonly nombre: string;
  readonly area: string;
  readonly orden: number;
  readonly criticidad: number;
  readonly valoradas: number;
  readonly necesidades: readonly string[];
}
export interface AccionVista {
  readonly codigo: string;
  readonly titulo: string;
  readonly componente: string;
}
export interface AnalisisVisto {
  readonly cobertura: Cobertura;
  readonly datos: readonly DatoVisto[];
  /** Of the last year valued; null while no IED has valued itself. */
  readonly autoevaluacion: {
    readonly vigencia: number;
    readonly catalogo: Guia;
    readonly criticos: readonly CriticoVisto[];
  } | null;
  readonly acciones: readonly AccionVista[];
  /** Years of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  /** Columns of the PAM with which an acción is formulated. */
  readonly columnas: readonly PlacedColumn[];
  readonly listas: {
    readonly componentes: readonly string[];
    readonly dimensiones: readonly string[];
    readonly temas: readonly string[];
    readonly situaciones: readonly string[];
    readonly fuentes: readonly string[];
    readonly personas: readonly string[];
    readonly estrategias: readonly { readonly codigo: string; readonly titulo: string }[];
    readonly metasDelPlan: readonly string[];
  };
  /** For the next acción, as the plan writes them. */
  readonly codigoLibre: string;
  readonly borrador: BorradorDeAnalisis | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeAnalisis>[];
}

/** How many components are shown: beyond them nobody's need begins. */
const MOST_CRITICOS = 15;

export function openAnalisis(): AnalisisVisto {
  const libro = openLibro();
  const { propio, otros } = apart(readLocals<BorradorDeAnalisis>(BORRADOR));
  const datos = rowsOf(libro, 'caracterizacion');
  const sustentadas = necesidadesPorDato(libro);
  const plan = rowsOf(libro, 'pam');
  const values = (registro: string, key: string): readonly string[] =>
    libro.rows(registro).flatMap(({ row }) => (row[key] === undefined ? [] : `${row[key]}`));
  return {
    cobertura: coberturaDe(libro),
    datos: datos.map((row) => datoVisto(row, sustentadas)),
    autoevaluacion: criticosDe(libro, datos, sustentadas),
    acciones: plan.map(({ codigo, accion, componente }) => ({
      codigo: `${codigo}`,
      titulo: `${accion ?? ''}`,
      componente: `${componente ?? ''}`,
    })),
    vigencias: libro.vigencias,
    columnas: camposDeAccion(libro.columnas(pam)),
    listas: {
      componentes: values('catalogos', 'componente'),
      dimensiones: values('catalogos', 'dimension'),
      temas: values('catalogos', 'tema'),
      situaciones: SITUACIONES,
      fuentes: FUENTES_DE_FUNDAMENTO,
      personas: values('equipo', 'nombre'),
      estrategias: rowsOf(libro, 'fundamentos').flatMap(({ codigo, clase, enunciado }) =>
        clase === ESTRATEGIA ? [{ codigo: `${codigo}`, titulo: `${enunciado ?? ''}` }] : [],
      ),
      metasDelPlan: [...new Set(values('fundamentos', 'metaPlanDesarrollo'))],
    },
    codigoLibre: codigoLibre(plan.map(({ codigo }) => `${codigo}`)),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

const rowsOf = (libro: Libro, registro: string): readonly AnyRow[] =>
  libro.rows(registro).flatMap(({ row }) => (row.codigo === undefined ? [] : [row]));

type PorDato = (codigo: unknown) => readonly string[];

function necesidadesPorDato(libro: Libro): PorDato {
  const rows = rowsOf(libro, 'fundamentos');
  return (dato) =>
    rows.flatMap(({ codigo, sustento }) =>
      codigosCitados(sustento, 'CT').includes(codigoCitado(dato, 'CT')) ? `${codigo}` : [],
    );
}

function datoVisto(row: AnyRow, sustentadas: PorDato): DatoVisto {
  const { codigo, indicador, valor, unidad, vigencia, datoCualitativo } = row;
  const cifra =
    typeof valor === 'number' ? [formatNumero(valor), unidad].filter(Boolean).join(' ') : undefined;
  return {
    codigo: `${codigo}`,
    indicador: `${indicador ?? row.tema ?? ''}`,
    dicho: [cifra ?? datoCualitativo ?? 'sin cifra', vigencia].filter(Boolean).join(', '),
    lectura: `${row.lectura ?? ''}`,
    dimension: `${row.dimension ?? ''}`,
    componente: `${row.componente ?? ''}`,
    fuente: fuenteDe(row),
    necesidades: sustentadas(codigo),
    cifra: cifraDe(row),
  };
}

function cifraDe({ codigo, valor, unidad, vigencia, meta, ...row }: AnyRow): CifraVista | null {
  if (typeof valor !== 'number') return null;
  const ano = row.anoFuente ?? vigencia;
  const fuente = `${row.fuente ?? 'Caracterización'}`;
  const conAno = ano === undefined || fuente.includes(`${ano}`) ? fuente : `${fuente}, ${ano}`;
  return {
    valor,
    unidad: `${unidad ?? ''}`,
    vigencia: typeof vigencia === 'number' ? vigencia : null,
    meta: typeof meta === 'number' ? meta : null,
    esLineaBase: row.esLineaBase === true,
    origen: `${conAno} (${codigo})`,
  };
}

function criticosDe(
  libro: Libro,
  datos: readonly AnyRow[],
  sustentadas: PorDato,
): AnalisisVisto['autoevaluacion'] {
  const found = ultimosCriticos(libro);
  if (!found) return null;
  const { vigencia, catalogo } = found;
  const criticos = found.criticos.slice(0, MOST_CRITICOS).map((one): CriticoVisto => {
    const { indice, nombre, area, orden, criticidad } = one;
    const dato = datoYaEscrito(datos, { indicador: indicadorDe(one), vigencia });
    const necesidades = dato ? sustentadas(dato.codigo) : [];
    return { indice, nombre, area, orden, criticidad, valoradas: valoradas(one), necesidades };
  });
  return { vigencia, catalogo, criticos };
}

/** One more than the highest of those written like the last one: "A40" gives "A41"; "A01" in a plan without any. */
export function codigoLibre(codigos: readonly string[]): string {
  const [, letras = 'A', cifras = '00'] =
    /^(.*?)(\d+)$/.exec(codigos[codigos.length - 1] ?? '') ?? [];
  const numeros = codigos.flatMap((codigo) =>
    codigo.startsWith(letras) && /^\d+$/.test(codigo.slice(letras.length))
      ? Number(codigo.slice(letras.length))
      : [],
  );
  return `${letras}${String(Math.max(0, ...numeros) + 1).padStart(cifras.length, '0')}`;
}
