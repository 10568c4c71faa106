// What the box of Buscar y reemplazar says.

import { cuenta, enumerar } from '../../../domain/redaccion';
import type { Hiding } from './hits';
import type { Replaced } from './replace';

/** «3 de 12 · PAM!B5»; «12» while the person is at none of them. */
export function countText(count: number, index: number, where: string): string {
  if (count === 0) return '';
  return index < 0 ? String(count) : `${index + 1} de ${count} · ${where}`;
}

export const NOT_HERE = 'No está en esta hoja.';
export const NOT_IN_BOOK = 'No está en el libro.';

/** Why a cell that was found is not shown. */
export const HIDDEN_BY: { readonly [hiding in Hiding]: string } = {
  sheet: 'Esa hoja está oculta.',
  filter: 'Esa fila la oculta un filtro.',
  line: 'Esa fila o columna está oculta en el libro.',
};

/** How many of them cannot be seen; '' when all can. */
export function hiddenText({ filter, sheet, line }: Readonly<Record<Hiding, number>>): string {
  const parts = [
    ...(filter > 0 ? [`${filter} en filas que oculta un filtro`] : []),
    ...(sheet > 0 ? [`${sheet} en hojas ocultas`] : []),
    ...(line > 0 ? [`${line} en filas o columnas ocultas`] : []),
  ];
  return parts.length === 0 ? '' : enumerar(parts);
}

export function replacedText({ written, filtered, hidden, formulas }: Replaced): string {
  const done =
    written === 0
      ? 'No se reemplazó nada.'
      : `Se reemplazó en ${cuenta(written, 'celda', 'celdas')}.`;
  const left = [
    ...(filtered > 0 ? [`${filtered} que oculta un filtro`] : []),
    ...(hidden > 0 ? [`${hidden} en hojas, filas o columnas ocultas`] : []),
    ...(formulas > 0 ? [`${formulas} con fórmula`] : []),
  ];
  return left.length === 0 ? done : `${done} Quedaron como estaban ${enumerar(left)}.`;
}
