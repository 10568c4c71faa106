// What the evidencias of an acción count, where its indicator counts them (visitas de asesoría, for one): the figure that they
// propose for a quarter, in words and row by row. It is proposed: what the report says holds, and nothing is written from here.

import { vaHaciaAbajo } from './avance/acumulacion';
import { type DeQuien, quienReporta } from './avance/meta-compartida';
import { destinoDe } from './destino-de-enlace';
import { corteDeEvidencia } from './evidencia';
import { fueraDeLasElegidas } from './focalizacion/elegidas';
import { formatFecha, formatFechaLarga, formatNumero } from './formato';
import { groupBy } from './group-by';
import { cadaUno } from './parse/varias';
import { type Corte, corteAnterior, formatCorte, lastDayOf } from './periodo';
import { cuenta, enumerar } from './redaccion';
import type { Fila, RuleContext } from './register';
import type { EvidenciaRow } from './registers/evidencias';
import type { PamRow } from './registers/pam';
import { NOMBRES_DE_EVIDENCIA, TIPOS_DE_EVIDENCIA } from './tipos-de-evidencia';

export interface EvidenciaContada {
  readonly codigo: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
  readonly descripcion: string;
  /** Of an institution that was not chosen for its acción that year. */
  readonly noFocalizada: boolean;
}
export interface ConteoDeEvidencias {
  /** What they propose to report. */
  readonly valor: number;
  /** "En Evidencias a 30 de junio de 2026: 14 visitas de asesoría (3 a IED no focalizadas)." */
  readonly dicho: string;
  readonly contadas: readonly EvidenciaContada[];
  /** Those that seem of the quarter and do not count, each with why: "EV-0121 (sin enlace)". */
  readonly noContadas: readonly string[];
}
/** What the evidencias of an acción count in a quarter; undefined where its indicator counts none. */
export type Contador = (accion: PamRow, corte: Corte) => ConteoDeEvidencias | undefined;

/** Nothing is read until an acción that counts is asked for, and then once. */
export function contadorDeEvidencias(
  context: Pick<RuleContext, 'rows' | 'vigencias' | 'hoy'>,
): Contador {
  const rows = <T>(registro: string) => context.rows(registro) as readonly Fila<T>[];
  const read = () => {
    const pam = rows<PamRow>('pam');
    const reporters = quienReporta(pam, rows<DeQuien>('seguimiento'));
    const tipos = new Map(pam.map(({ row }) => [row.codigo, cadaUno(row.evidenciasQueCuenta)]));
    const evidencias = rows<EvidenciaRow>('evidencias').filter(
      ({ row: { accion, tipo } }) => tipo !== undefined && tipos.get(accion)?.includes(tipo),
    );
    return {
      // A meta that several acciones share is counted where it is reported.
      byReporter: groupBy(evidencias, ({ row }) => reporters.get(row.accion ?? '')),
      isOutside: fueraDeLasElegidas(() => context.rows('focalizacion')),
    };
  };
  let known: ReturnType<typeof read> | undefined;
  return (accion, corte) => {
    if (accion.codigo === undefined || !cuentaEvidencias(accion)) return undefined;
    known ??= read();
    const own = (known.byReporter.get(accion.codigo) ?? []).map(({ row }) => row);
    const periodo = periodoDe(accion, corte, context);
    const judged = judgedIn(own, periodo, corte);
    const contadas = judged
      .filter(({ porque }) => porque === '')
      .map(({ row }) => row)
      .sort((a, b) => `${a.fecha} ${a.codigo}`.localeCompare(`${b.fecha} ${b.codigo}`));
    const outside = new Set(contadas.filter(known.isOutside));
    return {
      valor: periodo.base + contadas.length,
      dicho: decir(accion, contadas, outside.size, periodo),
      contadas: contadas.map((row) => ({
        codigo: row.codigo ?? '',
        fecha: row.fecha ?? '',
        descripcion: row.descripcion ?? '',
        noFocalizada: outside.has(row),
      })),
      noContadas: judged.flatMap(({ row, porque }) =>
        porque === '' ? [] : `${row.codigo ?? 'Una sin código'} (${porque})`,
      ),
    };
  };
}

/** Whether an indicator counts evidencias: one that goes down does not, whatever it says. */
const cuentaEvidencias = ({ evidenciasQueCuenta, tipoAcumulacion }: PamRow): boolean =>
  evidenciasQueCuenta !== undefined && !vaHaciaAbajo(tipoAcumulacion);

interface Periodo {
  /** First and last day that count, YYYY-MM-DD. */
  readonly desde: string;
  readonly hasta: string;
  /** What there was before any is counted. */
  readonly base: number;
  /** How its beginning is said; '' of a quarter. */
  readonly dicho: string;
}

/**
 * A quarter that the year adds up (or averages) reports its own; where the last one speaks for the year it reports all those of the
 * year so far; and a Capacidad, which grows from its línea base, all those of the plan above it.
 */
function periodoDe(
  { reglaTrimestral, tipoAcumulacion, lineaBase = 0 }: PamRow,
  corte: Corte,
  { hoy, vigencias }: Pick<RuleContext, 'hoy' | 'vigencias'>,
): Periodo {
  const last = lastDayOf(corte);
  const hasta = hoy < last ? hoy : last;
  if (reglaTrimestral !== 'Último')
    return { desde: dayAfter(lastDayOf(corteAnterior(corte))), hasta, base: 0, dicho: '' };
  if (tipoAcumulacion !== 'Capacidad')
    return { desde: `${corte.vigencia}-01-01`, hasta, base: 0, dicho: 'desde enero, ' };
  const base = lineaBase;
  const dicho = `desde ${vigencias[0]}, sobre la línea base de ${formatNumero(base)}, `;
  return { desde: `${vigencias[0]}-01-01`, hasta, base, dicho };
}

/** Of the last day of a quarter. */
const dayAfter = (fecha: string): string => {
  const [year = 0, month = 0] = fecha.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
};

interface Juzgada {
  readonly row: EvidenciaRow;
  /** Why it does not count; '' where it does. */
  readonly porque: string;
}

/** Those of the period by their date, and those that say the quarter and are not. */
function judgedIn(
  own: readonly EvidenciaRow[],
  { desde, hasta }: Periodo,
  corte: Corte,
): readonly Juzgada[] {
  const seen = new Map<string, string>();
  return own.flatMap((row): readonly Juzgada[] => {
    const { codigo = '', fecha, enlace } = row;
    const isSaid = corteDeEvidencia(row) === formatCorte(corte);
    if (fecha === undefined) return isSaid ? [{ row, porque: 'sin fecha' }] : [];
    const isOfIt = fecha >= desde && fecha <= lastDayOf(corte);
    if (!isOfIt) return isSaid ? [{ row, porque: `es del ${formatFecha(fecha)}` }] : [];
    if (fecha > hasta) return [{ row, porque: `es del ${formatFecha(fecha)}, que no ha llegado` }];
    if (enlace === undefined) return [{ row, porque: 'sin enlace' }];
    // One evidencia is worth once.
    const before = seen.get(destinoDe(enlace));
    if (before !== undefined) return [{ row, porque: `el mismo enlace de ${before}` }];
    seen.set(destinoDe(enlace), codigo);
    return [{ row, porque: '' }];
  });
}

function decir(
  { evidenciasQueCuenta }: PamRow,
  contadas: readonly EvidenciaRow[],
  outside: number,
  { hasta, dicho }: Periodo,
): string {
  const tipos = TIPOS_DE_EVIDENCIA.filter(
    (tipo) =>
      cadaUno(evidenciasQueCuenta).includes(tipo) || contadas.some((row) => row.tipo === tipo),
  );
  const counted = tipos.map((tipo) => {
    const [singular, plural] = NOMBRES_DE_EVIDENCIA[tipo];
    return cuenta(contadas.filter((row) => row.tipo === tipo).length, singular, plural);
  });
  const beside =
    outside > 0 ? ` (${outside} a IED no ${outside === 1 ? 'focalizada' : 'focalizadas'})` : '';
  return `En Evidencias, ${dicho}a ${formatFechaLarga(hasta)}: ${enumerar(counted)}${beside}.`;
}
