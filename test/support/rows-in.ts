// The rows of a tab read from its cells by the domain, without an execution of the add-on: for tests that ask at every step.
// test/registros.test.ts holds that they are those that the add-on exports.

import { withDays } from '../../src/addon/shown-days';
import { matchHeaders } from '../../src/domain/match-headers';
import type { Celda } from '../../src/domain/parse/celda';
import { columnsOf } from '../../src/domain/placed-columns';
import { readFilas, renglonesDesde } from '../../src/domain/read-filas';
import type { PlacedColumn, Register } from '../../src/domain/register';
import { lastContent } from '../../src/emulator/workbook/cells';
import { isDatePattern } from '../../src/emulator/workbook/date-format';
import { clockOfSerial } from '../../src/emulator/workbook/serial';
import { patternAt } from '../../src/emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { sheetOf } from './host';

/** Whether the columns of a register are the same in every workbook: the others need what a parameter says. */
export const isWithoutAxes = ({ columns }: Register): boolean =>
  Object.values(columns).every(({ eje }) => eje === undefined);

/** The rows of a register, with every typed column: blank is null. One with axes needs its columns in that workbook. */
export function rowsIn(
  data: WorkbookData,
  register: Register,
  columns: readonly PlacedColumn[] = columnsOf(register),
): readonly { readonly [column: string]: unknown }[] {
  const [header = [], ...lines] = celdasIn(data, sheetOf(data, register.title));
  const match = matchHeaders(columns, header);
  const renglones = renglonesDesde(2, withDays(columns, match, lines));
  const { filas } = readFilas(register, columns, match, renglones);
  const typed = columns.filter(({ computed }) => !computed);
  return filas.map(({ row }) =>
    Object.fromEntries(typed.map(({ key }) => [key, row[key] ?? null])),
  );
}

function celdasIn(data: WorkbookData, sheet: SheetData): readonly (readonly Celda[])[] {
  const last = lastContent(sheet);
  return Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (_, column) => celdaAt(data, sheet, row, column)),
  );
}

function celdaAt(data: WorkbookData, sheet: SheetData, row: number, column: number): Celda {
  const value = sheet.cellData[row]?.[column]?.v ?? '';
  if (typeof value !== 'number') return value === '' ? undefined : value;
  const pattern = patternAt(data, sheet, row, column);
  if (pattern === undefined || !isDatePattern(pattern)) return value;
  const [fecha = '', time = ''] = new Date(clockOfSerial(value)).toISOString().split('T');
  const hora = time.slice(0, 5);
  return hora === '00:00' ? { fecha } : { fecha, hora };
}
