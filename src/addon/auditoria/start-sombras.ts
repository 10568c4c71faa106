// The sombra of a workbook that never had one: its tabs as they stand, which nobody can tell the past of.

import { AUDITED } from '../../domain/sombra';
import { keepSombras, newSal } from '../commit/sombra';
import type { Libro } from '../libro/libro';
import { comparableHoja, firstSombraOf, vistaOf } from './comparar';

/** Keeps every tab that can be compared; the others get their sombra from the sweep once they are mended. */
export function startSombras(libro: Libro): void {
  const kept = AUDITED.flatMap((register) => {
    const hoja = comparableHoja(libro, register);
    const sal = newSal();
    return hoja
      ? [{ register, sal, rows: firstSombraOf(libro, register, vistaOf(libro, hoja, sal)) }]
      : [];
  });
  keepSombras(libro, kept);
}
