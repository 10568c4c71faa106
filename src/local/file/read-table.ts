// A .csv or .xlsx that somebody brings, as a table of cells for a load. What the cells mean is for the domain to say.

import { extname } from 'node:path';
import { quisoDecir } from '../../domain/parecido';
import type { Celda } from '../../domain/parse/celda';
import { cellAt, lastContent } from '../../emulator/workbook/cells';
import { isDatePattern } from '../../emulator/workbook/date-format';
import { clockOfSerial } from '../../emulator/workbook/serial';
import { patternAt } from '../../emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import { csvTable } from '../../terminal/csv-table';
import { readBytes, readText } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { readXlsx } from '../../xlsx/xlsx';

export type Table = readonly (readonly Celda[])[];

export interface TableChoice {
  /** Sheet to read, as its tab says. */
  readonly hoja?: string | undefined;
  /** Title to prefer when no sheet is named and the file has several. */
  readonly titulo: string;
}

/** The lines of a file, the first being line 1; a UserError says what is wrong with the file. */
export async function readTable(file: string, choice: TableChoice): Promise<Table> {
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return withContent(csvTable(await readText(file)), file);
    case '.xlsx':
    case '.xlsm': {
      const book = await readXlsx(await readBytes(file), file);
      return withContent(sheetTable(book, chooseSheet(book, choice)), file);
    }
    default:
      throw new UserError(
        `«${file}» no es .csv ni .xlsx: guárdelo en uno de esos dos formatos y cárguelo de nuevo.`,
      );
  }
}

function withContent(table: Table, file: string): Table {
  const hasContent = table.some((line) => line.some((celda) => celda !== ''));
  if (hasContent) return table;
  throw new UserError(`El archivo «${file}» está vacío.`);
}

/** The sheet asked for, else the one titled like the register, else the first that shows and has something. */
function chooseSheet(book: WorkbookData, { hoja, titulo }: TableChoice): SheetData {
  const sheets = book.sheetOrder.flatMap((id) => book.sheets[id] ?? []);
  const named = sheets.find(({ name }) => name === (hoja ?? titulo));
  const isShown = (sheet: SheetData): boolean => !sheet.hidden && lastContent(sheet).row >= 0;
  const chosen = named ?? (hoja === undefined ? (sheets.find(isShown) ?? sheets[0]) : undefined);
  if (chosen) return chosen;
  const names = sheets.map(({ name }) => name);
  throw new UserError(
    `El archivo no tiene una hoja «${hoja ?? titulo}».${quisoDecir(hoja ?? titulo, names)} Tiene: ${names.join(', ')}.`,
  );
}

/** Every cell of a merge has its value, as people read it. */
function sheetTable(book: WorkbookData, sheet: SheetData): Table {
  const last = lastContent(sheet);
  const table = Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (_, column) => celdaAt(book, sheet, row, column)),
  );
  for (const {
    startRow,
    startColumn,
    endRow = last.row,
    endColumn = last.column,
  } of sheet.mergeData) {
    const value = table[startRow]?.[startColumn] ?? '';
    for (const line of table.slice(startRow, endRow + 1)) {
      line.fill(value, startColumn, endColumn + 1);
    }
  }
  return table;
}

/** Blank is '': what is undefined inside an array would reach the add-on as null. */
function celdaAt(book: WorkbookData, sheet: SheetData, row: number, column: number): Celda {
  const value = cellAt(sheet, row, column)?.v ?? '';
  const pattern = patternAt(book, sheet, row, column);
  return typeof value === 'number' && pattern !== undefined && isDatePattern(pattern)
    ? momentOf(value)
    : value;
}

/** A serial as the day and, when it has one, the time; a time alone stands on day 0. */
function momentOf(serial: number): Celda {
  const [fecha = '', time = ''] = new Date(clockOfSerial(serial)).toISOString().split('T');
  const hora = time.slice(0, 5);
  return hora === '00:00' && serial >= 1 ? { fecha } : { fecha, hora };
}
