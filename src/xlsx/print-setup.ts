// How a sheet of the workbook comes out on paper: lying down, its header on every page, and no wider than can be read.

import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetData } from '../emulator/workbook/workbook';

const LETTER = 1;
/** Pixels of a sheet that a letter page lying down holds with letters that are still read. */
const READABLE = 1500;

export function setPrint(sheet: SheetData, file: Worksheet): void {
  const { xSplit, ySplit } = sheet.freeze;
  Object.assign(file.pageSetup, {
    orientation: 'landscape',
    paperSize: LETTER,
    fitToPage: true,
    fitToWidth: Math.max(1, Math.ceil(widthOf(sheet) / READABLE)),
    fitToHeight: 0,
    ...(ySplit > 0 && { printTitlesRow: `1:${ySplit}` }),
    ...(xSplit > 0 && { printTitlesColumn: `A:${file.getColumn(xSplit).letter}` }),
  });
}

/** Of the columns with something in them. */
function widthOf({ cellData, columnData, defaultColumnWidth }: SheetData): number {
  const last = Math.max(
    0,
    ...Object.values(cellData).map((cells) => Math.max(-1, ...Object.keys(cells).map(Number)) + 1),
  );
  return Array.from({ length: last }, (_, column) => {
    const { w, hd } = columnData[column] ?? {};
    return hd ? 0 : (w ?? defaultColumnWidth);
  }).reduce((sum, width) => sum + width, 0);
}
