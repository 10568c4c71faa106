// A row that is kept whole and takes a good part of a page leaves its heading alone on the page before: where the texts of a row came out
// long, it may go on on the next page. What a template says of any other row stands.

import type { Zip } from './zip';

const WHOLE = '<w:cantSplit/>';
const END = '</w:tr>';
const ROW = '<w:tr';
const WIDTH = /<w:tcW\b[^>]*\bw:w="(\d+)"/;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const LINE = /<\/w:p>|<w:br\/>/;

/** From so many lines on, a third of a landscape page. */
const TALL = 16;
/** Twentieths of a point that a letter of a table takes, and that a cell has at its sides. */
const LETTER = 90;
const SIDES = 100;
/** A row of fewer bytes says less than that. */
const LEAST = 600;

export function letTallRowsPart(zip: Zip): void {
  for (const entry of zip.file(/^word\/document\.xml$/)) {
    const xml = entry.asText();
    if (!xml.includes(WHOLE)) continue;
    const mended = partTallRows(xml);
    if (mended !== xml) zip.file(entry.name, mended);
  }
}

function partTallRows(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let index = nextRow(xml, 0); index >= 0; index = nextRow(xml, index + 1)) {
    const end = xml.indexOf(END, index);
    if (end < 0 || end - index < LEAST) continue;
    const row = xml.slice(index, end);
    // Of a table in a cell, the rows within are looked at by themselves.
    if (!row.includes(WHOLE) || row.includes('<w:tbl>') || linesOf(row) < TALL) continue;
    kept.push(xml.slice(from, index), row.replace(WHOLE, ''));
    from = end;
  }
  return kept.length === 0 ? xml : kept.join('') + xml.slice(from);
}

/** Where the next row begins; -1 after the last one. */
function nextRow(xml: string, from: number): number {
  let at = xml.indexOf(ROW, from);
  // Its properties begin as it does.
  while (at >= 0 && !/[ >]/.test(xml.charAt(at + ROW.length))) at = xml.indexOf(ROW, at + 1);
  return at;
}

/** Of its longest cell, about. */
const linesOf = (row: string): number =>
  Math.max(
    ...row
      .split('<w:tc>')
      .slice(1)
      .map((cell) => {
        const room = Math.max(1, (Number(WIDTH.exec(cell)?.[1] ?? 0) - SIDES) / LETTER);
        return cell.split(LINE).reduce((sum, line) => sum + Math.ceil(lettersOf(line) / room), 0);
      }),
    0,
  );

const lettersOf = (line: string): number =>
  (line.match(TEXT) ?? []).reduce((sum, text) => sum + text.replace(TAG, '').length, 0);
const TAG = /<[^>]*>/g;
