// Rows as an aligned table for a terminal: texts to the left, figures to the right.

/** A table with its header underlined; a column whose cells are all figures goes to the right. */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const columns = headers.map((header, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    const width = Math.max(header.length, ...cells.map((cell) => cell.length));
    const isFigures =
      cells.length > 0 && cells.every((cell) => /^(-?[\d.,]+(\s?%)?|–)?$/.test(cell));
    return { width, isFigures };
  });
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ width, isFigures }, i) =>
        isFigures ? (cells[i] ?? '').padStart(width) : (cells[i] ?? '').padEnd(width),
      )
      .join('  ')
      .trimEnd();
  const rule = columns.map(({ width }) => '─'.repeat(width)).join('  ');
  return [line(headers), rule, ...rows.map(line)].join('\n');
}

/** A long text cut to fit a column, with an ellipsis. */
export const shorten = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
