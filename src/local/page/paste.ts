// Pasting. What comes from outside is text as somebody typed it, for the server to read; what was copied here keeps
// its values and formulas. Neither brings formats along: each column has its own.

import {
  CanceledError,
  Direction,
  type ICellData,
  ICommandService,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertRowByRangeCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  IEditorBridgeService,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SheetPasteShortKeyCommand,
} from '@univerjs/sheets-ui';
import { PasteCommand } from '@univerjs/ui';
import { parse } from 'papaparse';
import { cellPattern } from './cell-pattern';
import type { Grid } from './grid';
import { asTyped } from './pasted-table';
import { typedCell } from './typing';

const COLUMNAS_DE_MAS =
  'Lo que pega tiene más columnas que las que quedan en la hoja. Péguelo más a la izquierda, o copie menos columnas.';

const FILTRO_PUESTO =
  'Hay un filtro: lo pegado quedó en las filas que se ven, y las que el filtro oculta no se tocaron.';

const SIN_PERMISO = 'El navegador no permitió leer el portapapeles. Pegue con Ctrl+V.';

/**
 * From now on the grid pastes this way; `explain` says why something is not pasted. Returns what pastes the values alone, without
 * the formulas of what was copied here.
 */
export function pasteAsTyped(grid: Grid, explain: (sentence: string) => void): () => void {
  const paste = ({ html, text }: Copied, kind?: PasteKind): void => {
    const copyId = /data-copy-id="([^"\s]+)"/.exec(html)?.[1];
    const clipboard = grid.injector.get(ISheetClipboardService);
    if (copyId && clipboard.copyContentCache().get(copyId)) pasteCopied(grid, copyId, kind);
    else pasteTexts(grid, tableOf(text), explain);
  };
  const pasteRead = (kind?: PasteKind): void =>
    void readClipboard().then(
      (copied) => paste(copied, kind),
      () => explain(SIN_PERMISO),
    );
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SheetPasteShortKeyCommand.id) {
      const { htmlContent = '', textContent = '' } = params as {
        htmlContent?: string;
        textContent?: string;
      };
      paste({ html: htmlContent, text: textContent });
      throw new CanceledError();
    }
    // The menu's entry; while a cell is being edited it pastes inside it, as it should.
    if (id === PasteCommand.id && !grid.injector.get(IEditorBridgeService).isVisible().visible) {
      pasteRead();
      throw new CanceledError();
    }
  });
  return () => pasteRead(PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
}

type PasteKind = (typeof PREDEFINED_HOOK_NAME_PASTE)[keyof typeof PREDEFINED_HOOK_NAME_PASTE];
interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Cut cells move whole, format and all; of copied ones, values and formulas unless told. */
function pasteCopied(
  grid: Grid,
  copyId: string,
  kind: PasteKind = PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA,
): void {
  const clipboard = grid.injector.get(ISheetClipboardService);
  const isCut = clipboard.copyContentCache().get(copyId)?.copyType === 'CUT';
  void clipboard.pasteByCopyId(copyId, isCut ? PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE : kind);
}

async function readClipboard(): Promise<Copied> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string): Promise<string> =>
    item?.types.includes(type) ? await (await item.getType(type)).text() : '';
  return { html: await read('text/html'), text: await read('text/plain') };
}

/** Rows of cells of a copied text: tabs between cells, quotes around those with line breaks. */
function tableOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, '');
  return parse<string[]>(lines, { delimiter: '\t' }).data;
}

/**
 * Writes the texts from the first selected cell on; a single one fills the whole selection. Rows that a filter hides are
 * passed over, as in Sheets: who pastes sees all that changes.
 */
function pasteTexts(
  grid: Grid,
  table: readonly (readonly string[])[],
  explain: (sentence: string) => void,
): void {
  const sheet = grid.book()?.getActiveSheet(true);
  const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !selection) return;
  const width = Math.max(...table.map((row) => row.length));
  const isSingle = table.length === 1 && width === 1;
  const inSight = rowsInSight(sheet, selection.startRow, table.length);
  const range = isSingle
    ? selection
    : sized(selection, (inSight.at(-1) ?? selection.startRow) - selection.startRow + 1, width);
  if (range.endColumn >= sheet.getColumnCount()) {
    explain(COLUMNAS_DE_MAS);
    return;
  }
  growTo(grid, sheet, range.endRow);
  const patternAt = (row: number, column: number): string | undefined =>
    cellPattern(sheet, column, sheet.getCellRaw(row, column));
  const typed = isSingle
    ? table
    : asTyped(table, (i) => patternAt(range.startRow, range.startColumn + i));
  const value: { [row: number]: { [column: number]: ICellData } } = {};
  const rows = isSingle ? visibleRows(sheet, range) : inSight;
  for (const [index, row] of rows.entries()) {
    const texts = typed[isSingle ? 0 : index] ?? [];
    const cells: { [column: number]: ICellData } = {};
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const text = texts[isSingle ? 0 : column - range.startColumn];
      if (text === undefined) continue;
      cells[column] = typedCell(text, patternAt(row, column));
    }
    value[row] = cells;
  }
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    value,
  });
  if (range.endRow - range.startRow + 1 > rows.length) explain(FILTRO_PUESTO);
}

/** So many rows from one on, without those that a filter hides; below the last one there are more to come. */
function rowsInSight(sheet: Worksheet, start: number, count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = start; rows.length < count; row++)
    if (row >= sheet.getRowCount() || sheet.getRowVisible(row)) rows.push(row);
  return rows;
}

const visibleRows = (sheet: Worksheet, { startRow, endRow }: IRange): readonly number[] =>
  rowsInSight(sheet, startRow, endRow - startRow + 1).filter((row) => row <= endRow);

const sized = ({ startRow, startColumn }: IRange, height: number, width: number): IRange => ({
  startRow,
  startColumn,
  endRow: startRow + height - 1,
  endColumn: startColumn + width - 1,
});

/** Adds rows below the last one until the sheet has this row. */
function growTo(grid: Grid, sheet: Worksheet, row: number): void {
  const rowCount = sheet.getRowCount();
  if (row < rowCount) return;
  grid.injector.get(ICommandService).syncExecuteCommand(InsertRowByRangeCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    direction: Direction.DOWN,
    range: {
      startRow: rowCount,
      endRow: row,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    },
  });
}
