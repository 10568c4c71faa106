// What a meeting that evaluates a quarter is to hear of its anomalies: a point of the orden del día with what was decided, and a
// compromiso for each confirmed one that has none.

import type { CompromisoEntrada } from '../acta';
import { formatFecha } from '../formato';
import { groupBy } from '../group-by';
import { corteOf, formatCorte, lastDayOf } from '../periodo';
import { siHay } from '../redaccion';
import type { AnomaliaRow } from '../registers/anomalias';
import { nombreDeRegla } from './nombres';

export interface AnomaliasParaActa {
  /** "2026-T2" */
  readonly corte: string;
  /** Days of the meetings that evaluate it, YYYY-MM-DD, both included: those of the quarter after. */
  readonly desde: string;
  readonly hasta: string;
  /** Códigos of the anomalies. */
  readonly anomalias: readonly string[];
  /** What was decided, as the desarrollo of the point. */
  readonly texto: string;
  readonly compromisos: readonly CompromisoEntrada[];
}

/** By quarter, those decided that no acta has yet. */
export function paraElActa(anomalias: readonly AnomaliaRow[]): readonly AnomaliasParaActa[] {
  const waiting = anomalias.filter(
    ({ codigo, confirmada, acta }) => codigo && confirmada && acta === undefined,
  );
  return [...groupBy(waiting, corteDe)].map(([corte, own]) => ({
    corte,
    ...diasDespues(own[0] ?? {}),
    anomalias: own.flatMap(({ codigo }) => codigo ?? []),
    texto: own.map(dicha).join('\n'),
    compromisos: own.flatMap(compromisoDe),
  }));
}

const corteDe = ({ vigencia, trimestre }: AnomaliaRow): string | undefined =>
  vigencia && trimestre ? formatCorte({ vigencia, trimestre }) : undefined;

/** The quarter after: its meeting is held then. */
function diasDespues({ vigencia = 0, trimestre = 'T1' }: AnomaliaRow): {
  readonly desde: string;
  readonly hasta: string;
} {
  const day = new Date(lastDayOf({ vigencia, trimestre }));
  day.setUTCDate(day.getUTCDate() + 1);
  const desde = day.toISOString().slice(0, 10);
  return { desde, hasta: lastDayOf(corteOf(desde)) };
}

/** "A10 (Rezago): confirmada. Causa: … Acción correctiva: …, a cargo de …, para el 31/08/2026." */
function dicha(row: AnomaliaRow): string {
  const { accion, regla = '', confirmada, motivo, causa, tipo, queSeHara, responsable } = row;
  const rules = regla.split('; ').filter(Boolean).map(nombreDeRegla).join(', ');
  const name = rules === '' ? accion : `${accion} (${rules})`;
  if (confirmada === 'Descartada')
    return `${name}: descartada. ${sentence('Motivo', motivo)}`.trim();
  const whom = siHay(responsable, (quien) => `, a cargo de ${quien}`);
  const when = siHay(row.fecha, (fecha) => `, para el ${formatFecha(fecha)}`);
  const done = queSeHara && `${queSeHara.replace(/\.$/, '')}${whom}${when}`;
  return [`${name}: confirmada.`, sentence('Causa', causa), sentence(tipo ?? 'Qué se hará', done)]
    .filter(Boolean)
    .join(' ');
}

const sentence = (name: string, text: string | undefined): string =>
  siHay(text, (written) => `${name}: ${written.replace(/\.$/, '')}.`);

function compromisoDe(row: AnomaliaRow): readonly CompromisoEntrada[] {
  if (row.confirmada !== 'Sí' || row.compromiso !== undefined) return [];
  const { queSeHara = '', responsable = '', fecha = '', accion, codigo } = row;
  return [{ compromiso: queSeHara, responsable, fecha, accion, anomalia: codigo }];
}
