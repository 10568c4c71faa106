// The prueba de instalación on the local host: every line told, whatever the others do, and nothing left behind.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRUPOS } from '../../src/addon/prueba-instalacion/grupos';
import type { HostOptions } from '../../src/emulator/host';
import { mensajesEnEspanol } from '../../src/emulator/perfiles/mensajes-en-espanol';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { DocumentsFolder } from '../../src/local/file/documents-folder';
import { type Book, exampleBook, newBook, openBook, sheetOf, USER } from '../support/host';

const TITULO = 'Prueba de instalación';
/** The tab in which people write, which stays until somebody deletes it. */
const HOJA = 'Banco de prueba';
const CODIGOS = GRUPOS.flatMap(({ pruebas }) => pruebas.map(({ codigo }) => codigo));
const CARPETA = 'https://drive.google.com/drive/folders/carpeta-de-una-persona';

/** A Drive that gives each file an id of its own and knows which are left. */
function drive(): Pick<HostOptions, 'saveFile' | 'trashFile'> & { left: Set<string> } {
  const left = new Set<string>();
  let count = 0;
  return {
    left,
    saveFile: () => {
      const id = `id${++count}`;
      left.add(id);
      return { id, url: '' };
    },
    trashFile: (id) => left.delete(id),
  };
}

function run(book: Book): void {
  const { error } = book.host.call('pruebaInstalacion');
  if (error) throw new Error(error.stack);
}

/** Texts of the report, a line each. */
function report({ host }: Book): readonly (readonly string[])[] {
  const { cellData } = sheetOf(host.data, TITULO);
  return Object.values(cellData).map((line) =>
    [0, 1, 2, 3, 4].map((column) => String(line[column]?.v ?? '')),
  );
}
const lineOf = (book: Book, name: string): readonly string[] =>
  report(book).find(([first]) => first === name) ?? [];
const resultOf = (book: Book, codigo: string): string =>
  (lineOf(book, codigo)[3] ?? '').replace(/^\S+ /, '');

/** Writes in the report, in the line of a name, as a person does. */
function paste(book: Book, name: string, text: string): void {
  const { id, cellData } = sheetOf(book.host.data, TITULO);
  const row = Object.keys(cellData).find((key) => cellData[Number(key)]?.[0]?.v === name);
  book.host.edit({ sheetId: id, cells: [{ row: Number(row), column: 2, v: text }] });
}

/** Everything but the report, the tab to write in, its trigger and the looks: what must be as it was. */
function contents({ sheets, properties, triggers }: WorkbookData): unknown {
  const others = Object.values(sheets).filter(({ name }) => name !== TITULO && name !== HOJA);
  const cells = others.map(({ name, hidden, cellData, validations, protections }) => {
    const rows = Object.entries(cellData).map(([row, line]) => [
      row,
      Object.entries(line).map(([column, { v, f }]) => [column, v, f]),
    ]);
    return { name, hidden, rows, validations, protections };
  });
  const document = Object.fromEntries(
    Object.entries(properties.document).filter(([name]) => !name.startsWith('prueba.')),
  );
  const left = triggers.filter(({ handler }) => handler !== 'pruebaAlEditar');
  return structuredClone({ cells, properties: { ...properties, document }, triggers: left });
}

describe('pruebaInstalacion()', () => {
  const files = drive();
  const book = exampleBook(files);
  const before = contents(book.host.data);
  run(book);

  test('tells every line once, in order, with its result', () => {
    const told = report(book).filter(([codigo]) => /^[A-Z]\d+$/.test(codigo ?? ''));
    expect(told.map(([codigo]) => codigo)).toEqual(CODIGOS);
    expect(told.filter(([, , , result]) => result === '')).toEqual([]);
    expect(new Set(CODIGOS).size).toBe(CODIGOS.length);
  });

  test('says when, which version, who and that it was emulated', () => {
    expect(report(book)[1]?.[0]).toContain('NO DILIGENCIAR');
    expect(report(book)[2]?.[0]).toMatch(/^Versión \d.* · 15\/07\/2026 10:0\d · .*EMULADO/);
    expect(report(book)[2]?.[0]).toContain(USER);
  });

  test('finds the emulator as the project assumes Google to be', () => {
    const told = CODIGOS.map((codigo) => `${codigo} ${resultOf(book, codigo)}`);
    expect(told.filter((each) => /distinto|falló/.test(each))).toEqual([]);
    expect(told.filter((each) => / no se pudo/.test(each))).toEqual([
      'A5 no se pudo',
      'B15 no se pudo',
      'C3 no se pudo',
    ]);
    expect(lineOf(book, 'C3')[2]).toBe('No emulado: Range.getRichTextValue');
    expect(lineOf(book, 'E8')[2]).toMatch(/^(\d+) de \1 textos/);
  });

  test('opens the report, the last of the tabs', () => {
    const { sheetOrder, sheets } = book.host.data;
    expect(sheets[sheetOrder.at(-1) ?? '']).toMatchObject({ name: TITULO });
  });

  test('leaves a trigger, which fills in its lines, counts again and goes', () => {
    expect(resultOf(book, 'F1')).toBe('en espera');
    expect(report(book)[3]?.[0]).toContain('en espera 9');
    book.host.runTrigger('pruebaEnDisparador');
    for (const codigo of ['F1', 'F2', 'F3', 'F4', 'F5'])
      expect(resultOf(book, codigo)).toBe('bien');
    expect(lineOf(book, 'F5')[2]).toContain(USER);
    expect(report(book)[3]?.[0]).toContain('en espera 4');
  });

  test('asks from a window what a page may hand over, and what a dying execution leaves', () => {
    const ask = (pedido: object): unknown => {
      const { ok, error } = book.host.call('pruebaDesdePagina', [pedido]);
      return error ? `rechazada: ${error.message}` : ok;
    };
    const I1 = ask({ que: 'describir', dato: { x: null } });
    const [I2, I3] = [new Date(0), new Map()].map((x) => ask({ que: 'describir', dato: { x } }));
    ask({ que: 'preparar' });
    expect(ask({ que: 'morir' })).toContain('muere a propósito');
    const I4 = ask({ que: 'leer' });
    const visto = Object.fromEntries(
      Object.entries({ I1, I2, I3, I4 }).map(([codigo, respuesta]) => [codigo, { respuesta }]),
    );
    ask({ que: 'anotar', visto });
    expect(['I1', 'I2', 'I3', 'I4'].map((codigo) => resultOf(book, codigo))).toEqual(
      Array(4).fill('bien'),
    );
    expect(lineOf(book, 'I2')[2]).toContain('illegal value');
    expect(report(book)[3]?.[0]).not.toContain('en espera');
  });

  test('leaves no tab, file, property or trigger, and every register as it was', () => {
    expect(contents(book.host.data)).toEqual(before);
    expect([...files.left]).toEqual([]);
  });

  test('keeps what a person wrote, and tries the folder that they pasted', () => {
    paste(book, 'M1', 'Dos segundos');
    paste(book, 'Carpeta', CARPETA);
    run(book);
    expect(lineOf(book, 'M1').slice(2, 4)).toEqual(['Dos segundos', '✎ anotado a mano']);
    expect(lineOf(book, 'Carpeta')[2]).toBe(CARPETA);
    expect(lineOf(book, 'E5')[2]).toContain('Drive lo niega');
    expect(resultOf(book, 'E6')).toBe('no se pudo');
    expect([...files.left]).toEqual([]);
  });
});

test('knows what Drive refuses in an account in Spanish', () => {
  const book = exampleBook({ ...drive(), perfil: [mensajesEnEspanol] });
  run(book);
  paste(book, 'Carpeta', CARPETA);
  run(book);
  expect(['E4', 'E5'].map((codigo) => resultOf(book, codigo))).toEqual(['bien', 'bien']);
});

describe('what people write', () => {
  const book = exampleBook(drive());
  run(book);
  const OTRA = 'beto.ejemplo@ejemplo.invalid';
  /** Types in a line of the tab, from its second column on, a cell at a time. */
  const type = (line: number, ...texts: string[]): void => {
    const { id } = sheetOf(book.host.data, HOJA);
    for (const [i, v] of texts.entries())
      book.host.edit({ sheetId: id, cells: [{ row: line - 1, column: i + 1, v }] });
  };

  test('is asked for in a tab of its own, before the report', () => {
    const names = book.host.data.sheetOrder.map((id) => book.host.data.sheets[id]?.name);
    expect(names.slice(-2)).toEqual([HOJA, TITULO]);
    expect(resultOf(book, 'G3')).toBe('por probar a mano');
    expect(resultOf(book, 'J1')).toBe('por probar a mano');
  });

  test('is read by the next run: what each text became, which edits were told and whose they were', () => {
    // A column of texts, of whole numbers and of decimals.
    type(2, '0.85', '0.85', '0.85');
    type(3, '12.5', '12.5', '12,5');
    type(5, '1/2');
    type(7, '1', '2', '3');
    book.host.as(OTRA);
    type(8, OTRA);
    book.host.as(USER);
    run(book);
    expect(lineOf(book, 'G1')[2]).toBe(
      '0.85 → «0.85» (texto) · 12.5 → «12.5» (texto) · 1/2 → «1/2» (texto) · sin escribir: 2',
    );
    expect(lineOf(book, 'G3')[2]).toBe(
      '0.85 → 0,85 (número) · 12.5 → 12,5 (número) · sin escribir: 3',
    );
    expect(lineOf(book, 'J1').slice(2, 4)).toEqual(['3 celdas escritas, 3 avisos', '✔ bien']);
    expect(lineOf(book, 'J2')[2]).toContain(`Escribió ${OTRA}`);
    expect(resultOf(book, 'J2')).toBe('bien');
    const measured = JSON.parse(book.host.data.properties.document['prueba.escrito'] ?? '{}');
    expect(measured.decimal).toEqual({ '0.85': 0.85, '12.5': 12.5 });
  });

  test('tells where a point made another number of it', () => {
    const sheet = sheetOf(book.host.data, HOJA);
    const cell = sheet.cellData[1]?.[3];
    if (cell) Object.assign(cell, { v: 85, t: 2 });
    run(book);
    expect(lineOf(book, 'G3')[2]).toContain('0.85 → 85 (número)');
    expect(resultOf(book, 'G3')).toBe('distinto');
  });

  test('is no more noted two hours later', () => {
    const document = book.host.data.properties.document;
    document['prueba.edicion.desde'] = '0';
    type(7, '1');
    expect(Object.keys(document).filter((name) => name.startsWith('prueba.edicion'))).toEqual([]);
    expect(book.host.data.triggers.map(({ handler }) => handler)).not.toContain('pruebaAlEditar');
  });
});

describe('pruebaInstalacion() goes on', () => {
  test('where nothing is prepared or authorised', () => {
    const data = blankWorkbook('otro', 'otro');
    addSheet(data, 'Hoja 1');
    const book = openBook(data, { ...drive(), isAuthorised: () => false });
    run(book);
    expect(['E1', 'E8', 'F1'].map((codigo) => resultOf(book, codigo))).toEqual(
      Array(3).fill('falló'),
    );
    expect(lineOf(book, 'E1')[2]).toContain('Specified permissions are not sufficient');
    expect(resultOf(book, 'B1')).toBe('bien');
  });

  test('until four minutes, and tells what it did not reach', () => {
    let asked = 0;
    const start = Date.parse('2026-07-15T10:00:00-05:00');
    const book = newBook({ ...drive(), now: () => new Date(start + 8000 * asked++) });
    run(book);
    expect(resultOf(book, 'A4')).toBe('bien');
    expect(lineOf(book, 'E8')[2]).toContain('No se alcanzó');
    expect(resultOf(book, 'M9')).toBe('por probar a mano');
    expect(report(book).filter(([codigo]) => CODIGOS.includes(codigo ?? ''))).toHaveLength(
      CODIGOS.length,
    );
  });

  test('when a file cannot be put in the bin, and says so', () => {
    const book = newBook({
      ...drive(),
      trashFile: () => {
        throw new Error('la papelera no responde');
      },
    });
    run(book);
    expect(report(book).flat().join('\n')).toContain('Quedó por limpiar: la papelera no responde');
    expect(book.host.data.sheetOrder.map((id) => book.host.data.sheets[id]?.name)).not.toContain(
      '_prueba',
    );
  });
});

describe('on a computer', () => {
  const path = mkdtempSync(join(tmpdir(), 'prueba-'));
  const { saveFile, trashFile } = new DocumentsFolder(path);
  const book = newBook({ saveFile, trashFile });
  const { data } = book.host;
  run(book);
  afterAll(() => rmSync(path, { recursive: true }));
  const copyOf = (properties: WorkbookData['properties']): Book =>
    openBook({ ...structuredClone(data), id: 'copia', properties }, drive());

  test('leaves no document in the folder', () => {
    expect(readdirSync(path)).toEqual([]);
  });

  test('tells in a copy that it came without the properties, as assumed', () => {
    const copy = copyOf({ document: {}, script: {}, user: {} });
    run(copy);
    expect(lineOf(copy, 'D2').slice(2, 4)).toEqual(['La copia vino sin las propiedades', '✔ bien']);
  });

  test('tells in a copy that it came with them, where it did', () => {
    const copy = copyOf(structuredClone(data.properties));
    run(copy);
    expect(resultOf(copy, 'D2')).toBe('distinto');
  });

  test('takes its trigger away even when somebody deleted the report', () => {
    const { id } = sheetOf(data, TITULO);
    delete data.sheets[id];
    data.sheetOrder.splice(data.sheetOrder.indexOf(id), 1);
    expect(book.host.runTrigger('pruebaEnDisparador').error).toBeUndefined();
    expect(data.triggers.filter(({ kind }) => kind === 'CLOCK')).toEqual([]);
  });
});
