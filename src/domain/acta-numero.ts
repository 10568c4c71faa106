// The consecutive of an acta: by year, after those of the register or after the one that the office says
// it had reached outside it. Giving it, under the lock, is the add-on's.

import type { ActaRow } from './registers/actas';

/**
 * The number after which the next acta of `vigencia` comes; 0 when it is the first. `fuera` is the
 * parameter «Último consecutivo de actas»: it holds for the present year, or for the first one that the
 * register numbers, and no longer once another year began after it, since each year begins at 1.
 */
export function ultimoNumero(
  actas: readonly ActaRow[],
  vigencia: number,
  esteAno: number,
  fuera: number,
): number {
  const numbered = actas.flatMap(({ vigencia: year, numero }) =>
    year === undefined || numero === undefined ? [] : [{ year, numero }],
  );
  const given = numbered.filter(({ year }) => year === vigencia).map(({ numero }) => numero);
  const others = numbered.filter(({ year }) => year !== vigencia);
  const isFirst = others.every(({ year }) => year > vigencia);
  const beganAfterIt = (year: number): boolean =>
    Math.min(...others.filter((acta) => acta.year === year).map(({ numero }) => numero)) ===
    fuera + 1;
  const isSpent = others.some(({ year }) => beganAfterIt(year));
  const counts = (vigencia === esteAno || isFirst) && !isSpent;
  return Math.max(0, counts ? fuera : 0, ...given);
}
