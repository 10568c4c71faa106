// The columns of a planilla: what its person writes, which are the columns of the report, between what the plan says, which is shown
// and not written.

import { type Corte, corteAnterior, formatCorte, TRIMESTRES } from '../periodo';
import { isOfComplemento, type Kind, type PlacedColumn } from '../register';
import { seguimiento } from '../registers/seguimiento';

export interface ColumnaDePlanilla {
  readonly key: string;
  readonly titulo: string;
  readonly kind: Kind;
  /** Whether the person writes in it; the others are locked. */
  readonly escribe: boolean;
  /** In characters. */
  readonly ancho: number;
  /** Shown while one writes in it. */
  readonly ayuda?: string | undefined;
  /** What its dropdown offers. */
  readonly opciones?: readonly string[] | undefined;
}

/** Says whether a row goes to the office as sent. */
export const ENVIAR = 'enviar';
export const SI = 'Sí';
export const NO = 'No';

/** What the office writes: it plans a quarter, and how far a report is follows from what is done with it. */
const DE_LA_OFICINA: readonly string[] = [...seguimiento.clave, 'programado', 'estado'];

/** The columns of a report that its person writes. */
export const columnasDelReporte = (columns: readonly PlacedColumn[]): readonly PlacedColumn[] =>
  columns.filter((column) => !isOfComplemento(column) && !DE_LA_OFICINA.includes(column.key));

/** The quarters whose results are shown beside: those of the year before it or, in T1, the last one of the year before. */
export function trimestresAnteriores(corte: Corte): readonly Corte[] {
  if (corte.trimestre === 'T1') return [corteAnterior(corte)];
  const before = TRIMESTRES.slice(0, TRIMESTRES.indexOf(corte.trimestre));
  return before.map((trimestre) => ({ vigencia: corte.vigencia, trimestre }));
}

export const claveDeAnterior = (corte: Corte): string => `anterior ${formatCorte(corte)}`;

/** Wide enough for what is written in a column of the register. */
const anchoDe = ({ kind, width = 120 }: PlacedColumn): number =>
  kind === 'textoLargo' ? 38 : Math.max(12, Math.round(width / 8));

/** In the order in which they stand; `columns` are those of Seguimiento. */
export function columnasDePlanilla(
  columns: readonly PlacedColumn[],
  corte: Corte,
  hayDevueltos: boolean,
): readonly ColumnaDePlanilla[] {
  const { vigencia, trimestre } = corte;
  const shown = (key: string, titulo: string, kind: Kind, ancho: number): ColumnaDePlanilla => ({
    key,
    titulo,
    kind,
    ancho,
    escribe: false,
  });
  return [
    shown('accion', 'Acción', 'codigo', 8),
    shown('queSeHace', 'Qué se hace', 'textoLargo', 32),
    shown('indicador', 'Indicador', 'textoLargo', 24),
    shown('unidad', 'Unidad', 'texto', 13),
    shown('meta', `Meta ${vigencia}`, 'decimal', 11),
    ...trimestresAnteriores(corte).map((one) =>
      shown(claveDeAnterior(one), `Ejecutado ${one.trimestre} ${one.vigencia}`, 'decimal', 11),
    ),
    shown('programado', `Programado ${trimestre}`, 'decimal', 12),
    shown('esperado', `Esperado en el año a ${trimestre}`, 'decimal', 13),
    shown('estado', 'Estado del reporte', 'texto', 18),
    ...(hayDevueltos ? [shown('devueltoMotivo', 'Por qué se devolvió', 'textoLargo', 24)] : []),
    ...columnasDelReporte(columns).map(
      (column): ColumnaDePlanilla => ({
        key: column.key,
        titulo: column.key === 'ejecutado' ? `${column.label} ${trimestre}` : column.label,
        kind: column.kind,
        escribe: true,
        ancho: anchoDe(column),
        ayuda: column.help,
        opciones: column.kind === 'siNo' ? [SI, NO] : column.valores,
      }),
    ),
    {
      key: ENVIAR,
      titulo: '¿Enviar?',
      kind: 'siNo',
      escribe: true,
      ancho: 10,
      ayuda: 'Sí: el reporte queda enviado. No: la oficina lo recibe como un avance sin terminar.',
      opciones: [SI, NO],
    },
  ];
}
