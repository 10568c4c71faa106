// A tab that shows and is never typed in: it is written whole, in a few calls, or what it says alone where it looks as it should.

import { renglones } from '../../domain/renglones';
import { neutralise } from '../cells';
import { sha256 } from '../commit/chain';
import { tryLooks } from '../looks';
import { widen } from '../widths';
import { type LineLook, LOOKS, type Look } from './line-looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
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

/** Lines of a view, at least. */
const ROWS = 60;

/** A view as it is to stand in its tab. */
export interface View {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
  /** As they are written: a long sentence takes several. */
  readonly lines: readonly Line[];
  /** Digest of all that it is but what it says: a tab that has it needs its texts alone. */
  readonly looks: string;
}

/** What a view is in its tab; `widths` are the pixels of its columns. */
export function layOut(sheet: Sheet, widths: readonly number[], told: readonly Line[]): View {
  const across = widths.reduce((sum, width) => sum + width, 0);
  const lines = told
    .flatMap((line) => inSight(line, across))
    .map(({ look, cells }) => ({ look, cells: cells.map((cell) => leading(sheet, cell)) }));
  const kinds = lines.map(({ look, cells }) => [look, ...cells.map(kindOf)]);
  // A tab that was imported in the place of another has another id.
  const looks = sha256(JSON.stringify([sheet.getSheetId(), widths, LOOKS, kinds])).slice(0, 16);
  return { sheet, widths, lines, looks };
}

/** Where the tab is gone to which it leads, the text stands alone. */
const leading = (sheet: Sheet, cell: Shown): Shown =>
  isEnlace(cell) && addressOf(sheet, cell) === undefined ? cell.texto : cell;

const kindOf = (cell: Shown): string => (isEnlace(cell) ? 'enlace' : typeof cell);

/** Replaces the whole tab: what was there goes with its look, the line under a link too. Returns the lines as they were written. */
export function writeView(
  sheet: Sheet,
  widths: readonly number[],
  told: readonly Line[],
): readonly Line[] {
  const view = layOut(sheet, widths, told);
  writeWhole(view);
  return view.lines;
}

/** The same of a view; whether Google took its looks. */
export function writeWhole(view: View): boolean {
  const { sheet, widths } = view;
  fitGrid(sheet, rowsOf(view), widths.length);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const refused = tryLooks(() => {
    whole.clear();
    dress(view);
    widen(sheet, widths);
    writeTexts(view);
  }, sheet.getName());
  if (!refused) return true;
  whole.clearContent();
  writeTexts(view);
  return false;
}

/** What a view says, over the looks that its tab has; what somebody typed below it goes. */
export function writeTexts(view: View): void {
  const { sheet, widths, lines } = view;
  const cells = Array.from({ length: rowsOf(view) }, (_, i) =>
    widths.map((_, j) => asShown(lines[i]?.cells[j] ?? '')),
  );
  sheet.getRange(1, 1, cells.length, widths.length).setValues(cells);
  linkTabs(view);
}

/** Whether a tab has the cells of a view and no others. */
export const isFitted = (view: View): boolean =>
  view.sheet.getMaxRows() === rowsOf(view) && view.sheet.getMaxColumns() === view.widths.length;

const rowsOf = ({ lines }: View): number => Math.max(ROWS, lines.length);

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

/** The looks of the whole view, in a call each: the size, the weight and the colour of its texts are one. */
function dress({ sheet, widths, lines }: View): void {
  const each = <T>(of: (look: Look, column: number, cell: Shown | undefined) => T): T[][] =>
    lines.map(({ look, cells }) => widths.map((_, i) => of(LOOKS[look], i, cells[i])));
  const styleOf = textStyles();
  sheet
    .getRange(1, 1, lines.length, widths.length)
    .setNumberFormats(each((_look, _i, cell) => (typeof cell === 'number' ? '#,##0' : '@')))
    .setTextStyles(each((look, i) => styleOf(look, i === 0)))
    .setBackgrounds(each(({ background }) => background))
    .setVerticalAlignment('top')
    .setWraps(each(({ wrap }, i) => (typeof wrap === 'number' ? i < wrap : wrap)));
}

/** The style of a text by its look, each made once. */
function textStyles(): (look: Look, isFirst: boolean) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ size, weight, first = weight, font }, isFirst) => {
    const bold = (isFirst ? first : weight) === 'bold';
    const key = `${size} ${bold} ${font}`;
    const style = made.get(key) ?? textStyle(size, bold, font);
    made.set(key, style);
    return style;
  };
}

/** All that a style may say, so that nothing of what was there before stays. */
const textStyle = (
  size: number,
  bold: boolean,
  font: string,
): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle()
    .setFontSize(size)
    .setBold(bold)
    .setItalic(false)
    .setUnderline(false)
    .setForegroundColor(font)
    .build();

/** The links, in one call where no figure stands among them; else a call for each run of them in a column. */
function linkTabs({ sheet, lines }: View): void {
  for (const { row, column, texts } of linkedBlocks(lines))
    sheet
      .getRange(row + 1, column + 1, texts.length, texts[0]?.length ?? 0)
      .setRichTextValues(texts.map((line) => line.map((text) => richText(sheet, text))));
}

/** Texts side by side, among which are links. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly (string | Enlace)[])[];
}

function linkedBlocks(lines: readonly Line[]): readonly Block[] {
  const places = lines.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (isEnlace(cell) ? [{ row, column }] : [])),
  );
  if (places.length === 0) return [];
  const columns = places.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const rows = places.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const texts = lines
    .slice(top, bottom + 1)
    .map(({ cells }) => Array.from({ length: right - left + 1 }, (_, i) => cells[left + i] ?? ''));
  if (texts.every((line) => line.every(isText))) return [{ row: top, column: left, texts }];
  return [...new Set(columns)].flatMap((column) =>
    stretches(lines.map(({ cells }) => cells[column] ?? '')).map(({ from, texts }) => ({
      row: from,
      column,
      texts: texts.map((text) => [text]),
    })),
  );
}

const isText = (cell: Shown): cell is string | Enlace => typeof cell !== 'number';

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
