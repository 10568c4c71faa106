// The workbook survives being a file: written and read back it is the same, with its sidecar to the last detail.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { putCell } from '../../src/emulator/workbook/cells';
import { styleId } from '../../src/emulator/workbook/styles';
import type {
  CellData,
  SheetData,
  StyleData,
  WorkbookData,
} from '../../src/emulator/workbook/workbook';
import { applySidecar, sidecarOf } from '../../src/local/file/sidecar';
import { withTextType } from '../../src/xlsx/cell';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { fullBook, resolved } from '../support/full-book';

/** Written, read back and completed with its sidecar. */
async function reopened(data: WorkbookData): Promise<WorkbookData> {
  const sidecar = { ...sidecarOf(data), libro: '' };
  const read = await readXlsx(await writeXlsx(data), data.name);
  applySidecar(read, sidecar, false);
  return read;
}

test('writeXlsx() and its sidecar give back the whole workbook', async () => {
  const data = fullBook();
  expect(resolved(await reopened(data))).toEqual(resolved(data));
});

test('writeXlsx() keeps half a character, which somebody pasted', async () => {
  const data = blankWorkbook('prueba', 'libro');
  const texts = ['\ud83d', 'x\ude00y', '🙂', '_xD83D_'];
  const sheet = addSheet(data, 'Textos');
  for (const [row, v] of texts.entries()) putCell(sheet, row, 0, { v, t: 1 });
  const [read] = Object.values((await reopened(data)).sheets);
  expect(texts.map((_, row) => read?.cellData[row]?.[0]?.v)).toEqual(texts);
});

test('a sheet is printed lying down, with its header on every page, and on more pages the wider it is', async () => {
  const data = blankWorkbook('prueba', 'libro');
  for (const [name, columns] of [
    ['Angosta', 4],
    ['Ancha', 40],
  ] as const) {
    const sheet = addSheet(data, name);
    sheet.freeze = { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 };
    for (let column = 0; column < columns; column++) putCell(sheet, 0, column, { v: 'x', t: 1 });
  }
  const parts = unzipSync(await writeXlsx(data));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const wide = [1, 2].map((n) => {
    const [setup = ''] = /<pageSetup[^>]*>/.exec(text(`xl/worksheets/sheet${n}.xml`)) ?? [];
    expect(setup).toMatch(/orientation="landscape"/);
    expect(setup).toMatch(/fitToHeight="0"/);
    return Number(/fitToWidth="(\d+)"/.exec(setup)?.[1] ?? 1);
  });
  expect(wide[0]).toBe(1);
  expect(wide[1]).toBeGreaterThan(1);
  expect(text('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(2);
  expect(text('xl/workbook.xml')).toMatch(/Ancha[^<]*!\$A:\$A,[^<]*!\$1:\$1/);
});

test('a book without its sidecar has all its registers', async () => {
  const data = fullBook();
  const read = await readXlsx(await writeXlsx(data), 'libro');
  const [pam, catalogos] = read.sheetOrder.map((id) => read.sheets[id]!);
  expect([pam?.name, catalogos?.name, catalogos?.hidden]).toEqual(['PAM', 'Catálogos', 1]);
  expect(pam?.cellData[1]?.[0]).toMatchObject({ v: '00123', t: 1 });
  expect(pam?.validations[0]).toMatchObject({
    criteria: 'VALUE_IN_RANGE',
    areas: [{ startRow: 1, startColumn: 0, endColumn: 0 }],
    // Excel would offer a million blanks: the list ends where the values do.
    range: { sheetId: catalogos?.id, area: { startRow: 1, endRow: 3 } },
  });
  expect([read.locale, read.timeZone]).toEqual(['es_CO', 'America/Bogota']);
});

test('writeXlsx() gives Excel names that it accepts, and the book its own again', async () => {
  const data = blankWorkbook('prueba', 'libro');
  const names = [
    'Actas',
    'ACTAS',
    'Pruebas 2024/2025: [Saber]',
    'x'.repeat(60),
    `${'x'.repeat(60)}y`,
    'History',
  ];
  for (const name of names) addSheet(data, name);
  const file = await readXlsx(await writeXlsx(data), 'libro');
  for (const { name } of Object.values(file.sheets))
    expect(name).toMatch(/^(?!History$)[^*?:\\/[\]]{1,31}$/);
  const read = await reopened(data);
  expect(read.sheetOrder.map((id) => read.sheets[id]?.name)).toEqual(names);
});

describe('a small workbook with anything in it', () => {
  const PATTERNS = ['@', '#,##0.00', '0.0%', '"$" #,##0'];
  const style = fc.record<StyleData>(
    {
      n: fc.constantFrom(...PATTERNS).map((pattern) => ({ pattern })),
      bg: fc.constantFrom('#fce8e6', '#ffffff', '#000000').map((rgb) => ({ rgb })),
      cl: fc.constantFrom('#1f4e79', '#ffffff').map((rgb) => ({ rgb })),
      bl: fc.constant(1),
      it: fc.constant(1),
      fs: fc.integer({ min: 11, max: 40 }),
      ff: fc.constantFrom('Georgia', 'Courier New'),
      ht: fc.constantFrom(1, 2, 3),
      vt: fc.constantFrom(1, 2),
      tb: fc.constant(3),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        '\r',
        '\t',
        '_',
        'x',
        '0',
        '4',
        '1',
        '<',
        '&',
        '\u0007',
        '=',
      ),
      minLength: 1,
    }),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => (v === 0 ? 0 : v));
  const cell = fc.oneof(
    text.map((v): CellData => ({ v, t: 1 })),
    number.map((v): CellData => ({ v, t: 2 })),
    fc.boolean().map((v): CellData => ({ v, t: 3 })),
    fc
      .tuple(fc.constantFrom('=A1+1', '=SUM(A1,"x;y")', "='Otra hoja'!B2"), number)
      .map(([f, v]): CellData => ({ f, v, t: 2 })),
    fc.constant<CellData>({}),
  );
  const minutes = fc.integer({ min: 1, max: 100_000 * 1440 });
  const position = (rows: number, columns: number): fc.Arbitrary<[number, number]> =>
    fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1));
  const sheet = fc.record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    cells: fc.array(fc.tuple(position(8, 5), cell, fc.option(style)), { maxLength: 20 }),
    dates: fc.array(fc.tuple(position(8, 2), minutes), { maxLength: 3 }),
    columnStyles: fc.array(fc.tuple(fc.nat(4), style), { maxLength: 2 }),
    notes: fc.array(fc.tuple(position(8, 5), text), { maxLength: 3 }),
    widths: fc.dictionary(fc.constantFrom('0', '3', '9'), fc.integer({ min: 20, max: 99 })),
    heights: fc.dictionary(fc.constantFrom('0', '2', '9'), fc.integer({ min: 10, max: 400 })),
    hidden: fc.boolean(),
  });

  function build(
    sheets: readonly (typeof sheet extends fc.Arbitrary<infer T> ? T : never)[],
  ): WorkbookData {
    const data = blankWorkbook('prueba', 'libro');
    for (const { name, cells, dates, columnStyles, notes, widths, heights, hidden } of sheets) {
      const target = addSheet(data, name);
      if (hidden) target.hidden = 1;
      for (const [column, value] of columnStyles)
        target.columnData[column] = { s: styleId(data, value) };
      for (const [column, w] of Object.entries(widths)) {
        target.columnData[Number(column)] = { ...target.columnData[Number(column)], w };
      }
      for (const [row, h] of Object.entries(heights)) target.rowData[Number(row)] = { h };
      for (const [[row, column], value, own] of cells) put(data, target, row, column, value, own);
      for (const [[row, column], serial] of dates) {
        const value: CellData = { v: serial / 1440, t: 2 };
        put(data, target, row, column + 5, value, { n: { pattern: 'dd/mm/yyyy hh:mm' } });
      }
      for (const [[row, column], note] of notes) target.notes[`${row},${column}`] = note;
    }
    return data;
  }

  /** A cell as the book would hold it: no style of its own that its column gives, no mark that says nothing. */
  function put(
    data: WorkbookData,
    target: SheetData,
    row: number,
    column: number,
    value: CellData,
    own: StyleData | null,
  ): void {
    const inherited = target.columnData[column]?.s;
    const id = own && styleId(data, own);
    const isPlain = own !== null && Object.keys(own).length === 0;
    const s = id === inherited || (isPlain && inherited === undefined) ? null : id;
    const pattern = data.styles[s ?? inherited ?? '']?.n?.pattern;
    const typed = { ...value, ...(s !== null && { s }) };
    putCell(target, row, column, withTextType(typed, pattern));
  }

  test('is the same when it comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const data = build(sheets);
        expect(resolved(await reopened(data))).toEqual(resolved(data));
      }),
      { numRuns: 40 },
    );
  });
});
