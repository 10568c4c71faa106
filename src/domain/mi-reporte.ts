// What one person has to report of a quarter: each acción of theirs beside what the plan wants of it, what was said before,
// and what is to observe of it.

import { calcularAccion } from './avance/accion';
import { quienReporta } from './avance/meta-compartida';
import type { Contador, ConteoDeEvidencias } from './conteo-de-evidencias';
import {
  CAMPOS_DEL_REPORTE,
  type CampoDelReporte,
  type EstadoReporte,
  estadoDelReporte,
} from './estado-reporte';
import { formatNumero } from './formato';
import { textosOf } from './formulario';
import { adopcionDe } from './historicos';
import { isError, type Observacion } from './observacion';
import { parametro } from './parametros';
import { type Corte, isUpTo, TRIMESTRES } from './periodo';
import {
  type AnyRow,
  type Fila,
  keyOf,
  NP,
  type Np,
  type PlacedColumn,
  type Valor,
  type Veredicto,
} from './register';
import type { EvidenciaRow } from './registers/evidencias';
import type { PamRow } from './registers/pam';
import { seguimiento as registro, type SeguimientoRow } from './registers/seguimiento';
import { reportesDe, responde } from './reporte';
import type { LibroDeReportes } from './reporte-por-persona';

/** The fields that people write of a report, those that have something. */
export type Leida = { readonly [campo: string]: Valor };

export const leidaDe = (row: AnyRow): Leida =>
  Object.fromEntries(
    CAMPOS_DEL_REPORTE.flatMap((key) => {
      const value = row[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );

/** A quarter as it was programmed and reported, in words. */
export interface TrimestreDicho {
  /** "T1" */
  readonly trimestre: string;
  readonly programado: string;
  readonly ejecutado: string;
}
export interface ReporteVisto {
  /** Código of the acción. */
  readonly accion: string;
  readonly titulo: string;
  readonly indicador: string;
  readonly unidad: string;
  readonly estado: EstadoReporte;
  /** Whether it owes this report; one that does not was reported all the same. */
  readonly debe: boolean;
  /** Its datum is not known yet. */
  readonly espera: boolean;
  readonly meta: string;
  readonly programado: string;
  /** Those of the year before this one; at its beginning, the last of the year before. */
  readonly anteriores: readonly TrimestreDicho[];
  /** What should have been reached by the corte, and what was. */
  readonly esperado: string;
  readonly logrado: string;
  /** How many evidencias of the quarter there are. */
  readonly evidencias: number;
  /** What its evidencias count, where its indicator counts them: proposed, and written by nobody. */
  readonly propuesto: ConteoDeEvidencias | null;
  /** With what the jump of a result is told while it is typed. */
  readonly compara: { readonly programado?: number; readonly anterior?: number };
  /** What people write of it: as it was read, and as they would type it. */
  readonly leida: Leida;
  readonly textos: { readonly [C in CampoDelReporte]: string };
  /** "12/07/2026, Ana Ejemplo Rivera"; '' where it was not. */
  readonly enviado: string;
  readonly aprobado: string;
  readonly devuelto: string;
  readonly motivo: string;
  readonly observaciones: readonly Observacion[];
  /** Why nothing of it may be written, in words; '' where it may. */
  readonly cerrada: string;
  /** Where its row is; absent while it has none. */
  readonly clave?: string;
  readonly fila?: number;
}
/** An acción of the person that owes nothing this quarter, and why. */
export interface SinDeber {
  readonly accion: string;
  readonly porque: string;
}
export interface MiReporte {
  readonly reportes: readonly ReporteVisto[];
  readonly sinDeber: readonly SinDeber[];
}

export interface LibroDeMiReporte extends LibroDeReportes {
  readonly vigencias: readonly number[];
  readonly evidencias: readonly Fila<EvidenciaRow>[];
  /** Of Seguimiento in this workbook. */
  readonly columnas: readonly PlacedColumn[];
  /** What there is to say of some of its rows. */
  readonly observaciones: (filas: readonly Fila<SeguimientoRow>[]) => readonly Observacion[];
  readonly cierre: Veredicto;
  readonly contador: Contador;
}

/** The acciones of a person that report a quarter, in the order of the PAM. */
export function miReporte(libro: LibroDeMiReporte, corte: Corte, persona: string): MiReporte {
  const { pam, seguimiento, hoy } = libro;
  const { deben, esperan } = reportesDe(pam, seguimiento, corte, hoy, libro);
  const reporters = quienReporta(pam, seguimiento);
  const own = pam.filter(({ row }) => row.codigo !== undefined && responde(row, persona));
  const rowOf = new Map(
    seguimiento.filter(({ row }) => isOf(row, corte)).map((fila) => [fila.row.accion, fila]),
  );
  const isShown = ({ row: { codigo = '' } }: Fila<PamRow>): boolean =>
    deben.includes(codigo) || estadoDelReporte(rowOf.get(codigo)?.row ?? {}) !== 'Sin datos';
  const shown = own.filter(isShown);
  const said = libro.observaciones(
    filasDe(
      shown.map(({ row }) => row.codigo ?? ''),
      pam,
      seguimiento,
    ),
  );
  return {
    reportes: shown.map((accion) => {
      const codigo = accion.row.codigo ?? '';
      const fila = rowOf.get(codigo);
      return {
        ...delPlan(libro, corte, accion, fila?.row),
        ...delReporte(libro, corte, codigo, fila),
        propuesto: libro.contador(accion.row, corte) ?? null,
        debe: deben.includes(codigo),
        espera: esperan.includes(codigo),
        observaciones: fila ? said.filter((one) => one.fila === fila.fila) : [],
      };
    }),
    sinDeber: own
      .filter((accion) => !isShown(accion))
      .map(({ row: { codigo = '' } }) => {
        const reporter = reporters.get(codigo) ?? codigo;
        const porque =
          reporter === codigo ? 'no tiene nada programado' : `su meta la reporta ${reporter}`;
        return { accion: codigo, porque };
      }),
  };
}

const isOf = (row: SeguimientoRow, { vigencia, trimestre }: Corte): boolean =>
  row.vigencia === vigencia && row.trimestre === trimestre;

/** The rows of Seguimiento that the rules need to judge those of some acciones: theirs, and those of whoever shares their meta. */
export function filasDe(
  codigos: readonly string[],
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<SeguimientoRow>[],
): readonly Fila<SeguimientoRow>[] {
  const metas = new Set(
    pam.flatMap(({ row }) => (codigos.includes(row.codigo ?? '') ? (row.codigoMeta ?? []) : [])),
  );
  const meant = new Set([
    ...codigos,
    ...pam.flatMap(({ row }) => (metas.has(row.codigoMeta ?? '') ? (row.codigo ?? []) : [])),
  ]);
  return seguimiento.filter(({ row }) => meant.has(row.accion ?? ''));
}

/** What the plan wants of an acción, and what was said of it before. */
function delPlan(
  { seguimiento, vigencias, hoy, parametros, evidencias }: LibroDeMiReporte,
  corte: Corte,
  accion: Fila<PamRow>,
  row: SeguimientoRow | undefined,
) {
  const { codigo = '', unidad = '', indicador = '', accion: titulo = '' } = accion.row;
  const own = seguimiento.filter((fila) => fila.row.accion === codigo);
  const formulas = { reduccionAnual: parametro(parametros, 'reduccion_anual') };
  const momento = { corte, hoy, adopcion: adopcionDe(parametros) };
  const calculada = calcularAccion(accion, own, vigencias, momento, formulas);
  const before = antesDe(own, corte);
  const anterior = [...before].reverse().find((one) => one.row.ejecutado !== undefined)
    ?.row.ejecutado;
  const delAno = before.filter((one) => one.row.vigencia === corte.vigencia);
  return {
    accion: codigo,
    titulo,
    indicador,
    unidad,
    meta: enCifra(accion.row[`meta${corte.vigencia}`]),
    programado: enCifra(row?.programado),
    anteriores: (delAno.length > 0 ? delAno : before.slice(-1)).map(({ row: one }) => ({
      trimestre:
        one.vigencia === corte.vigencia
          ? `${one.trimestre}`
          : `${one.trimestre} de ${one.vigencia}`,
      programado: enCifra(one.programado),
      ejecutado: one.ejecutado === undefined ? 'sin reporte' : enCifra(one.ejecutado),
    })),
    esperado: enCifra(calculada.programadoAlCorte ?? undefined),
    logrado: enCifra(calculada.ejecutadoAlCorte ?? undefined),
    evidencias: evidencias.filter(
      ({ row: one }) =>
        one.accion === codigo &&
        one.vigencia === corte.vigencia &&
        one.trimestre === corte.trimestre,
    ).length,
    compara: {
      ...(typeof row?.programado === 'number' && { programado: row.programado }),
      ...(anterior !== undefined && { anterior }),
    },
  };
}

/** The rows before a corte, the oldest first. */
function antesDe(
  filas: readonly Fila<SeguimientoRow>[],
  corte: Corte,
): readonly Fila<SeguimientoRow>[] {
  const order = ({ row: { vigencia = 0, trimestre = 'T1' } }: Fila<SeguimientoRow>): number =>
    vigencia * TRIMESTRES.length + TRIMESTRES.indexOf(trimestre);
  return filas
    .filter(({ row }) => row.vigencia !== undefined && row.trimestre !== undefined)
    .filter(
      ({ row }) => isUpTo(corte, row.vigencia ?? 0, row.trimestre ?? 'T1') && !isOf(row, corte),
    )
    .sort((a, b) => order(a) - order(b));
}

/** What was reported, and how far it is. */
function delReporte(
  { columnas, cierre }: LibroDeMiReporte,
  { vigencia, trimestre }: Corte,
  accion: string,
  fila: Fila<SeguimientoRow> | undefined,
) {
  const row: SeguimientoRow = fila?.row ?? { accion, vigencia, trimestre };
  const own = columnas.filter(({ key }) => (CAMPOS_DEL_REPORTE as readonly string[]).includes(key));
  const clave = fila && keyOf(registro, fila.row);
  return {
    estado: estadoDelReporte(row),
    leida: leidaDe(row),
    textos: textosOf(own, fila ?? { fila: 0, row: {} }) as ReporteVisto['textos'],
    enviado: firma(row.enviadoEl, row.enviadoPor),
    aprobado: firma(row.aprobadoEl, row.aprobadoPor),
    devuelto: firma(row.devueltoEl, row.devueltoPor),
    motivo: row.devueltoMotivo ?? '',
    cerrada: cierre(row) ?? '',
    ...(clave !== undefined && { clave }),
    ...(fila && { fila: fila.fila }),
  };
}

/** "12/07/2026, Ana Ejemplo Rivera" */
export const firma = (el: string | undefined, por: string | undefined): string =>
  [el?.split('-').reverse().join('/'), por].filter(Boolean).join(', ');

/** A figure as people read it; a dash where there is none. */
export const enCifra = (valor: number | Np | undefined): string =>
  valor === undefined ? '–' : valor === NP ? NP : formatNumero(valor);

/** Rules that ask for an explanation, which the análisis gives. */
const PIDEN_ANALISIS: readonly string[] = [
  'SALTO',
  'SOBREEJECUCION',
  'RETROCESO',
  'DINERO_SIN_AVANCE',
];

/** What is to be explained of a report before it is sent; nothing once something is said. */
export const porExplicar = (
  row: AnyRow,
  observaciones: readonly Observacion[],
): readonly Observacion[] =>
  row.analisis === undefined
    ? observaciones.filter(({ codigo }) => PIDEN_ANALISIS.includes(codigo))
    : [];

/** What keeps a report from being sent or approved. */
export const errores = (observaciones: readonly Observacion[]): readonly Observacion[] =>
  observaciones.filter(isError);
