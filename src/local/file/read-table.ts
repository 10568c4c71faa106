// A file that somebody brings, with the cells of its sheets for a load. What they mean is for the domain to say.

import type { Combinada, HojaEntregada } from '../../domain/cargue/archivo';
import type { Celda } from '../../domain/parse/celda';
import { cellAt, lastContent } from '../../emulator/workbook/cells';
import { isDatePattern } from '../../emulator/workbook/date-format';
import { clockOfSerial, isMoment } from '../../emulator/workbook/serial';
import { patternAt } from '../../emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import { csvTable } from '../../terminal/csv-table';
import { decodeText } from '../../terminal/decode-text';
import { fileKind } from '../../terminal/file-kind';
import { readBytes } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { readXlsx } from '../../xlsx/xlsx';
import { mendedHoja } from './mended-hoja';
import { shownNumber } from './shown-number';

/** Of a sheet that is read as a whole rectangle. */
const MOST_CELLS = 3_000_000;

/** The sheets of a file with something in them; a UserError says what is wrong with the file. */
export async function readTables(
  file: string,
  options: ReadOptions = {},
): Promise<readonly HojaEntregada[]> {
  const hojas = (await sheetsOf(file, options)).filter(({ celdas }) => hasContent(celdas));
  if (hojas.length > 0) return hojas.map(mendedHoja);
  throw new UserError(`El archivo «${file}» está vacío.`);
}

export interface ReadOptions {
  /** Encoding of a text, where its bytes do not tell it. */
  readonly codificacion?: string | undefined;
}

async function sheetsOf(
  file: string,
  { codificacion }: ReadOptions,
): Promise<readonly HojaEntregada[]> {
  const bytes = await readBytes(file);
  switch (fileKind(bytes, file)) {
    case 'texto': {
      const { text, nota } = decodeText(bytes, file, codificacion);
      return [{ nombre: '', celdas: csvTable(text), ...(nota !== undefined && { notas: [nota] }) }];
    }
    case 'xlsx': {
      const book = await readXlsx(bytes, file);
      return book.sheetOrder.flatMap((id) => sheetTable(book, book.sheets[id]) ?? []);
    }
  }
}

const hasContent = (celdas: HojaEntregada['celdas']): boolean =>
  celdas.some((line) => line.some((celda) => celda !== ''));

/** The cells of a sheet as people read them. */
function sheetTable(book: WorkbookData, sheet: SheetData | undefined): HojaEntregada | undefined {
  if (!sheet) return undefined;
  const last = lastContent(sheet);
  return {
    nombre: sheet.name,
    oculta: sheet.hidden === 1,
    celdas: linesOf(book, sheet, last),
    combinadas: sheet.mergeData.map(
      ({ startRow, startColumn, endRow = last.row, endColumn = last.column }): Combinada => ({
        fila: startRow,
        columna: startColumn,
        hastaFila: Math.min(endRow, last.row),
        hastaColumna: Math.min(endColumn, last.column),
      }),
    ),
    filasOcultas: Object.keys(sheet.rowData)
      .map(Number)
      .filter((row) => sheet.rowData[row]?.hd === 1),
  };
}

/** All lines as wide as the widest; where one cell in the last corner would make them too many cells, each as it is. */
function linesOf(
  book: WorkbookData,
  sheet: SheetData,
  last: { readonly row: number; readonly column: number },
): HojaEntregada['celdas'] {
  const isSparse = (last.row + 1) * (last.column + 1) > MOST_CELLS;
  return Array.from({ length: last.row + 1 }, (_, row) => {
    const cells = sheet.cellData[row];
    const width = isSparse
      ? 1 + Math.max(-1, ...Object.keys(cells ?? {}).map(Number))
      : last.column + 1;
    return Array.from({ length: width }, (_, column) => celdaAt(book, sheet, row, column));
  });
}

/** Blank is '': what is undefined inside an array would reach the add-on as null. */
function celdaAt(book: WorkbookData, sheet: SheetData, row: number, column: number): Celda {
  const { v, f } = cellAt(sheet, row, column) ?? {};
  if (v === undefined || v === null) return f === undefined ? '' : { formula: f };
  const pattern = typeof v === 'number' ? patternAt(book, sheet, row, column) : undefined;
  if (typeof v !== 'number' || pattern === undefined) return v;
  if (isDatePattern(pattern)) return isMoment(v) ? momentOf(v) : v;
  return shownNumber(v, pattern) ?? v;
}

/** A serial as the day and, when it has one, the time; a time alone stands on day 0. */
function momentOf(serial: number): Celda {
  const [fecha = '', time = ''] = new Date(clockOfSerial(serial)).toISOString().split('T');
  const hora = time.slice(0, 5);
  return hora === '00:00' && serial >= 1 ? { fecha } : { fecha, hora };
}
