// The lists behind the dropdowns: their names, and which values each may take.

import type { Column } from './register';

/** The list behind every sí/no column. */
export const SI_NO = 'siNo';

/** Whether the office may add values of its own. */
export const isOpenList = (column: Column): boolean =>
  column.catalogo !== undefined && column.valores === undefined;

/** The list a column offers: its own, or the one of all sí/no columns. */
export const listOf = (column: Column): string | undefined =>
  column.kind === 'siNo' ? SI_NO : column.catalogo;
