// "¿Quiso decir…?": the candidate nearest to what somebody wrote, when it is near enough to be a slip.

import { fold } from './texto';

/** The nearest candidate, as it is spelt; undefined when none is within a few letters. */
export function parecido(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  let best: string | undefined;
  let fewest = allowedEdits(wanted) + 1;
  for (const candidate of candidates) {
    if (isDenied(wanted) !== isDenied(fold(candidate))) continue;
    const edits = editsBetween(wanted, fold(candidate), fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** The closing question of a message, or nothing: " ¿Quiso decir «Acumulado»?". */
export function quisoDecir(text: string, candidates: Iterable<string>): string {
  const found = parecido(text, candidates);
  return found === undefined ? '' : ` ¿Quiso decir «${found}»?`;
}

/** "No acumulado" is no slip for "Acumulado": it says the opposite. */
const isDenied = (text: string): boolean => /^(?:no|sin) /.test(text);

/** One slip in four letters, and none in words of two; codes of figures alone are all alike, and get one. */
const allowedEdits = (text: string): number =>
  text.length < 3 ? 0 : /^\d+$/.test(text) ? 1 : Math.max(1, Math.floor(text.length / 4));

/** Letters to add, drop, change or swap with the next; `limit` when there are that many or more. */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(previous, j) + 1,
        at(row, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
        swapped ? at(older, j - 2) + 1 : limit,
      );
    }
    older = previous;
    previous = row;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
