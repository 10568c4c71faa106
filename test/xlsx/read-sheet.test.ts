// Files that other programs wrote come in as plain values and as rules that still hold.

import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { fullBook } from '../support/full-book';

describe('readXlsx() of a file that another program wrote', () => {
  async function written(fill: (book: Workbook) => void): Promise<SheetData> {
    const book = new Workbook();
    fill(book);
    const data = await readXlsx(await book.xlsx.writeBuffer(), 'ajeno');
    return data.sheets[data.sheetOrder[0]!]!;
  }

  test('takes the plain value of rich text, links, errors, shared formulas and checkboxes', async () => {
    const { cellData } = await written((book) => {
      const sheet = book.addWorksheet('Datos');
      sheet.getCell('A1').value = {
        richText: [{ text: 'dos ' }, { font: { bold: true }, text: 'partes' }],
      };
      sheet.getCell('B1').value = { text: 'el acta', hyperlink: 'https://example.org/acta' };
      sheet.getCell('C1').value = { error: '#N/A' };
      sheet.getCell('D1').value = 2;
      sheet.getCell('E1').value = { formula: 'D1*2', result: 4 };
      sheet.getCell('E2').value = { sharedFormula: 'E1', result: 0 };
      sheet.getCell('F1').value = { formula: 'D1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('G1').value = { checkbox: true };
    });
    expect(cellData[0]).toMatchObject({
      0: { v: 'dos partes', t: 1 },
      1: { v: 'el acta', t: 1, custom: { link: 'https://example.org/acta' } },
      2: { v: '#N/A', t: 1 },
      4: { v: 4, t: 2, f: '=D1*2' },
      5: { v: '#DIV/0!', t: 1, f: '=D1/0' },
      6: { v: true, t: 3 },
    });
    expect(cellData[1]?.[4]).toEqual({ v: 0, t: 2, f: '=D2*2' });
  });

  test.each([false, true])(
    'reads a date as its serial since 1900 (counted from 1904: %s)',
    async (date1904) => {
      const { cellData } = await written((book) => {
        book.properties.date1904 = date1904;
        const cell = book.addWorksheet('Datos').getCell('A1');
        cell.value = new Date('2026-06-15T18:30:00Z');
        cell.numFmt = 'dd/mm/yyyy hh:mm';
      });
      // 15 June 2026 is day 46188, as =DATE(2026;6;15) says in any spreadsheet.
      expect(cellData[0]?.[0]?.v).toBeCloseTo(46_188 + 18.5 / 24, 9);
    },
  );

  /** Our own file, with one of its parts changed. */
  async function patched(part: string, change: (xml: string) => string): Promise<WorkbookData> {
    const files = unzipSync(await writeXlsx(fullBook()));
    files[part] = strToU8(change(strFromU8(files[part]!)));
    return readXlsx(zipSync(files), 'libro');
  }

  test('finds the lists that Excel keeps as an extension', async () => {
    const data = await patched('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<dataValidations.*<\/dataValidations>/, '').replace(
        '</worksheet>',
        `<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1"
          showErrorMessage="1" errorStyle="warning" prompt="Elija &quot;uno&quot;."><x14:formula1><xm:f>Catálogos!$A$2:$A$4</xm:f></x14:formula1>
          <xm:sqref>A2:A99 C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
      ),
    );
    expect(data.sheets['0']?.validations).toEqual([
      {
        areas: [
          { startRow: 1, startColumn: 0, endRow: 98, endColumn: 0 },
          { startRow: 1, startColumn: 2, endRow: 1, endColumn: 2 },
        ],
        criteria: 'VALUE_IN_RANGE',
        range: { sheetId: '1', area: { startRow: 1, startColumn: 0, endRow: 3, endColumn: 0 } },
        allowInvalid: true,
        helpText: 'Elija "uno".',
      },
    ]);
  });

  test('finds the note of a cell that the file leaves out', async () => {
    const data = await patched('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="D21"[^>]*\/>/, ''),
    );
    expect(data.sheets['0']?.notes['20,3']).toBe('Nota en una celda vacía');
  });

  test('reads the short date of Excel as Colombians write it, and no border of the sheet as columns', async () => {
    const sheet = await written((book) => {
      const file = book.addWorksheet('Datos');
      file.getCell('A1').value = new Date('2026-06-15T00:00:00Z');
      file.getColumn(16_384).width = 30;
    });
    expect([sheet.columnCount, sheet.columnData]).toEqual([26, {}]);
    expect(sheet.cellData[0]?.[0]).toMatchObject({ v: 46_188, t: 2 });
  });
});
