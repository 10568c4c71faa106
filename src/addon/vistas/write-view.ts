// A tab that shows and is never typed in: it is written whole each time, in a few calls.

import { renglones } from '../../domain/renglones';
import { neutralise } from '../cells';
import { tryLooks } from '../looks';
import { widen } from '../widths';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type LineLook =
  | 'titulo'
  | 'subtitulo'
  | 'encabezado'
  | 'rotulo'
  | 'cifra'
  | 'dato'
  | 'texto'
  | 'banda'
  | 'registro'
  | 'falta'
  | 'paso'
  | 'nota';

/** A text that opens another tab of the book with a click, or an address of the web that the book has. */
export type Enlace = { readonly texto: string } & (
  | {
      /** Title of the tab. */
      readonly abre: string;
      /** Line of the tab to which it leads; its beginning unless told. */
      readonly fila?: number | undefined;
    }
  | { readonly web: string }
);
type Shown = string | number | Enlace;

/** A line of a view: its cells from the first column, and how it looks. */
export interface Line {
  readonly look: LineLook;
  readonly cells: readonly Shown[];
}

type Weight = 'bold' | 'normal';

interface Look {
  readonly size: number;
  readonly weight: Weight;
  /** Of the first cell, where it names what the others say. */
  readonly first?: Weight;
  readonly background: string;
  readonly font: string;
  /** Whether its cells wrap; a number, only the first ones. */
  readonly wrap: boolean | number;
  /** Pixels of a character, on the wide side: what does not wrap in its cell is cut where the tab ends. */
  readonly character: number;
}
const LOOKS: Record<LineLook, Look> = {
  titulo: {
    size: 18,
    weight: 'bold',
    background: '#ffffff',
    font: '#1f3a5f',
    wrap: false,
    character: 12,
  },
  subtitulo: {
    size: 12,
    weight: 'bold',
    background: '#ffffff',
    font: '#1f3a5f',
    wrap: false,
    character: 8,
  },
  encabezado: {
    size: 10,
    weight: 'bold',
    background: '#1f3a5f',
    font: '#ffffff',
    wrap: true,
    character: 7,
  },
  // What the figures below it are.
  rotulo: {
    size: 9,
    weight: 'normal',
    background: '#eef2f7',
    font: '#3c4043',
    wrap: true,
    character: 5.5,
  },
  // The figures of the plan, to be read from afar.
  cifra: {
    size: 16,
    weight: 'bold',
    background: '#eef2f7',
    font: '#1f3a5f',
    wrap: false,
    character: 10,
  },
  dato: {
    size: 10,
    weight: 'normal',
    first: 'bold',
    background: '#ffffff',
    font: '#202124',
    wrap: true,
    character: 6.5,
  },
  texto: {
    size: 10,
    weight: 'normal',
    background: '#ffffff',
    font: '#202124',
    wrap: true,
    character: 6.5,
  },
  // The head of a table whose last cells are narrow, as its lines are.
  banda: {
    size: 10,
    weight: 'bold',
    background: '#1f3a5f',
    font: '#ffffff',
    wrap: 2,
    character: 7,
  },
  // A line of a table whose last cells are narrow: what stands there goes on over the empty ones at its right.
  registro: {
    size: 10,
    weight: 'normal',
    first: 'bold',
    background: '#ffffff',
    font: '#202124',
    wrap: 2,
    character: 6.5,
  },
  // Its sign and its words say it without the colour.
  falta: {
    size: 10,
    weight: 'bold',
    background: '#ffffff',
    font: '#a50e0e',
    wrap: 2,
    character: 6.5,
  },
  // A line of its own, over the cells at its right.
  paso: {
    size: 10,
    weight: 'normal',
    background: '#ffffff',
    font: '#202124',
    wrap: false,
    character: 6.5,
  },
  nota: {
    size: 9,
    weight: 'normal',
    background: '#ffffff',
    font: '#5f6368',
    wrap: false,
    character: 5.5,
  },
};

/** Lines of a view, at least. */
const ROWS = 60;

/**
 * Replaces the whole tab; `widths` are the pixels of its columns. What was there goes with its
 * look, the line under a link too. Returns the lines as they were
 * written: a long sentence takes several.
 */
export function writeView(
  sheet: Sheet,
  widths: readonly number[],
  told: readonly Line[],
): readonly Line[] {
  const across = widths.reduce((sum, width) => sum + width, 0);
  const lines = told.flatMap((line) => inSight(line, across));
  const cells = lines.map((line) => widths.map((_, i) => asShown(line.cells[i] ?? '')));
  const formats = cells.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? '#,##0' : '@')),
  );
  fitGrid(sheet, Math.max(ROWS, lines.length), widths.length);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const range = sheet.getRange(1, 1, lines.length, widths.length);
  const refused = tryLooks(() => {
    whole.clear();
    range.setNumberFormats(formats);
  }, sheet.getName());
  if (refused) whole.clearContent();
  range.setValues(cells);
  dress(sheet, lines, widths.length);
  linkTabs(sheet, lines);
  widen(sheet, widths);
  return lines;
}

/** A sentence that goes on over the cells at its right, in as many lines as keep it inside the tab. */
function inSight({ look, cells }: Line, across: number): readonly Line[] {
  const [only] = cells;
  const { wrap, character } = LOOKS[look];
  if (wrap || cells.length > 1 || typeof only !== 'string') return [{ look, cells }];
  return renglones(only, Math.floor(across / character)).map((text) => ({
    look,
    cells: [text],
  }));
}

/** No more cells than the view needs: each one that is cleared costs time. */
function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const [extraRows, extraColumns] = [sheet.getMaxRows() - rows, sheet.getMaxColumns() - columns];
  if (extraRows > 0) sheet.deleteRows(rows + 1, extraRows);
  if (extraRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -extraRows);
  if (extraColumns > 0) sheet.deleteColumns(columns + 1, extraColumns);
  if (extraColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -extraColumns);
}

const isEnlace = (cell: Shown | undefined): cell is Enlace => typeof cell === 'object';
const asShown = (cell: Shown): string | number =>
  typeof cell === 'number' ? cell : neutralise(isEnlace(cell) ? cell.texto : cell);

/** A call a look for the whole view. */
function dress(sheet: Sheet, lines: readonly Line[], width: number): void {
  const each = <T>(of: (look: Look) => T): T[][] =>
    lines.map(({ look }) => Array.from({ length: width }, () => of(LOOKS[look])));
  const weights = lines.map(({ look }) => {
    const { weight, first = weight } = LOOKS[look];
    return Array.from({ length: width }, (_, i) => (i === 0 ? first : weight));
  });
  sheet
    .getRange(1, 1, lines.length, width)
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(weights)
    .setBackgrounds(each(({ background }) => background))
    .setFontColors(each(({ font }) => font))
    .setVerticalAlignment('top')
    .setWraps(
      lines.map(({ look }) => {
        const { wrap } = LOOKS[look];
        return Array.from({ length: width }, (_, i) =>
          typeof wrap === 'number' ? i < wrap : wrap,
        );
      }),
    );
}

/** A call a column that has links: from the first to the last of them, where it has no figure. */
function linkTabs(sheet: Sheet, lines: readonly Line[]): void {
  const columns = Math.max(...lines.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column++) {
    const cells = lines.map((line) => line.cells[column] ?? '');
    for (const { from, texts } of stretches(cells)) {
      const values = texts.map((text) => [richText(sheet, text)]);
      sheet.getRange(from + 1, column + 1, values.length, 1).setRichTextValues(values);
    }
  }
}

interface Stretch {
  readonly from: number;
  readonly texts: readonly (string | Enlace)[];
}

/** Neighbours that are texts and begin and end with a link. */
function stretches(cells: readonly Shown[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0)
      found.push({
        from,
        texts: cells.slice(from, last + 1) as Stretch['texts'],
      });
    from = -1;
  };
  for (const [i, cell] of cells.entries()) {
    if (typeof cell === 'number') close();
    if (!isEnlace(cell)) continue;
    if (from < 0) from = i;
    last = i;
  }
  close();
  return found;
}

function richText(sheet: Sheet, cell: string | Enlace): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = SpreadsheetApp.newRichTextValue().setText(isEnlace(cell) ? cell.texto : cell);
  const address = isEnlace(cell) ? addressOf(sheet, cell) : undefined;
  return (address === undefined ? text : text.setLinkUrl(address)).build();
}

/** None where the tab is gone: the text stands alone. */
function addressOf(sheet: Sheet, enlace: Enlace): string | undefined {
  if ('web' in enlace) return enlace.web;
  const target = sheet.getParent().getSheetByName(enlace.abre);
  const place = enlace.fila === undefined ? '' : `&range=A${enlace.fila}`;
  return target ? `#gid=${target.getSheetId()}${place}` : undefined;
}
