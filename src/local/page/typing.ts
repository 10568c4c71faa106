// What a person types stays as typed until the server reads it: Univer's own reading is that of English.
// A cell that waits for the server is marked, so that undo and redo keep telling typed text from values.

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { editingText } from '../../emulator/workbook/editing-text';
import type { CellEditing } from './cell-editing';
import { cellPattern } from './cell-pattern';
import type { Grid } from './grid';
import { gridFormula } from './grid-formula';

/** Before any reading of Univer's own plugins. */
const FIRST = 1000;

/**
 * A cell that holds a text as typed, still to be read by the server; "=…" is a formula unless the cell is of text. `since` is
 * the last change that was drawn when the person began to write it.
 */
export function typedCell(text: string, pattern: string | undefined, since?: number): ICellData {
  const nothing = { p: null, si: null };
  const began = since === undefined ? {} : { since };
  if (text.startsWith('=') && text.length > 1 && pattern !== '@')
    return { ...nothing, f: gridFormula(text), v: null, custom: began };
  const custom = { typed: true, ...began };
  return { ...nothing, f: null, v: text, t: CellValueType.STRING, custom };
}

/** When the person began to write what is in a cell, as `typedCell` was told. */
export function writtenSince(cell: Nullable<ICellData>): number | undefined {
  const since: unknown = cell?.custom?.since;
  return typeof since === 'number' ? since : undefined;
}

/** The text of a cell still to be read, or undefined. */
export function typedText(cell: Nullable<ICellData>): string | undefined {
  return cell?.custom?.typed === true ? String(cell.v ?? '') : undefined;
}

/** From now on the editor opens with Spanish text and gives back what was typed, as `read` takes it in its cell. */
export function keepTypedText(
  grid: Grid,
  editing: CellEditing,
  read: (text: string, location: ISheetLocation) => string,
): void {
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (shown, location, next) => {
      const cell = rawCell(location);
      const text = cell ? textToEdit(cell, location) : undefined;
      editing.shows(text);
      return text === undefined ? next(shown) : { ...cell, ...editorContent(text) };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (written, location, next) => {
      if (!written) return next(written);
      const cell = rawCell(location);
      const typed = writtenText(written);
      const text = typed === editing.opened ? typed : read(typed, location);
      // The very cell makes Univer see that nothing was edited.
      if (cell && text === editing.opened) return cell;
      return typedCell(text, cellPattern(location.worksheet, location.col, cell), editing.since);
    },
  });
}

const rawCell = (location: ISheetLocation): Nullable<ICellData> =>
  location.worksheet.getCellRaw(location.row, location.col);

/** Undefined where Univer's own text will do: a formula, an empty cell. */
function textToEdit(cell: ICellData, location: ISheetLocation): string | undefined {
  if (cell.f || cell.v === undefined || cell.v === null) return undefined;
  const typed = typedText(cell);
  if (typed !== undefined) return typed;
  const value = cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  return editingText(value, cellPattern(location.worksheet, location.col, cell));
}

/** A text of several lines opens as a document of as many paragraphs: the editor drops line breaks. */
function editorContent(text: string): ICellData {
  const lines = text.split('\n');
  if (lines.length === 1) return { v: text, p: null, t: CellValueType.STRING };
  const dataStream = `${lines.join('\r')}\r\n`;
  const ends = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  const sectionBreaks = [{ startIndex: dataStream.length - 1 }];
  const body = { dataStream, paragraphs: ends, sectionBreaks };
  return { v: null, p: { id: 'lines', documentStyle: {}, body }, t: CellValueType.STRING };
}

function writtenText(written: ICellData): string {
  if (written.f) return written.f;
  const body = written.p?.body?.dataStream;
  const text = body === undefined ? String(written.v ?? '') : body.replace(/\r\n$/, '');
  // Univer has taken off the apostrophe that says "this is text".
  const quote = written.t === CellValueType.FORCE_STRING ? "'" : '';
  return quote + text.replaceAll('\r', '\n');
}
