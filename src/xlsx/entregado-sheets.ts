// The sheets of an .xlsx for a load, with the cells as people read them.

import type { Combinada, HojaEntregada } from '../domain/cargue/archivo';
import { type Celda, isErrorDeHoja } from '../domain/parse/celda';
import { cellAt, lastContent } from '../emulator/workbook/cells';
import { patternAt } from '../emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { celdaOfNumber } from './number-celda';
import { readXlsx } from './xlsx';

/** Throws a UserError when the file cannot be read; hidden sheets are among them. */
export async function entregadoSheets(
  bytes: Uint8Array,
  name: string,
): Promise<readonly HojaEntregada[]> {
  const book = await readXlsx(bytes, name);
  return book.sheetOrder.flatMap((id) => {
    const sheet = book.sheets[id];
    return sheet ? hojaOf(book, sheet) : [];
  });
}

const BLANK: readonly Celda[] = [];

function hojaOf(book: WorkbookData, sheet: SheetData): HojaEntregada {
  const last = lastContent(sheet);
  return {
    nombre: sheet.name,
    oculta: sheet.hidden === 1,
    celdas: Array.from({ length: last.row + 1 }, (_, row) => lineOf(book, sheet, row)),
    combinadas: sheet.mergeData.map(
      ({ startRow, startColumn, endRow = last.row, endColumn = last.column }): Combinada => ({
        fila: startRow,
        columna: startColumn,
        hastaFila: endRow,
        hastaColumna: endColumn,
      }),
    ),
    filasOcultas: Object.keys(sheet.rowData)
      .map(Number)
      .filter((row) => sheet.rowData[row]?.hd === 1),
  };
}

/** A line as far as it has cells. */
function lineOf(book: WorkbookData, sheet: SheetData, row: number): readonly Celda[] {
  const cells = sheet.cellData[row];
  if (!cells) return BLANK;
  const width = 1 + Math.max(-1, ...Object.keys(cells).map(Number));
  return Array.from({ length: width }, (_, column) => celdaAt(book, sheet, row, column));
}

/** Blank is '': what is undefined inside an array would reach the add-on as null. */
function celdaAt(book: WorkbookData, sheet: SheetData, row: number, column: number): Celda {
  const { v, f } = cellAt(sheet, row, column) ?? {};
  if (v === undefined || v === null) return f === undefined ? '' : { formula: f };
  if (typeof v === 'number') return celdaOfNumber(v, patternAt(book, sheet, row, column));
  return isErrorDeHoja(v) ? { error: v } : v;
}
