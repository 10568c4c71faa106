// A place of the table that was brought, as people find it: «fila 14, Meta 2026».

import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';

interface Lugar {
  readonly fila: number;
  readonly hoja?: string | undefined;
  readonly columna?: string | undefined;
}

export function lugarDe(
  { fila, hoja, columna }: Lugar,
  columnas: readonly ColumnaCargable[],
): string {
  const titulo = columna === undefined ? '' : tituloDe(columna, columnas);
  return [hoja ? `hoja ${hoja}` : '', `fila ${fila}`, titulo].filter(Boolean).join(', ');
}

/** The title of a column; its key where the register has none of it. */
export const tituloDe = (columna: string, columnas: readonly ColumnaCargable[]): string =>
  columnas.find((one) => one.columna === columna)?.titulo ?? columna;

/** The same to begin a line with. */
export const alComienzo = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
