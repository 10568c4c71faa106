// What sustains the plan in a year: the money by fuente and by componente, how far the three conditions are met, and the gaps.

import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { cuenta, dinero, enumerar } from '../redaccion';
import type { AnyRow, RuleContext } from '../register';
import type { Condicion, SostenibilidadRow } from '../registers/sostenibilidad';
import { isProgramadaEn } from './programada';
import { isSinRespaldo, pideMonto } from './recursos';

export interface TotalDeFuente {
  readonly fuente: string;
  readonly acciones: number;
  readonly monto: number;
}
export interface TotalDeComponente {
  readonly componente: string;
  /** With a meta in the year. */
  readonly programadas: number;
  /** Of those, with a row in Sostenibilidad. */
  readonly conFila: number;
  readonly monto: number;
}
export interface ConteoDeCondicion {
  readonly condicion: 'Financiera' | 'Técnica' | 'Administrativa';
  readonly asegurada: number;
  readonly enTramite: number;
  readonly sinFuente: number;
  readonly noRequiere: number;
  /** Rows that leave it blank. */
  readonly sinDefinir: number;
}
export const CLASES_DE_VACIO = [
  'SIN_FILA',
  'SIN_META',
  'SIN_FUENTE',
  'SIN_RESPALDO',
  'MONTO_CERO',
] as const;
export interface Vacio {
  readonly accion: string;
  readonly clase: (typeof CLASES_DE_VACIO)[number];
  /** What is lacking and what to do, without naming the acción. */
  readonly mensaje: string;
  /** Line of its row in the tab; null where there is none yet. */
  readonly fila: number | null;
}
export interface Sostenibilidad {
  readonly vigencia: number;
  /** Acciones with a meta in the year. */
  readonly programadas: number;
  /** Rows of the year. */
  readonly filas: number;
  readonly monto: number;
  readonly porFuente: readonly TotalDeFuente[];
  readonly porComponente: readonly TotalDeComponente[];
  readonly condiciones: readonly ConteoDeCondicion[];
  /** In the order of the plan. */
  readonly vacios: readonly Vacio[];
}

/** The three conditions of activity 4, as columns of the register. */
export const CONDICIONES_DE_LA_ACCION = [
  ['financiera', 'Financiera'],
  ['tecnica', 'Técnica'],
  ['administrativa', 'Administrativa'],
] as const;

const SIN_FUENTE_ESCRITA = 'Sin fuente';
const FUERA_DEL_PLAN = 'Acciones que no están en el PAM';

interface DelAno {
  readonly fila: number;
  readonly row: SostenibilidadRow;
}

export function sostenibilidadDe(
  libro: Pick<RuleContext, 'rows'>,
  vigencia: number,
): Sostenibilidad {
  const filas = libro
    .rows('sostenibilidad')
    .filter(({ row }) => row.vigencia === vigencia && row.accion !== undefined) as DelAno[];
  const plan = libro.rows('pam').flatMap(({ row }) => (row.codigo === undefined ? [] : [row]));
  const programadas = plan.filter((row) => isProgramadaEn(row, vigencia));
  return {
    vigencia,
    programadas: programadas.length,
    filas: filas.length,
    monto: sumOf(filas),
    porFuente: porFuente(filas),
    porComponente: porComponente(filas, plan, programadas),
    condiciones: CONDICIONES_DE_LA_ACCION.map(([key, condicion]) => ({
      condicion,
      ...conteo(filas.map(({ row }) => row[key])),
    })),
    vacios: vaciosDe(filas, plan, programadas, vigencia),
  };
}

const sumOf = (filas: readonly DelAno[]): number =>
  filas.reduce((sum, { row }) => sum + (row.montoPrevisto ?? 0), 0);

/** The largest first; what has no fuente last. */
function porFuente(filas: readonly DelAno[]): readonly TotalDeFuente[] {
  const groups = groupBy(filas, ({ row }) => row.fuente ?? SIN_FUENTE_ESCRITA);
  const isLast = ({ fuente }: TotalDeFuente): number => Number(fuente === SIN_FUENTE_ESCRITA);
  return [...groups]
    .map(([fuente, own]) => ({ fuente, acciones: own.length, monto: sumOf(own) }))
    .sort((a, b) => isLast(a) - isLast(b) || b.monto - a.monto);
}

/** In the order of the plan; what is of no acción of it, last. */
function porComponente(
  filas: readonly DelAno[],
  plan: readonly AnyRow[],
  programadas: readonly AnyRow[],
): readonly TotalDeComponente[] {
  const componenteOf = (row: AnyRow): string => `${row.componente ?? 'Sin componente'}`;
  const known = new Map(plan.map((row) => [row.codigo, componenteOf(row)]));
  const own = groupBy(filas, ({ row }) => known.get(row.accion) ?? FUERA_DEL_PLAN);
  const counted = groupBy(programadas, componenteOf);
  const due = new Set(programadas.map(({ codigo }) => codigo));
  const names = new Set([...plan.map(componenteOf), ...own.keys()]);
  return [...names]
    .map((componente) => ({
      componente,
      programadas: counted.get(componente)?.length ?? 0,
      conFila: (own.get(componente) ?? []).filter(({ row }) => due.has(row.accion)).length,
      monto: sumOf(own.get(componente) ?? []),
    }))
    .filter(({ componente, programadas: some }) => some > 0 || own.has(componente));
}

function conteo(values: readonly (Condicion | undefined)[]): Omit<ConteoDeCondicion, 'condicion'> {
  const count = (wanted: Condicion | undefined): number =>
    values.filter((value) => value === wanted).length;
  return {
    asegurada: count('Asegurada'),
    enTramite: count('En trámite'),
    sinFuente: count('Sin fuente'),
    noRequiere: count('No requiere'),
    sinDefinir: count(undefined),
  };
}

function vaciosDe(
  filas: readonly DelAno[],
  plan: readonly AnyRow[],
  programadas: readonly AnyRow[],
  vigencia: number,
): readonly Vacio[] {
  const byAccion = groupBy(filas, ({ row }) => row.accion);
  const due = new Set(programadas);
  const ofPlan = plan.flatMap((row): readonly Vacio[] => {
    const accion = `${row.codigo}`;
    const own = byAccion.get(accion);
    if (own) return [...(due.has(row) ? [] : sinMeta(own, vigencia)), ...own.flatMap(vaciosDeFila)];
    if (!due.has(row)) return [];
    const mensaje = `Está programada en ${vigencia} y no tiene fila en Sostenibilidad: escríbala con su fuente y sus tres condiciones.`;
    return [{ accion, clase: 'SIN_FILA', mensaje, fila: null }];
  });
  const known = new Set(plan.map(({ codigo }) => codigo));
  const others = filas.filter(({ row }) => !known.has(row.accion));
  return [...ofPlan, ...sinMeta(others, vigencia), ...others.flatMap(vaciosDeFila)];
}

/** Rows that add to the year, and are of no acción that has a meta in it. */
const sinMeta = (filas: readonly DelAno[], vigencia: number): readonly Vacio[] =>
  filas.map(({ fila, row }) => ({
    accion: row.accion ?? '',
    clase: 'SIN_META',
    mensaje: `No tiene meta en ${vigencia} en el PAM y su fila suma ${dinero(row.montoPrevisto ?? 0)}: quite la fila, o escriba la meta.`,
    fila,
  }));

type Filas = Pick<Sostenibilidad, 'programadas' | 'vacios'>;

const countOf = ({ vacios }: Filas, wanted: Vacio['clase']): number =>
  vacios.filter(({ clase }) => clase === wanted).length;

/** How many of the acciones with a meta in the year have their row. */
export const programadasConFila = (found: Filas): number =>
  found.programadas - countOf(found, 'SIN_FILA');

/** "47 acciones programadas, 47 con su fila, y 1 fila de una acción sin meta ese año" */
export function conSuFila(found: Filas): string {
  const sobran = countOf(found, 'SIN_META');
  const own = `${cuenta(found.programadas, 'acción programada', 'acciones programadas')}, ${formatNumero(programadasConFila(found))} con su fila`;
  return sobran === 0
    ? own
    : `${own}, y ${cuenta(sobran, 'fila de una acción', 'filas de acciones')} sin meta ese año`;
}

function vaciosDeFila({ fila, row }: DelAno): readonly Vacio[] {
  const sin = CONDICIONES_DE_LA_ACCION.filter(([key]) => row[key] === 'Sin fuente');
  const told = (clase: Vacio['clase'], mensaje: string): Vacio => ({
    accion: row.accion ?? '',
    clase,
    mensaje,
    fila,
  });
  return [
    ...(sin.length > 0
      ? [
          told(
            'SIN_FUENTE',
            `«Sin fuente» en ${enumerar(sin.map(([, label]) => label))}: gestiónela, o reprograme la acción.`,
          ),
        ]
      : []),
    ...(isSinRespaldo(row)
      ? [
          told(
            'SIN_RESPALDO',
            'La financiera está «Asegurada» y falta el respaldo: escriba el CDP, el código BPIN o el oficio.',
          ),
        ]
      : []),
    ...(pideMonto(row)
      ? [
          told(
            'MONTO_CERO',
            `La fuente es ${row.fuente} y no hay monto previsto: escríbalo, o ponga «Sin costo».`,
          ),
        ]
      : []),
  ];
}
