// The entries as the index of the bitácora: all but the last columns in one read tell which they are; what some of them say is read in
// a few more.

import { columnsOf } from '../../domain/placed-columns';
import { bitacora } from '../../domain/registers/bitacora';
import { withoutApostrofo } from '../cells';
import {
  type AsientoEscrito,
  bitacoraSheet,
  joined,
  KEYS,
  type Renglon,
  renglonesOf,
  type Tramo,
  wholeTramo,
} from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';

type Sheet = ReturnType<typeof bitacoraSheet>;
const CAMPOS = KEYS.indexOf('campos');
const LABELS = columnsOf(bitacora).map(({ label }) => label);

/** Every entry, without what it says; with it where somebody moved the columns. */
export function indice({ ss, estado }: Libro): {
  readonly sheet: Sheet | undefined;
  readonly asientos: readonly AsientoEscrito[];
} {
  const sheet = bitacoraSheet(ss);
  const cells = sheet.getRange(1, 1, sheet.getDataRange().getNumRows(), CAMPOS).getValues();
  const isLaidOut = LABELS.slice(0, CAMPOS).every(
    (label, k) => String(cells[0]?.[k] ?? '').trim() === label,
  );
  const tramo: Tramo = isLaidOut
    ? { first: 1, cells, at: KEYS.map((_, k) => k) }
    : wholeTramo(sheet);
  const known = renglonesOf(tramo).filter(({ numero }) => numero <= estado.numero);
  return { sheet: isLaidOut ? sheet : undefined, asientos: joined(known) };
}

/** How many reads what they say takes at most. */
const READS = 2;

export function conCampos(
  sheet: Sheet | undefined,
  asientos: readonly AsientoEscrito[],
): readonly AsientoEscrito[] {
  if (!sheet || asientos.length === 0) return asientos;
  const lines = asientos.flatMap(({ renglones }) => renglones.map(({ line }) => line));
  const campos = new Map<number, string>();
  for (const [first, last] of tramosDe(lines, READS))
    sheet
      .getRange(first, CAMPOS + 1, last - first + 1, 1)
      .getValues()
      .forEach(([cell], i) => {
        campos.set(first + i, String(cell ?? ''));
      });
  return asientos.map((asiento) => {
    const text = ({ line }: Renglon): string => withoutApostrofo(campos.get(line) ?? '');
    return { ...asiento, campos: asiento.renglones.map(text).join('') };
  });
}

/** Lines in `most` runs, cut where most lie between two of them. */
function tramosDe(lines: readonly number[], most: number): readonly (readonly [number, number])[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const gaps = sorted
    .map((line, i) => ({ i, gap: i === 0 ? 0 : line - (sorted[i - 1] ?? 0) }))
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, most - 1)
    .map(({ i }) => i);
  const starts = [0, ...gaps].sort((a, b) => a - b);
  return starts.map((start, k) => {
    const end = (starts[k + 1] ?? sorted.length) - 1;
    return [sorted[start] ?? 1, sorted[end] ?? 1] as const;
  });
}
