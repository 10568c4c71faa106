// How spreadsheets name a column.

/** Letters of a column by its position from 0: "A", "Z", "AA". */
export const letrasDeColumna = (index: number): string =>
  (index >= 26 ? letrasDeColumna(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** Position from 0 of a column by its letters, in any case; -1 without letters. */
export const posicionDeLetras = (letras: string): number =>
  [...letras.toUpperCase()].reduce((sum, letra) => sum * 26 + letra.charCodeAt(0) - 64, 0) - 1;
