// What is to be said of rows that were just written stands beside them.

import type { Observacion } from '../../domain/observacion';
import type { Register } from '../../domain/register';
import type { Libro } from '../libro/libro';
import { writeObservaciones } from '../observaciones';
import { observacionesOf } from './consulta';

/** Writes it beside the lines `first`–`last`, and gives it. */
export function observarFilas(
  libro: Libro,
  { key }: Register,
  first: number,
  last = first,
): readonly Observacion[] {
  const observaciones = observacionesOf(libro, key).filter(
    ({ fila }) => first <= fila && fila <= last,
  );
  writeObservaciones([{ hoja: libro.hoja(key), observaciones, first, last }]);
  return observaciones;
}
