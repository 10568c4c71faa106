// The cells of a table as text: pasted from a spreadsheet, or a CSV.

/** By what separates cells in most lines; a cell with line breaks stands between quotes. */
export function tablaPegada(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = SEPARADORES.map((one) => ({ one, n: clean.split(one).length }))
    .filter(({ n }) => n > clean.split('\n').filter(Boolean).length / 2 + 1)
    .map(({ one }) => one);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < clean.length; at++) {
    const char = clean.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (clean.charAt(at + 1) === '"') {
        cell += char;
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === first) endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows;
}

/** A comma parts surnames from names too: the last one thought of. */
const SEPARADORES = ['\t', ';', ','] as const;
