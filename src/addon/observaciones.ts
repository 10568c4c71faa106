// The computed column Observaciones: what is wrong with a row, in words, written beside it.

import { groupBy } from '../domain/group-by';
import type { Observacion, Severidad } from '../domain/observacion';
import { OBSERVACIONES_KEY } from '../domain/register';
import { type Hoja, isOwn, writeColumn } from './sheet';

/** A word and a sign for each severity: never colour alone. */
export const SIGNOS: Record<Severidad, string> = {
  error: '✖ Error',
  advertencia: '▲ Advertencia',
  nota: '○ Incompleta',
};

/** Writes the column for the lines `first`–`last`, in one call, the same sentence of two cells once; a row with nothing to say is blank. A tab of the office's is left alone. */
export function writeObservaciones(
  hoja: Hoja,
  observaciones: readonly Observacion[],
  first: number,
  last: number,
): void {
  if (hoja.match.indexByKey[OBSERVACIONES_KEY] === undefined || last < first) return;
  if (!isOwn(hoja)) return;
  if (observaciones.length === 0 && hoja.lastSaidLine < first) return;
  const byLine = groupBy(observaciones, ({ fila }) => fila);
  const said = ({ severidad, mensaje }: Observacion) => `${SIGNOS[severidad]}: ${mensaje}`;
  const texts = Array.from({ length: last - first + 1 }, (_, i) =>
    [...new Set((byLine.get(first + i) ?? []).map(said))].join('\n'),
  );
  writeColumn(hoja, OBSERVACIONES_KEY, first, texts);
}
