// What a cell holds before it is read in its column, wherever it came from.

/** A cell as the sheet, the xlsx or the CSV gives it; `fecha` is YYYY-MM-DD and `hora` HH:MM. */
export type Celda =
  | string
  | number
  | boolean
  | { readonly fecha: string; readonly hora?: string }
  | undefined;
