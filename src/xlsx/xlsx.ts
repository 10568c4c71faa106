// The workbook as an .xlsx file. What the file cannot hold (properties, protections, ids) is for sidecar.ts; opening,
// locking and saving, for libro-file.ts. Only this file and its folder know the library.

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { addSheet, blankWorkbook } from '../emulator/workbook/blank';
import { hasContent } from '../emulator/workbook/cells';
import type { SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { damaged, inspectXlsx, salvageParts } from './inspect';
import { textLimit } from './limits';
import { firstFont, missedOf } from './missed';
import { readSheet, styleIds } from './read-sheet';
import type { Parts } from './relations';
import { fileNames } from './sheet-names';
import { DEFAULT_FONT, toColor } from './style';
import type { Sheets } from './validation';
import { fileStyles, writeSheet } from './write-sheet';

/** The bytes of the file. The workbook is read before this returns, so it may change while the promise is pending. */
export function writeXlsx(data: WorkbookData): Promise<Uint8Array> {
  const book = new Workbook();
  book.model = {
    ...book.model,
    creator: 'libro-pam',
    defaultFont: DEFAULT_FONT,
  };
  const sheets = sheetsOf(data);
  const styleOf = fileStyles(data);
  for (const id of data.sheetOrder) {
    const sheet = data.sheets[id];
    if (!sheet) continue;
    const file = book.addWorksheet(sheets.nameOf(id));
    file.state = sheet.hidden ? 'hidden' : 'visible';
    if (sheet.tabColor) file.properties.tabColor = toColor(sheet.tabColor);
    writeSheet(sheet, file, sheets, styleOf);
  }
  return book.xlsx.writeBuffer();
}

/** The workbook of an .xlsx, whoever wrote it; throws a UserError when it is not one, or is damaged. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const data = await workbookIn(inspectXlsx(bytes, name).plain, name);
  if (!data) throw damaged(name);
  return data;
}

/** A workbook of which something may be missing, or not as it was written: `damage` says what; blank when nothing is. */
export interface Salvaged {
  readonly data: WorkbookData;
  readonly damage: readonly string[];
}

/** What can still be read of an .xlsx; throws a UserError when it is nothing. */
export async function salvageXlsx(bytes: Uint8Array, name: string): Promise<Salvaged> {
  const { plain, damage, intact } = salvageParts(bytes, name);
  const data = (await workbookIn(plain, name)) ?? (await workbookIn(intact() ?? {}, name));
  if (!data) throw damaged(name, damage);
  return { data, damage };
}

/** Undefined when they cannot be read. */
async function workbookIn(parts: Parts, name: string): Promise<WorkbookData | undefined> {
  const book = new Workbook();
  try {
    await book.xlsx.loadFromFiles(parts);
  } catch {
    return undefined;
  }
  if (book.worksheets.length === 0) return undefined;
  const data = blankWorkbook('libro', name);
  const pairs: (readonly [Worksheet, SheetData])[] = book.worksheets.map((file) => [
    file,
    addSheet(data, file.name),
  ]);
  const idOf = styleIds(data, firstFont(parts));
  const reading = {
    workbook: data,
    sheets: sheetsOf(data),
    missed: missedOf(parts),
    idOf,
    count: textLimit(name),
  };
  for (const [file, sheet] of pairs) readSheet(file, sheet, reading);
  return data;
}

/** What rules need to know of the sheets of a workbook. */
export function sheetsOf(data: WorkbookData): Sheets {
  const names = fileNames(data);
  return {
    nameOf: (id) => names.get(id),
    idOf: (name) => [...names].find(([, known]) => known === name)?.[0],
    lastRowOf: (id, column) =>
      Object.entries(data.sheets[id]?.cellData ?? {}).reduce(
        (last, [row, cells]) => (hasContent(cells[column]) ? Math.max(last, Number(row)) : last),
        -1,
      ),
  };
}
