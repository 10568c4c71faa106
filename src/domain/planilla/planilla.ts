// The planillas of a quarter: for each person who reports, the acciones that they still owe, with what the plan says of them and what
// the book has already. How one looks is hojas.ts; what comes back, plan-recibo.ts.

import { calcularAcciones } from '../avance/en-corte';
import { groupBy } from '../group-by';
import { type Corte, formatCorte } from '../periodo';
import { type AnyRow, type Fila, type PlacedColumn, pick, type Valor } from '../register';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { reportesDe } from '../reporte';
import {
  type ColumnaDePlanilla,
  claveDeAnterior,
  columnasDelReporte,
  columnasDePlanilla,
  ENVIAR,
  SI,
  trimestresAnteriores,
} from './columnas';

export interface FilaDePlanilla {
  readonly accion: string;
  /** What stands in each column, by its key; absent where it is blank. */
  readonly valores: AnyRow;
  /** Whether the register has its row. */
  readonly existe: boolean;
}

export interface Planilla {
  /** Which book it is of. */
  readonly libro: string;
  readonly entidad: string;
  /** "2026-T2" */
  readonly corte: string;
  readonly persona: string;
  /** YYYY-MM-DD */
  readonly hecha: string;
  /** Last day to report, where the Calendario says it. */
  readonly cierra?: string | undefined;
  readonly columnas: readonly ColumnaDePlanilla[];
  readonly filas: readonly FilaDePlanilla[];
  /** Acciones of the person that are sent or approved: they are with the office. */
  readonly entregadas: readonly string[];
}

export interface Planillas {
  readonly planillas: readonly Planilla[];
  /** People whose reports are all with the office. */
  readonly alDia: readonly string[];
  /** Acciones that owe a report and name nobody to give it. */
  readonly sinPersona: readonly string[];
}

export interface LibroDePlanillas {
  readonly libro: string;
  readonly entidad: string;
  readonly hoy: string;
  readonly vigencias: readonly number[];
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly parametros: readonly Fila[];
  /** Of Seguimiento. */
  readonly columnas: readonly PlacedColumn[];
  readonly cierra?: string | undefined;
}

/** States in which a report is with the office. */
export const ENTREGADOS: readonly unknown[] = ['Enviado', 'Aprobado'];

/** Who reports an acción: whoever coordinates it, else its responsable. */
export const quienDebe = ({ coordinador, responsable }: PamRow): string | undefined =>
  coordinador ?? responsable;

export function planillasDe(libro: LibroDePlanillas, corte: Corte): Planillas {
  const deben = new Set(reportesDe(libro.pam, libro.seguimiento, corte, libro.hoy).deben);
  const owed = libro.pam.map(({ row }) => row).filter(({ codigo }) => deben.has(codigo ?? ''));
  const esperados = esperadosDe(libro, corte);
  const rows = groupBy(libro.seguimiento, ({ row }) => row.accion);
  const personas = [...groupBy(owed, quienDebe)].flatMap(([persona, acciones]) =>
    persona === undefined ? [] : [{ persona, acciones }],
  );
  const made = personas.map(({ persona, acciones }): Planilla => {
    const filas = acciones.map((accion) => {
      const own = (rows.get(accion.codigo ?? '') ?? []).map(({ row }) => row);
      return filaDe(libro, corte, accion, own, esperados.get(accion.codigo ?? ''));
    });
    return {
      libro: libro.libro,
      entidad: libro.entidad,
      corte: formatCorte(corte),
      persona,
      hecha: libro.hoy,
      cierra: libro.cierra,
      columnas: columnasDePlanilla(libro.columnas, corte, filas.some(isDevuelta)),
      filas: filas.filter((fila) => !isEntregada(fila)),
      entregadas: filas.filter(isEntregada).map(({ accion }) => accion),
    };
  });
  return {
    planillas: made.filter(({ filas }) => filas.length > 0),
    alDia: made.filter(({ filas }) => filas.length === 0).map(({ persona }) => persona),
    sinPersona: owed.flatMap((row) => (quienDebe(row) === undefined ? (row.codigo ?? []) : [])),
  };
}

const isEntregada = ({ valores }: FilaDePlanilla): boolean => ENTREGADOS.includes(valores.estado);

const isDevuelta = ({ valores }: FilaDePlanilla): boolean => valores.devueltoMotivo !== undefined;

/** What was to be reached in the year by the corte, by acción. */
function esperadosDe(libro: LibroDePlanillas, corte: Corte): ReadonlyMap<string, number> {
  const { pam, seguimiento, parametros, hoy } = libro;
  const input = { pam, seguimiento, parametros, hoy, actividades: [] };
  return new Map(
    calcularAcciones(input, libro.vigencias, corte).flatMap(({ codigo, vigencias }) => {
      const year = vigencias.find(({ vigencia }) => vigencia === corte.vigencia);
      const esperado = year?.soloAnual ? null : year?.programado;
      return esperado === null || esperado === undefined ? [] : [[codigo, esperado] as const];
    }),
  );
}

function filaDe(
  { columnas }: LibroDePlanillas,
  corte: Corte,
  accion: PamRow,
  rows: readonly SeguimientoRow[],
  esperado: number | undefined,
): FilaDePlanilla {
  const at = ({ vigencia, trimestre }: Corte): SeguimientoRow | undefined =>
    rows.find((row) => row.vigencia === vigencia && row.trimestre === trimestre);
  const own = at(corte);
  const reported = columnasDelReporte(columnas).map(({ key }) => key);
  const valores: AnyRow = {
    accion: accion.codigo,
    queSeHace: accion.accion,
    indicador: accion.indicador,
    unidad: accion.unidad,
    meta: accion[`meta${corte.vigencia}`],
    ...Object.fromEntries(
      trimestresAnteriores(corte).map((one) => [claveDeAnterior(one), at(one)?.ejecutado]),
    ),
    programado: own?.programado,
    esperado,
    estado: own?.estado ?? 'Sin datos',
    devueltoMotivo: own?.estado === 'Devuelto' ? own.devueltoMotivo : undefined,
    ...pick(own ?? {}, reported),
    [ENVIAR]: SI,
  };
  return { accion: accion.codigo ?? '', valores: present(valores), existe: own !== undefined };
}

const present = (row: AnyRow): { readonly [key: string]: Valor } =>
  Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, Valor] => entry[1] !== undefined),
  );

/** Whether the days to report were over when it was made: it is asked for all the same, and no day that is past is given for it. */
export const estaVencida = ({ cierra, hecha }: Planilla): boolean =>
  cierra !== undefined && cierra < hecha;
