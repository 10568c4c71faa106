// What the header of a column says to whoever points at it: its help and, where figures may have decimals, how they are typed.

import { type Column, isOfComplemento, type Kind } from './register';

/** In Spanish of Colombia a sheet may take the point of 0.85 for thousands, and then nobody can tell what was typed. */
const COMA = 'Los decimales van con coma: 0,85. Con punto, la hoja puede entender otra cosa.';
const CON_DECIMALES: readonly Kind[] = ['decimal', 'porcentaje', 'dinero'];

/** The note of a header; '' where there is nothing to say. */
export function notaDe(column: Column): string {
  const { help, kind } = column;
  const coma = CON_DECIMALES.includes(kind) && !isOfComplemento(column) ? COMA : undefined;
  return [help, coma].filter((said) => said !== undefined).join(' ');
}
