// The sombra of tabs that never had one: as they stand, which nobody can tell the past of.

import type { Register } from '../../domain/register';
import { AUDITED } from '../../domain/sombra';
import { keepSombras, newSal } from '../commit/sombra';
import type { Libro } from '../libro/libro';
import { comparableHoja, firstSombraOf, vistaOf } from './comparar';

/** Keeps every tab that can be compared; the others get their sombra from the sweep once they are mended. */
export function startSombras(libro: Libro, registers: readonly Register[] = AUDITED): void {
  const kept = registers.flatMap((register) => {
    const hoja = comparableHoja(libro, register);
    const sal = newSal();
    return hoja
      ? [{ register, sal, rows: firstSombraOf(libro, register, vistaOf(libro, hoja, sal)) }]
      : [];
  });
  keepSombras(libro, kept);
}

/** The sombra of tabs that were just made, in which there is nothing to read. */
export const startBlankSombras = (libro: Libro, registers: readonly Register[]): void =>
  keepSombras(
    libro,
    AUDITED.filter((register) => registers.includes(register)).map((register) => ({
      register,
      sal: newSal(),
      rows: new Map(),
    })),
  );
