// `libro-pam planilla` from one end to the other: planillas of the example office, filled as a person would and saved by whatever they
// have, come back into the book and are taken out again.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { CliFolder } from '../support/cli';
import { convertWithSoffice, testWithOffice } from '../support/soffice';

const folder = new CliFolder({ isResident: true });
const { run, at } = folder;
const LIBRO = 'libro.xlsx';
/** A quarter of which the example still lacks some reports. */
const CORTE = '2026-T2';

interface Exportado {
  readonly corte: string;
  readonly planillas: readonly {
    readonly persona: string;
    readonly archivo: string;
    readonly acciones: readonly string[];
  }[];
}
interface Recibido {
  readonly cargue: string | null;
  readonly archivos: readonly {
    readonly archivo: string;
    readonly rechazo: string;
    readonly cambian: readonly string[];
    readonly enviadas: readonly string[];
    readonly rechazadas: readonly string[];
    readonly observaciones: readonly { readonly codigo: string; readonly mensaje: string }[];
  }[];
}

let planillas: Exportado['planillas'] = [];
beforeAll(async () => {
  expect(await run('nuevo', LIBRO, '--ejemplo')).toMatchObject({ code: 0 });
  const args = ['--corte', CORTE, '--salida', 'salida'] as const;
  planillas = (await folder.json<Exportado>('planilla', 'exportar', LIBRO, ...args)).data.planillas;
});
afterAll(() => folder.remove());

const rowsOf = async (libro: string): Promise<string> =>
  (await run('exportar', libro, 'seguimiento')).stdout;

/** The planilla with an acción, and that acción. */
function oneOf(i: number): { readonly file: string; readonly accion: string } {
  const planilla = planillas[i];
  if (!planilla) throw new Error('The example owes no such report');
  return { file: planilla.archivo, accion: planilla.acciones[0] ?? '' };
}

/** Fills cells of a planilla by acción and header, as somebody at a spreadsheet, and saves it under another name. */
async function fill(
  file: string,
  to: string,
  filled: { readonly [accion: string]: { readonly [titulo: string]: string | number | null } },
): Promise<string> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(at(file)));
  const sheet = book.worksheets[0] as Worksheet;
  for (const [accion, cells] of Object.entries(filled)) {
    const row = lineOf(sheet, 1, accion);
    for (const [titulo, value] of Object.entries(cells))
      sheet.getCell(row, columnOf(sheet, titulo)).value = value;
  }
  writeFileSync(at(to), await book.xlsx.writeBuffer());
  return to;
}
const lineOf = (sheet: Worksheet, column: number, text: string): number => {
  for (let row = 1; row <= sheet.rowCount; row++)
    if (sheet.getCell(row, column).value === text) return row;
  throw new Error(`No row ${text}`);
};
const columnOf = (sheet: Worksheet, titulo: string): number => {
  for (let column = 1; column <= sheet.columnCount; column++)
    if (sheet.getCell(4, column).value === titulo) return column;
  throw new Error(`No column ${titulo}`);
};

const receive = (libro: string, ...words: readonly string[]) =>
  folder.json<Recibido>('planilla', 'recibir', libro, ...words);

describe('planilla exportar', () => {
  test('writes a file a person, with the acciones it tells of and nothing else', async () => {
    expect(planillas.length).toBeGreaterThan(2);
    for (const { archivo, acciones } of planillas) {
      const book = new Workbook();
      await book.xlsx.load(readFileSync(at(archivo)));
      expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
        [`Reporte ${CORTE}`, 'visible'],
        ['Instrucciones', 'visible'],
        ['_planilla', 'hidden'],
      ]);
      const sheet = book.worksheets[0] as Worksheet;
      const codes = Array.from({ length: sheet.rowCount - 4 }, (_, i) => sheet.getCell(i + 5, 1));
      expect(codes.map(({ value }) => value)).toEqual(acciones);
    }
  });

  test('locks what is read, leaves open what is written, and says which is which', async () => {
    const parts = unzipSync(readFileSync(at(oneOf(0).file)));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*>/);
    // No password: whoever must can open it.
    expect(xml).not.toMatch(/hashValue|password=/);
    expect(xml).toMatch(/<pane xSplit="1" ySplit="4"[^>]*state="frozen"/);
    expect(xml).toMatch(/<dataValidation type="list"[^>]*><formula1>&quot;Sí,No&quot;<\/formula1>/);
    const book = new Workbook();
    await book.xlsx.load(readFileSync(at(oneOf(0).file)));
    const sheet = book.worksheets[0] as Worksheet;
    const locked = (titulo: string) =>
      sheet.getCell(5, columnOf(sheet, titulo)).style.protection?.locked ?? true;
    expect(['Acción', 'Meta 2026', 'Programado T2'].map(locked)).toEqual([true, true, true]);
    expect(['Ejecutado T2', 'Análisis', '¿Enviar?'].map(locked)).toEqual([false, false, false]);
    const look = (titulo: string) => {
      const { fill } = sheet.getCell(4, columnOf(sheet, titulo)).style;
      return fill?.type === 'pattern' && fill.fgColor?.argb;
    };
    expect(look('Meta 2026')).not.toBe(look('Ejecutado T2'));
    expect(sheet.getCell(3, 1).value).toBe('NO DILIGENCIAR');
  });

  test('writes beside what is there, which may be half filled', async () => {
    const args = ['--corte', CORTE, '--salida', 'salida'] as const;
    const { data } = await folder.json<Exportado>('planilla', 'exportar', LIBRO, ...args);
    expect(data.planillas[0]?.archivo).toMatch(/ \(2\)\.xlsx$/);
  });

  test.each([
    [2, ['exportar', LIBRO, '--salida', 'x'], /Falta --corte/],
    [2, ['exportar', LIBRO, '--corte', CORTE], /Falta --salida/],
    [2, ['exportar', LIBRO, '--corte', '2026', '--salida', 'x'], /no es un corte/],
    [3, ['exportar', LIBRO, '--corte', '2031-T1', '--salida', 'x'], /no es un corte de este libro/],
    [2, ['recibir', LIBRO], /Falta ARCHIVO/],
    [2, ['mandar', LIBRO], /No se entiende «mandar»/],
    [3, ['recibir', LIBRO, 'no-hay.xlsx'], /«no-hay.xlsx» no existe/],
    [3, ['recibir', LIBRO, LIBRO], /no es una planilla de reporte/],
  ])('answers %d to %j', async (code, words, sentence) => {
    const answer = await run('planilla', ...words);
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toMatch(sentence);
  });
});

describe('planilla recibir', () => {
  const officeTest = testWithOffice;

  test('takes many at once under one cargue, which is taken back to the last byte', async () => {
    const libro = folder.copy(LIBRO, 'muchas.xlsx');
    const before = await rowsOf(libro);
    const [one, two] = [oneOf(0), oneOf(1)];
    const files = [
      await fill(one.file, 'uno.xlsx', {
        [one.accion]: { 'Ejecutado T2': '1,5', Comprometido: '$ 1.250.000', Apropiado: 2_000_000 },
      }),
      await fill(two.file, 'dos.xlsx', { [two.accion]: { 'Ejecutado T2': 2, '¿Enviar?': 'No' } }),
    ];
    const dry = await receive(libro, ...files, '--simular');
    expect([dry.code, dry.data.cargue, await rowsOf(libro)]).toEqual([0, null, before]);
    const { code, data } = await receive(libro, ...files);
    expect(code).toBe(0);
    expect(data.archivos.map(({ cambian, enviadas }) => [cambian, enviadas])).toEqual([
      [[one.accion], [one.accion]],
      [[two.accion], []],
    ]);
    const after = (await run('exportar', libro, 'seguimiento', '--json')).stdout;
    const rows: readonly { [key: string]: unknown }[] = JSON.parse(after).filas;
    const rowOf = (accion: string) =>
      rows.find((row) => row.accion === accion && row.vigencia === 2026 && row.trimestre === 'T2');
    expect(rowOf(one.accion)).toMatchObject({
      ejecutado: 1.5,
      comprometido: 1_250_000,
      estado: 'Enviado',
      enviadoPor: planillas[0]?.persona,
    });
    expect(rowOf(two.accion)).toMatchObject({ ejecutado: 2, estado: 'En diligenciamiento' });
    expect((await receive(libro, ...files)).data.cargue).toBeNull();
    expect(await run('deshacer', libro, data.cargue ?? '')).toMatchObject({ code: 0 });
    expect(await rowsOf(libro)).toBe(before);
  });

  officeTest('reads what LibreOffice saved again, and gives it back the same', async () => {
    const libro = folder.copy(LIBRO, 'oficina.xlsx');
    const before = await rowsOf(libro);
    const { file, accion } = oneOf(0);
    const filled = await fill(file, 'llena.xlsx', {
      [accion]: { 'Ejecutado T2': '1.250,5', Análisis: 'Primera línea\nSegunda', Pagado: 1e6 },
    });
    const saved = convertWithSoffice({ llena: readFileSync(at(filled)) }, 'xlsx', 'xlsx');
    writeFileSync(at('guardada.xlsx'), saved.llena as Uint8Array);
    const { data } = await receive(libro, 'guardada.xlsx');
    expect(data.archivos).toMatchObject([{ rechazo: '', cambian: [accion], enviadas: [accion] }]);
    // Nothing that LibreOffice did to the cells that are not written is taken for what somebody did.
    const typed = data.archivos[0]?.observaciones.filter(
      ({ codigo }) => codigo === 'CELDA_BLOQUEADA',
    );
    expect(typed).toEqual([]);
    const { filas } = JSON.parse((await run('exportar', libro, 'seguimiento', '--json')).stdout);
    expect(filas).toContainEqual(
      expect.objectContaining({ accion, ejecutado: 1250.5, analisis: 'Primera línea\nSegunda' }),
    );
    await run('deshacer', libro, data.cargue ?? '');
    expect(await rowsOf(libro)).toBe(before);
  });

  test('tells the conflict with what the book says now, and settles it when told to', async () => {
    const libro = folder.copy(LIBRO, 'conflicto.xlsx');
    const { file, accion } = oneOf(0);
    writeFileSync(at('otra.csv'), `Acción;Vigencia;Trimestre;Ejecutado\n${accion};2026;T2;7\n`);
    expect(await run('importar', libro, 'seguimiento', 'otra.csv')).toMatchObject({ code: 0 });
    const before = folder.read(libro);
    const filled = await fill(file, 'tarde.xlsx', { [accion]: { 'Ejecutado T2': 8 } });
    const { code, data } = await receive(libro, filled);
    expect([code, data.cargue]).toEqual([3, null]);
    expect(data.archivos[0]?.observaciones).toMatchObject([{ codigo: 'CONFLICTO' }]);
    expect(folder.read(libro)).toEqual(before);
    expect((await receive(libro, filled, '--sobrescribir')).data.archivos[0]).toMatchObject({
      cambian: [accion],
    });
  });

  test('receives the valid ones, says what is wrong with the others and answers 1', async () => {
    const libro = folder.copy(LIBRO, 'mezcla.xlsx');
    const { file, accion } = oneOf(0);
    const good = await fill(file, 'buena.xlsx', { [accion]: { 'Ejecutado T2': 3 } });
    writeFileSync(at('rota.xlsx'), folder.read(good).subarray(0, 2000));
    const { code, data } = await receive(libro, good, 'rota.xlsx');
    expect(code).toBe(1);
    expect(data.cargue).not.toBeNull();
    expect(data.archivos.map(({ rechazo }) => rechazo)).toEqual([
      '',
      expect.stringMatching(/^El archivo «rota\.xlsx» está dañado/),
    ]);
  });

  test('refuses in a sentence what is of another book or quarter, is open or is damaged, and writes nothing', async () => {
    const { file, accion } = oneOf(0);
    const good = await fill(file, 'ajena.xlsx', { [accion]: { 'Ejecutado T2': 3 } });
    const otro = 'otro.xlsx';
    expect(await run('nuevo', otro)).toMatchObject({ code: 0 });
    const cases: readonly (readonly [libro: string, words: readonly string[], sentence: RegExp])[] =
      [
        [otro, [good], /«ajena\.xlsx» es una planilla de otro libro/],
        [
          LIBRO,
          [good, '--corte', '2026-T1'],
          /es la planilla de 2026-T2 y se están recibiendo las de 2026-T1/,
        ],
      ];
    for (const [libro, words, sentence] of cases) {
      const before = folder.read(libro);
      const answer = await run('planilla', 'recibir', libro, ...words);
      expect([answer.code, answer.stdout]).toEqual([3, '']);
      expect(answer.stderr).toMatch(sentence);
      expect(answer.stderr.trim().split('\n')).toHaveLength(1);
      expect(folder.read(libro)).toEqual(before);
    }
    writeFileSync(join(folder.path, '.~lock.ajena.xlsx#'), '');
    const open = await run('planilla', 'recibir', LIBRO, good);
    expect([open.code, open.stderr]).toEqual([
      3,
      expect.stringMatching(/está abierto en otro programa/),
    ]);
  });
});

test('one saved as a text is asked for as .xlsx, and no other form is offered', async () => {
  for (const name of ['planilla.csv', 'planilla.xlsx', 'planilla.odt']) {
    writeFileSync(at(name), 'Acción;Ejecutado T2\nA09;3\n');
    const { code, stderr } = await run('planilla', 'recibir', LIBRO, at(name), '--simular');
    expect(code).toBe(3);
    expect(stderr).toContain('no es de Excel (.xlsx)');
    expect(stderr).not.toContain('.csv ni');
  }
});
