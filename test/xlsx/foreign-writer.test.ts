// A book taken home and brought back, with another program writing the file both ways: from Google's side to a computer
// without its properties, worked on, saved again by that program in another format, and put in place of the original.

import { REGISTERS } from '../../src/domain/registers';
import type { Area, SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { ACTA } from '../support/acta';
import { type Book, openBook, sheetOf } from '../support/host';
import { livedInBook, OWN_COLUMN, TEXTS } from '../support/lived-in-book';
import { convertWithSoffice, testWithOffice } from '../support/soffice';
import { cellIn, typeIn } from '../support/typed';

/** A report of a quarter, as a file has it. */
const REPORTE = [
  ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado', 'Análisis'],
  ['A02', '2026', 'T3', '1.250,5', 'Escrito en la copia'],
];
const INTACT = { observaciones: [] };

/** The rows of every register. */
const rowsOf = (book: Book): { readonly [registro: string]: ReturnType<Book['rows']> } =>
  Object.fromEntries(REGISTERS.map(({ key }) => [key, book.rows(key)]));

const leftOf = ([first]: readonly Area[]): number => first?.startColumn ?? -1;

/** What people see of a tab. LibreOffice drops frozen panes when it has no screen; a file has commas in its formulas. */
function shown({ styles, sheets }: WorkbookData, sheet: SheetData): unknown {
  const patternOf = (s: string | undefined): string =>
    (styles[s ?? '']?.n?.pattern ?? '').replace(/["\s]/g, '');
  const cells = Object.entries(sheet.cellData).flatMap(([row, line]) =>
    Object.entries(line)
      .filter(([, { v, f }]) => v !== undefined || f !== undefined)
      .map(([column, { v, t, f, s, custom }]) => {
        const pattern = patternOf(s ?? sheet.columnData[Number(column)]?.s);
        const leads = custom && sheets[custom.link]?.name;
        return [row, column, v, t, f?.replaceAll(';', ','), pattern, leads].join(' ');
      }),
  );
  const widths = Object.entries(sheet.columnData)
    .filter(([, { w = sheet.defaultColumnWidth, hd }]) => w !== sheet.defaultColumnWidth || hd)
    .map(([column, { w, hd }]) => [column, w, hd]);
  // A file numbers its sheets by their order, so that a list is known by the name of its tab; and it has the rules of a
  // tab in an order of its own, which nobody sees.
  const validations = sheet.validations
    .map(({ range, ...rule }) => ({
      ...rule,
      list: range && [sheets[range.sheetId]?.name, range.area],
    }))
    .sort((a, b) => leftOf(a.areas) - leftOf(b.areas));
  const { name, hidden = 0, tabColor, mergeData, notes, conditionalFormats } = sheet;
  const looks = { name, hidden, tabColor, mergeData, notes, validations, conditionalFormats };
  return { ...looks, widths, cells };
}
const allShown = (data: WorkbookData): readonly unknown[] =>
  data.sheetOrder.map((id) => shown(data, data.sheets[id]!));

/** A file without sidecar, as a computer that never saw the book opens it. */
async function read(bytes: Uint8Array): Promise<Book> {
  return openBook(await readXlsx(bytes, 'libro'));
}

const saved = async ({ host }: Book): Promise<Uint8Array> => {
  const { libro } = convertWithSoffice({ libro: await writeXlsx(host.data) }, 'xlsx', 'xlsx');
  return libro!;
};
const YEAR = ACTA.fecha.slice(0, 4);
const saveActa = (book: Book): number => book.call<{ numero: number }>('guardarActa', ACTA).numero;
const estadoOf = ({ host }: Book): { readonly [part: string]: unknown } =>
  JSON.parse(host.data.properties.document.libro ?? '{}');

/** The workbook on Google once «Reemplazar hoja de cálculo» put another's content in the place of its own. */
function replaced({ host }: Book, content: WorkbookData): Book {
  return openBook({ ...content, properties: structuredClone(host.data.properties) });
}

testWithOffice(
  'a book goes home and back through another program without losing anything',
  async () => {
    const original = livedInBook();
    original.call('prestarLibro', { a: 'Ana Ejemplo' });
    const delAno = original.rows('actas').filter(({ fecha }) => String(fecha).startsWith(YEAR));
    const lastNumber = Math.max(...delAno.map(({ numero }) => Number(numero)));

    const home = await read(await saved(original));
    expect(allShown(home.host.data)).toEqual(allShown(original.host.data));
    // That it was opened without its memory is said in its bitácora, and nothing else is different.
    const { bitacora: inOriginal = [], ...rest } = rowsOf(original);
    const { bitacora: inHome = [], ...homeRest } = rowsOf(home);
    expect(homeRest).toEqual(rest);
    expect(inHome.slice(0, -1)).toEqual(inOriginal);
    expect(inHome.at(-1)).toMatchObject({ clave: 'final', numero: inOriginal.length + 1 });
    expect(home.call('validar', { registro: 'bitacora' })).toEqual(INTACT);
    expect(home.host.menus()).toMatchObject([{ title: 'PAM' }]);

    // What another program drops of the looks comes back, and nothing else changes.
    home.host.call('prepararLibro');
    const { consecutivos } = estadoOf(original);
    const { numero, hash } = inHome.at(-1) ?? {};
    expect(estadoOf(home)).toMatchObject({ numero, hash, consecutivos });
    const freeze = (book: Book): unknown => sheetOf(book.host.data, 'PAM').freeze;
    expect(freeze(home)).toEqual(freeze(original));

    expect(saveActa(home)).toBe(lastNumber + 1);
    home.call('cargar', { registro: 'seguimiento', celdas: REPORTE });
    typeIn(home, 'PAM', 4, { [OWN_COLUMN]: '0012' });

    const back = replaced(original, (await read(await saved(home))).host.data);
    expect(allShown(back.host.data)).toEqual(allShown(home.host.data));
    back.call('recibirLibro', {});
    for (const registro of ['pam', 'seguimiento', 'actas', 'asistentes', 'compromisos', 'ied'])
      expect(back.rows(registro)).toEqual(home.rows(registro));
    expect(saveActa(back)).toBe(lastNumber + 2);
    expect(back.call('validar', { registro: 'bitacora' })).toEqual(INTACT);
    expect(cellIn(back, 'PAM', 4, OWN_COLUMN)).toBe('0012');
    expect(cellIn(back, 'PAM', 2, OWN_COLUMN)).toBe(TEXTS[0]);
  },
);
