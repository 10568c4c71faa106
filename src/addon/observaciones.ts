// The computed column Observaciones: what is wrong with a row, in words, written beside it.

import { groupBy } from '../domain/group-by';
import type { Observacion, Severidad } from '../domain/observacion';
import { OBSERVACIONES_KEY } from '../domain/register';
import {
  asRead,
  type Hoja,
  isOwn,
  readEncabezado,
  readHoja,
  writeColumn,
  writeDown,
} from './sheet';

/** A word and a sign for each severity: never colour alone. */
export const SIGNOS: Record<Severidad, string> = {
  error: '✖ Error',
  advertencia: '▲ Advertencia',
  nota: '○ Incompleta',
};

/** What is to be said of the lines `first`–`last` of a tab. */
export interface Dicho {
  readonly hoja: Hoja;
  readonly observaciones: readonly Observacion[];
  readonly first: number;
  readonly last: number;
}
/** The column of a tab as it was written. */
interface Escrito {
  readonly hoja: Hoja;
  readonly first: number;
  readonly texts: readonly string[];
}

/** Readings after which it is given up: each one may meet columns moved once more. */
const MOST_READINGS = 4;

/**
 * Writes the column, in one call a tab, the same sentence of two cells once; a row with nothing to say is blank. A tab of the
 * office's is left alone. No lock is held: where somebody moved columns meanwhile, theirs gets back what it held.
 */
export function writeObservaciones(dichos: readonly Dicho[]): void {
  let escritos: readonly Escrito[] = dichos.flatMap(write);
  for (let reading = 0; escritos.length > 0 && reading < MOST_READINGS; reading++) {
    SpreadsheetApp.flush();
    escritos = escritos.flatMap(again);
  }
}

function write({ hoja, observaciones, first, last }: Dicho): readonly Escrito[] {
  if (hoja.match.indexByKey[OBSERVACIONES_KEY] === undefined || last < first) return [];
  if (!isOwn(hoja)) return [];
  if (observaciones.length === 0 && hoja.lastSaidLine < first) return [];
  const byLine = groupBy(observaciones, ({ fila }) => fila);
  const said = ({ severidad, mensaje }: Observacion) => `${SIGNOS[severidad]}: ${mensaje}`;
  const texts = Array.from({ length: last - first + 1 }, (_, i) =>
    [...new Set((byLine.get(first + i) ?? []).map(said))].join('\n'),
  );
  writeColumn(hoja, OBSERVACIONES_KEY, first, texts);
  return [{ hoja, first, texts }];
}

/** Writes where the column stands now what fell in another one, and gives that one back what it held. */
function again({ hoja: was, first, texts }: Escrito): readonly Escrito[] {
  const { register, columns, modo } = was;
  const ss = SpreadsheetApp.getActive();
  const at = was.match.indexByKey[OBSERVACIONES_KEY] ?? 0;
  if (readEncabezado(ss, register, columns).match.indexByKey[OBSERVACIONES_KEY] === at) return [];
  const hoja = readHoja(ss, register, columns, modo);
  const from = originOf(hoja, was, at);
  const held = texts.map((text, i) => {
    const now = hoja.lineas[first - 2 + i]?.[at] ?? '';
    return now === text ? (was.lineas[first - 2 + i]?.[from] ?? '') : now;
  });
  writeDown(hoja.sheet, at + 1, first, asRead(held));
  if (hoja.match.indexByKey[OBSERVACIONES_KEY] === undefined) return [];
  writeColumn(hoja, OBSERVACIONES_KEY, first, texts);
  return [{ hoja, first, texts }];
}

/** Where the column that stands at `at` stood before; −1 is a new one. */
function originOf({ match }: Hoja, was: Hoja, at: number): number {
  const key = Object.keys(match.indexByKey).find((each) => match.indexByKey[each] === at);
  if (key !== undefined) return was.match.indexByKey[key] ?? -1;
  const header = match.unknown.find(({ index }) => index === at)?.text;
  return was.match.unknown.find(({ text }) => text === header)?.index ?? -1;
}
