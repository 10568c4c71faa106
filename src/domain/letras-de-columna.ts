// How spreadsheets name a column.

/** Letters of a column by its position from 0: "A", "Z", "AA". */
export const letrasDeColumna = (index: number): string =>
  (index >= 26 ? letrasDeColumna(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));
