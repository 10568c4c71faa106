// Does on the book what a person did in the grid of a page, and says what came of it. Cells and lines are edits that the
// add-on hears of, as on Google (a pasted block wakes its trigger once); notes, sizes and computed values are not.

import { sinInvisibles } from '../../domain/texto';
import { type Effect, EffectLog } from '../../emulator/effects';
import type { Host } from '../../emulator/host';
import { cellAt, putCell } from '../../emulator/workbook/cells';
import type { TypedCell } from '../../emulator/workbook/edit';
import { editingText } from '../../emulator/workbook/editing-text';
import { patternAt, styleId } from '../../emulator/workbook/styles';
import type { SheetData, StyleData, WorkbookData } from '../../emulator/workbook/workbook';
import { refersOutside } from '../../xlsx/formula';
import type { Operation, SentCell } from '../protocol';
import { UNKNOWN_NAME } from '../uncalculable';

type Cells<T> = { readonly [row: number]: { readonly [column: number]: T } };
type Place = readonly [row: number, column: number];

/** Does the operation. The effects say how cells, notes and the rows of a moved sheet ended up. */
export function applyOperation(host: Host, operation: Operation): readonly Effect[] {
  const { data } = host;
  const sheet = data.sheets[operation.sheetId];
  if (!sheet) throw new Error(`The workbook has no sheet ${operation.sheetId}`);
  const { id: sheetId } = sheet;
  switch (operation.kind) {
    case 'cells':
      return applyCells(host, sheet, operation.cells);
    case 'computed':
      return applyComputed(data, sheet, operation.cells);
    case 'notes':
      return applyNotes(data, sheet, operation.notes);
    case 'insertRows': {
      const { row: at, count } = operation;
      const { effects } = host.edit({ sheetId, insertRows: { at, count } });
      return [...effects, ...cellsNow(data, sheet, rowsFrom(sheet, at, count))];
    }
    case 'deleteRows': {
      const { row: at, count } = operation;
      return host.edit({ sheetId, deleteRows: { at, count } }).effects;
    }
    case 'moveRows': {
      const before = Object.keys(sheet.notes);
      const { start, order } = operation;
      const { effects } = host.edit({ sheetId, moveRows: { start, order } });
      return [...effects, ...notesNow(data, sheet, [...before, ...Object.keys(sheet.notes)])];
    }
    case 'showSheet':
      return showSheet(data, sheet);
    case 'columnWidths':
      return resize(data, sheet, sheet.columnData, operation.widths, 'w');
    case 'rowHeights':
      return resize(data, sheet, sheet.rowData, operation.heights, 'h');
  }
}

/** Styles first: they decide how a typed text is read. */
function applyCells(host: Host, sheet: SheetData, cells: Cells<SentCell>): readonly Effect[] {
  const { data } = host;
  const sent = entries(cells);
  const styled: Place[] = [];
  for (const [row, column, { s }] of sent) {
    if (!s || !setStyle(data, sheet, row, column, s)) continue;
    styled.push([row, column]);
  }
  const typed = sent.flatMap(([row, column, cell]) => typedCell(data, sheet, row, column, cell));
  const { effects } =
    typed.length > 0 ? host.edit({ sheetId: sheet.id, cells: typed }) : { effects: [] };
  return [...cellsNow(data, sheet, styled), ...effects];
}

/** False when the cell had that style already. */
function setStyle(
  data: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  style: StyleData,
): boolean {
  const { s: old, ...content } = cellAt(sheet, row, column) ?? {};
  const s = Object.keys(style).length > 0 ? styleId(data, style) : undefined;
  if (s === old) return false;
  putCell(sheet, row, column, s === undefined ? content : { ...content, s });
  return true;
}

/** An exact text goes as the text that, typed, gives it; nothing goes of a cell of which only the style changed. */
function typedCell(
  data: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  { typed, v, f }: SentCell,
): TypedCell[] {
  if (typed !== undefined) return [{ row, column, v: sinInvisibles(typed) }];
  if (f !== undefined) return [{ row, column, v: v ?? null, f }];
  if (v === undefined) return [];
  const exact = typeof v === 'string' ? sinInvisibles(v) : v;
  const isText = typeof exact === 'string' && exact !== '';
  const text = isText ? editingText(exact, patternAt(data, sheet, row, column)) : exact;
  return [{ row, column, v: text }];
}

/**
 * What the page's formulas came to; a cell that is no formula any more keeps what it has, and so does one that only the
 * program that wrote it can calculate.
 */
function applyComputed(
  data: WorkbookData,
  sheet: SheetData,
  cells: Cells<string | number | boolean>,
): readonly Effect[] {
  const changed = entries(cells).filter(([row, column, v]) => {
    const cell = cellAt(sheet, row, column);
    if (cell?.f === undefined || cell.v === v) return false;
    const isStored = cell.v !== undefined && cell.v !== null;
    if (isStored && (v === UNKNOWN_NAME || refersOutside(cell.f))) return false;
    const t = typeof v === 'number' ? 2 : typeof v === 'boolean' ? 3 : 1;
    putCell(sheet, row, column, { ...cell, v, t });
    return true;
  });
  return cellsNow(
    data,
    sheet,
    changed.map(([row, column]) => [row, column]),
  );
}

function applyNotes(
  data: WorkbookData,
  sheet: SheetData,
  notes: { readonly [cell: string]: string | null },
): readonly Effect[] {
  for (const [cell, note] of Object.entries(notes)) {
    const text = sinInvisibles(note ?? '');
    if (text) sheet.notes[cell] = text;
    else delete sheet.notes[cell];
  }
  return notesNow(data, sheet, Object.keys(notes));
}

function showSheet(data: WorkbookData, sheet: SheetData): readonly Effect[] {
  delete sheet.hidden;
  const log = new EffectLog();
  log.workbook();
  return log.effects(data);
}

/** Widths or heights in pixels; a line without one is as large as the sheet or its text makes it. */
function resize<K extends 'w' | 'h'>(
  data: WorkbookData,
  sheet: SheetData,
  lines: { [line: number]: { [size in K]?: number } },
  sizes: { readonly [line: number]: number | null },
  size: K,
): readonly Effect[] {
  for (const [line, pixels] of Object.entries<number | null>(sizes)) {
    const { [size]: _, ...rest } = lines[Number(line)] ?? {};
    const resized = pixels === null ? rest : { ...rest, [size]: pixels };
    lines[Number(line)] = resized as { [size in K]?: number };
  }
  const log = new EffectLog();
  log.sheet(sheet);
  return log.effects(data);
}

const entries = <T>(cells: Cells<T>): (readonly [row: number, column: number, cell: T])[] =>
  Object.entries(cells).flatMap(([row, line]) =>
    Object.entries<T>(line).map(([column, cell]) => [Number(row), Number(column), cell] as const),
  );

/** Every cell of some rows, the empty ones too. */
const rowsFrom = (sheet: SheetData, first: number, count: number): Place[] =>
  Array.from({ length: count * sheet.columnCount }, (_, index) => [
    first + Math.floor(index / sheet.columnCount),
    index % sheet.columnCount,
  ]);

function cellsNow(
  data: WorkbookData,
  sheet: SheetData,
  places: readonly Place[],
): readonly Effect[] {
  const log = new EffectLog();
  for (const [row, column] of places) log.cell(sheet, row, column);
  return log.effects(data);
}

function notesNow(
  data: WorkbookData,
  sheet: SheetData,
  keys: readonly string[],
): readonly Effect[] {
  const log = new EffectLog();
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    log.note(sheet, row, column);
  }
  return log.effects(data);
}
