// A book that another program saved again is still the book.

import type { SheetData, StyleData, WorkbookData } from '../../../src/emulator/workbook/workbook';
import {
  applySidecar,
  parseSidecar,
  sidecarOf,
  sidecarText,
} from '../../../src/local/file/sidecar';
import { readXlsx, writeXlsx } from '../../../src/xlsx/xlsx';
import { fullBook } from '../../support/full-book';
import { convertWithSoffice, testWithOffice } from '../../support/soffice';

/** LibreOffice 7.4 does not know XLOOKUP, and wraps the whole column of a cell with a line break. */
function knownBook(): WorkbookData {
  const data = fullBook();
  delete data.sheets['8']!.cellData[4]![2];
  return data;
}

let saved: { readonly [way: string]: Uint8Array } | undefined;
/** The book as LibreOffice saves it: at once, or by way of OpenDocument. */
async function savedByLibreOffice(way: 'directo' | 'opendocument'): Promise<WorkbookData> {
  if (!saved) {
    const directo = await writeXlsx(knownBook());
    const { opendocument } = convertWithSoffice({ opendocument: directo }, 'ods', 'xlsx');
    const from = { directo: 'xlsx', opendocument: 'ods' } as const;
    saved = convertWithSoffice({ directo, opendocument: opendocument! }, 'xlsx', from);
  }
  return readXlsx(saved[way]!, 'libro');
}

/** What people see of a sheet: cells by position, with their value, formula and format. */
function shown({ styles }: WorkbookData, sheet: SheetData): unknown {
  const styleOf = (s: string | undefined): StyleData | undefined => styles[s ?? ''];
  return Object.entries(sheet.cellData).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { v, t, f, s, custom }]) => {
      // LibreOffice gives the colour of a link to what has one.
      const style = { ...styleOf(s), tb: undefined, ...(custom && { cl: undefined }) };
      return v === undefined ? [] : [[row, column, v, t, f, style]];
    }),
  );
}

/** What else must stay of a sheet; frozen panes LibreOffice drops when it has no screen. */
const kept = (sheet: SheetData): unknown => ({
  name: sheet.name,
  size: [sheet.rowCount, sheet.columnCount, sheet.defaultColumnWidth],
  hidden: sheet.hidden,
  tabColor: sheet.tabColor,
  widths: Object.entries(sheet.columnData).map(([column, { w, hd }]) => [column, w, hd]),
  rows: sheet.rowData,
  merges: sheet.mergeData,
  notes: sheet.notes,
  validations: sheet.validations,
  conditionalFormats: sheet.conditionalFormats,
  protections: sheet.protections,
});

testWithOffice(
  'a book saved again by LibreOffice keeps values, codes, notes, formats and rules',
  async () => {
    const data = knownBook();
    const read = await savedByLibreOffice('directo');
    applySidecar(read, { ...sidecarOf(data), libro: '' }, true);
    expect(read.sheetOrder).toEqual(data.sheetOrder);
    for (const [id, sheet] of Object.entries(data.sheets)) {
      expect(shown(read, read.sheets[id]!)).toEqual(shown(data, sheet));
      expect(kept(read.sheets[id]!)).toEqual(kept(sheet));
    }
  },
);

testWithOffice(
  'a book that passed through OpenDocument keeps values, codes and notes',
  async () => {
    const data = knownBook();
    const read = await savedByLibreOffice('opendocument');
    applySidecar(read, { ...sidecarOf(data), libro: '' }, true);
    for (const [id, sheet] of Object.entries(data.sheets)) {
      expect(shown(read, read.sheets[id]!)).toEqual(shown(data, sheet));
      expect(read.sheets[id]?.notes).toEqual(sheet.notes);
    }
  },
);

test('applySidecar() gives new tabs ids that nobody had, and lists follow their tab', async () => {
  const data = fullBook();
  const sidecar = { ...sidecarOf(data), libro: '' };
  const read = await readXlsx(await writeXlsx(data), 'libro');
  const [pam, catalogos] = read.sheetOrder.map((id) => read.sheets[id]!);
  read.sheets['5'] = { ...structuredClone(catalogos!), id: '5', name: 'Nueva' };
  read.sheetOrder.unshift('5');
  applySidecar(read, sidecar, true);
  expect(read.sheetOrder).toEqual(['9', '8', '7']);
  expect(pam?.validations[0]?.range?.sheetId).toBe('7');
});

test('applySidecar() gives back the triggers, and none from a sidecar of before there were any', async () => {
  const data = fullBook();
  data.triggers.push({
    id: '1',
    owner: 'ana@example.com',
    handler: 'avisar',
    kind: 'CLOCK',
    created: 0,
    schedule: { unit: 'weeks', every: 1, weekDay: 1, hour: 7, timeZone: 'America/Bogota' },
    lastRun: 5,
  });
  const { triggers, ...old } = { ...sidecarOf(data), libro: '' };
  const read = await readXlsx(await writeXlsx(data), 'libro');
  applySidecar(read, { ...old, ...(triggers && { triggers }) }, false);
  expect(read.triggers).toEqual(data.triggers);
  applySidecar(read, old, false);
  expect(read.triggers).toEqual([]);
});

test.each([
  ['', 'blank'],
  ['{"version":1', 'cut short'],
  ['{"version":2}', 'of a later version'],
  ['[]', 'of something else'],
])('parseSidecar() does without %j (%s)', (text) => {
  expect(parseSidecar(text)).toBeUndefined();
});

describe('a sidecar with something wrong', () => {
  const whole = { ...sidecarOf(fullBook()), libro: 'x' };

  test('is told, whatever letter of it changed and wherever it was cut', () => {
    const text = sidecarText(whole);
    expect(parseSidecar(text)).toEqual(JSON.parse(JSON.stringify(whole)));
    for (let at = 0; at < text.length; at += 7) {
      if (/\s/.test(text[at] ?? '')) continue;
      const other = text[at] === '0' ? '1' : '0';
      const changed = parseSidecar(text.slice(0, at) + other + text.slice(at + 1));
      // The name of the sum itself: what it carries is whole.
      expect([undefined, JSON.stringify(whole)]).toContain(changed && JSON.stringify(changed));
      expect(parseSidecar(text.slice(0, at))).toBeUndefined();
    }
  });

  const { properties } = whole;
  const document = (libro: string) => ({ ...properties, document: { libro } });
  const wrong: readonly (readonly [what: string, sidecar: object])[] = [
    ['nothing else', { version: 1 }],
    ...Object.keys(whole).map((key) => {
      const { [key as keyof typeof whole]: _, ...rest } = whole;
      return [`no «${key}»`, rest] as const;
    }),
    ['properties null', { ...whole, properties: null }],
    ['a property that is a number', { ...whole, properties: { ...properties, script: { a: 1 } } }],
    ['a state that is no JSON', { ...whole, properties: document('{"numero":') }],
    ['a state that is a list', { ...whole, properties: document('[]') }],
    ['triggers that are a text', { ...whole, triggers: 'x' }],
    ['sheets that are a list', { ...whole, sheets: [1] }],
    ['a sheet without its size', { ...whole, sheets: { PAM: { id: '0' } } }],
  ];

  test.each(wrong)('and no sum: with %s it is none', (what, sidecar) => {
    const isAbsent = what === 'no «triggers»' && 'triggers' in whole;
    expect(parseSidecar(JSON.stringify(sidecar)) === undefined).toBe(!isAbsent);
  });
});
