// Letters of a column, as the grid and its formulas name it.

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
