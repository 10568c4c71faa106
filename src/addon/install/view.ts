// A tab that shows and is never typed in: it is written whole each time, in a few calls.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type LineLook = 'titulo' | 'subtitulo' | 'encabezado' | 'texto' | 'nota';

/** A line of a view: its cells from the first column, and how it looks. */
export interface Line {
  readonly look: LineLook;
  readonly cells: readonly (string | number)[];
}

const LOOKS: Record<
  LineLook,
  {
    readonly size: number;
    readonly weight: string;
    readonly background: string;
    readonly font: string;
  }
> = {
  titulo: { size: 18, weight: 'bold', background: '#ffffff', font: '#1f3a5f' },
  subtitulo: { size: 12, weight: 'bold', background: '#ffffff', font: '#1f3a5f' },
  encabezado: { size: 10, weight: 'bold', background: '#1f3a5f', font: '#ffffff' },
  texto: { size: 10, weight: 'normal', background: '#ffffff', font: '#202124' },
  nota: { size: 9, weight: 'normal', background: '#ffffff', font: '#5f6368' },
};

/** Replaces the whole tab; `widths` are the pixels of its columns. */
export function writeView(sheet: Sheet, widths: readonly number[], lines: readonly Line[]): void {
  const { length } = widths;
  const cells = lines.map((line) => widths.map((_, i) => line.cells[i] ?? ''));
  const each = <T>(value: (line: Line) => T): T[][] =>
    lines.map((line) => widths.map((_, i) => (shaded(line, i) ? value(line) : value(PLAIN))));
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent().clearFormat();
  sheet
    .getRange(1, 1, lines.length, length)
    .setNumberFormats(
      cells.map((line) => line.map((cell) => (typeof cell === 'number' ? '#,##0' : '@'))),
    )
    .setValues(cells)
    .setFontSizes(each(({ look }) => LOOKS[look].size))
    .setFontWeights(each(({ look }) => LOOKS[look].weight as 'bold' | 'normal'))
    .setBackgrounds(each(({ look }) => LOOKS[look].background))
    .setFontColors(each(({ look }) => LOOKS[look].font))
    .setVerticalAlignment('top')
    .setWraps(each(({ look }) => look === 'texto' || look === 'encabezado'));
  for (const [i, width] of widths.entries()) sheet.setColumnWidth(i + 1, width);
}

const PLAIN: Line = { look: 'texto', cells: [] };
/** A header colours only the columns it names. */
const shaded = (line: Line, column: number): boolean =>
  line.look !== 'encabezado' || line.cells[column] !== undefined;
