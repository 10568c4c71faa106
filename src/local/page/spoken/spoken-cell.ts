// What the selected cell says to who does not see it: where it is, under which header, its value, and what hangs from it.

import type { Worksheet } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { cuenta } from '../../../domain/formato';
import { letrasDeColumna } from '../../../domain/letras-de-columna';
import { a1Of } from '../../../emulator/workbook/a1';
import type { Rectangle } from '../../../emulator/workbook/area';
import type { Grid } from '../grid';
import { selectedIn } from '../keys/selection';
import type { BookRegisters } from '../lists/book-registers';
import { listOfCell } from '../lists/cell-list';
import { shownText } from '../shown-text';

/** A row as it reads: each column with its header. */
export interface SpokenRow {
  readonly title: string;
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

/** Undefined before a book is drawn. */
export function spokenCell(grid: Grid, registers: BookRegisters): string | undefined {
  const selected = selectedIn(grid);
  if (!selected) return undefined;
  const { sheet, block, cell } = selected;
  const { row, column } = cell;
  const header = row >= headerRows(sheet) ? headerOf(sheet, column) : '';
  return [
    a1Of({ startRow: row, startColumn: column, endRow: row, endColumn: column }),
    ...(header ? [header] : []),
    textAt(sheet, row, column) || 'vacía',
    ...nameOf(registers, sheet, row, column),
    ...(listOfCell(grid, registers, sheet, cell) ? ['con lista: Alt + flecha abajo'] : []),
    ...linkOf(sheet, row, column),
    ...noteAt(grid, sheet, row, column),
    ...selectionOf(block),
  ].join('. ');
}

/** The row of the selected cell, for who reads it whole. */
export function spokenRow(grid: Grid): SpokenRow | undefined {
  const selected = selectedIn(grid);
  if (!selected) return undefined;
  const { sheet, cell } = selected;
  const last = sheet.getLastColumnWithContent();
  const columns = Array.from({ length: last + 1 }, (_, column) => column);
  return {
    title: `${sheet.getName()}, fila ${cell.row + 1} de ${sheet.getLastRowWithContent() + 1}`,
    cells: columns.map((column) => ({
      header: headerOf(sheet, column) || `Columna ${letrasDeColumna(column)}`,
      text: textAt(sheet, cell.row, column),
    })),
  };
}

const headerRows = (sheet: Worksheet): number => sheet.getFreeze().ySplit;

/** The last of the rows that stay in sight is the one with the headers. */
const headerOf = (sheet: Worksheet, column: number): string =>
  headerRows(sheet) > 0 ? textAt(sheet, headerRows(sheet) - 1, column) : '';

const textAt = (sheet: Worksheet, row: number, column: number): string =>
  shownText(sheet, column, sheet.getCellRaw(row, column));

/** What its code is called. */
function nameOf(
  registers: BookRegisters,
  sheet: Worksheet,
  row: number,
  column: number,
): readonly string[] {
  const placed = registers.columnAt(sheet, row, column);
  const name = placed ? registers.nameIn(placed, textAt(sheet, row, column)) : '';
  return name ? [name] : [];
}

const linkOf = (sheet: Worksheet, row: number, column: number): readonly string[] =>
  sheet.getCellRaw(row, column)?.custom?.link === undefined ? [] : ['enlace: Alt + Enter'];

function noteAt(grid: Grid, sheet: Worksheet, row: number, col: number): readonly string[] {
  const notes = grid.injector.get(SheetsNoteModel);
  const found = notes.getNote(sheet.getUnitId(), sheet.getSheetId(), { row, col });
  return found?.note ? [`Nota: ${found.note}`] : [];
}

function selectionOf({ startRow, endRow, startColumn, endColumn }: Rectangle): readonly string[] {
  const cells = (endRow - startRow + 1) * (endColumn - startColumn + 1);
  return cells > 1 ? [`${cuenta(cells, 'celda seleccionada', 'celdas seleccionadas')}`] : [];
}
