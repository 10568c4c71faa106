// The worked example of src/CONTRIBUTING.md, followed: its files and lines are put into a copy of the repository, which is
// checked, built and used for real.

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blankWorkbook } from '../src/emulator/workbook/blank';
import { readableText } from './support/docx';
import { type Book, builtPage, openBook, sheetOf } from './support/host';
import { fixtureFiles, type Receta, recetas } from './support/recetas';
import {
  buildScript,
  type Changes,
  inVariant,
  type Script,
  SOURCES,
} from './support/variant-build';
import { type Answers, panelsOfThisFile } from './ui/support/stand-in';

const IED = '108001999015';
const RECETAS = recetas();

const changesOf = ({ added, file, imports, after, line }: Receta): Changes => ({
  ...added,
  [file]: (text) =>
    text
      .replace(/^import /m, `${imports}\nimport `)
      .replace(after, (before) => `${before}\n${line}`),
});

test('the guide names every file of the example, and no other', () => {
  expect(RECETAS.map(({ nombre }) => nombre)).toEqual(['registro', 'documento', 'panel']);
  const named = RECETAS.flatMap(({ nombre, added }) =>
    Object.keys(added).map((file) => `${nombre}/${file}`),
  );
  expect(named.sort()).toEqual(fixtureFiles());
});

test.each<[string, readonly string[]]>([
  ['registro', ['src/domain/registers/visitas.ts']],
  [
    'documento',
    ['src/documents/ficha-visitas/contenido.ts', 'src/documents/ficha-visitas/index.ts'],
  ],
  ['panel', ['src/addon/panels/visitas.ts', 'src/ui/visitas/panel.tsx']],
])('a %s is its own files, one line with its import, and its test', (nombre, own) => {
  const receta = RECETAS.find((each) => each.nombre === nombre)!;
  const files = Object.keys(receta.added).filter((file) => file.startsWith('src/'));
  expect(files.sort()).toEqual(own);
  const text = readFileSync(resolve(__dirname, '..', receta.file), 'utf8');
  const change = changesOf(receta)[receta.file] as (text: string) => string;
  const lines = change(text).split('\n').length - text.split('\n').length;
  expect(lines).toBe(2);
});

describe('with the three of them', () => {
  let script: Script;
  let checked: string;
  const files: { readonly name: string; readonly bytes?: readonly number[] | undefined }[] = [];
  let book: Book;
  const openPanel = panelsOfThisFile();

  beforeAll(async () => {
    const changes: Changes = Object.assign({}, ...RECETAS.map(changesOf));
    await inVariant(
      changes,
      async (root) => {
        script = await buildScript(root);
        const emulator = 'dist/local/emulator.js';
        cpSync(resolve(__dirname, '..', emulator), join(root, emulator));
        checked = check(root);
      },
      [...SOURCES, 'test'],
    );
    const saveFile = (file: { name: string; bytes?: readonly number[] }) => {
      files.push(file);
      return { id: file.name, url: `https://drive.invalid/${files.length}` };
    };
    book = openBook(blankWorkbook('libro', 'libro'), {
      ...script,
      saveFile: saveFile as never,
    });
    book.call('instalar', {});
    const celdas = [
      ['IED', 'Fecha', 'Próxima visita', 'Resultado', 'Acuerdo'],
      [IED, '12/03/2026', '04/06/2026', 'Realizada', 'Revisar la autoevaluación'],
      [IED, '04/06/2026', '', 'Realizada', 'Ajustar el PMI'],
    ];
    const ied = [
      ['Código DANE', 'Nombre'],
      [IED, 'IED Ejemplo La Ceiba'],
    ];
    book.call('cargar', { registro: 'ied', celdas: ied });
    book.call('cargar', { registro: 'visitas', celdas });
  });

  test('the compiler and the tests have nothing to say, that of all registers among them', () => {
    expect(checked).toBe('');
  });

  test('the tab is there, in its place, with its headers and its dropdowns', () => {
    const names = book.host.data.sheetOrder.map((id) => book.host.data.sheets[id]!.name);
    expect(names[names.indexOf('Evidencias') + 1]).toBe('Visitas');
    const { cellData, validations } = sheetOf(book.host.data, 'Visitas');
    const headers = Object.values(cellData[0] ?? {}).map(({ v }) => v);
    expect(headers).toEqual([
      'Código',
      'IED',
      'Fecha',
      'Próxima visita',
      'Resultado',
      'Acuerdo',
      'Responsable',
      'Observaciones',
    ]);
    expect(Object.keys(validations ?? {}).length).toBeGreaterThan(0);
    const catalogos = Object.values(sheetOf(book.host.data, 'Catálogos').cellData[0] ?? {});
    expect(catalogos.map(({ v }) => v)).toContain('Resultados de las visitas');
  });

  test('its rows are loaded and come out again, each with its código', () => {
    expect(book.rows('visitas')).toMatchObject([
      { codigo: 'VI-0001', ied: IED, fecha: '2026-03-12', resultado: 'Realizada' },
      { codigo: 'VI-0002', acuerdo: 'Ajustar el PMI' },
    ]);
  });

  test('the document is offered, made and noted, and its format is among the parameters', () => {
    const { documentos } = book.call<{ documentos: readonly { clave: string }[] }>(
      'panelDocumentos',
    );
    expect(documentos[0]).toMatchObject({ clave: 'ficha-visitas', deQue: 'ied' });
    book.call('generarDocumento', { documento: 'ficha-visitas', de: IED });
    const text = readableText(new Uint8Array(files[files.length - 1]?.bytes ?? []));
    expect(text).toContain('IED Ejemplo La Ceiba');
    expect(text).toContain('| 12/03/2026 | Revisar la autoevaluación |');
    expect(book.rows('documentos')).toMatchObject([{ tipo: 'Ficha de visitas', referencia: IED }]);
    expect(book.rows('parametros').map(({ clave }) => clave)).toContain(
      'codigo_formato_ficha_visitas',
    );
  });

  test('the menu opens the panel, which shows in a browser what the add-on answers', async () => {
    const [sidebar] = book.host.call('abrirVisitas').effects;
    if (sidebar?.kind !== 'sidebar') throw new Error('No sidebar');
    expect(sidebar.title).toBe('Visitas');
    const names = ['arranque', 'panelVisitas'];
    const answers = Object.fromEntries(
      names.map((name) => [name, () => book.call(name)]),
    ) as Answers;
    // The others are not served with it, nor it with them.
    expect(script.html('Panel').length).toBeLessThan(builtPage('Panel').length + 1000);
    const { page: shown } = await openPanel({ panel: 'visitas', answers, html: sidebar.html });
    await shown.getByText('VI-0002: Ajustar el PMI').waitFor();
  });
});

/** What the compiler says of each place that the recipes touch, and jest of the tests that they bring; '' when nothing. */
function check(root: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const places = ['src/domain', 'src/documents', 'src/addon', 'src/ui'];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { jest: config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { globalSetup: _builds, ...rest } = config;
  const tests = [
    'test/documents/ficha',
    'test/documents/documentos',
    'test/documents/plantillas',
    'test/domain/registers/visitas',
  ];
  const run = [
    jest,
    '--ci',
    '--silent',
    '--runInBand',
    '--config',
    JSON.stringify({ ...rest, rootDir: root }),
  ];
  const words = [
    ...places.map((place) => [tsc, '-p', place]),
    [...run, ...tests],
    [...run, 'test/registros', '-t', 'visitas'],
  ];
  return words.map((word) => outputOf(root, word)).join('');
}

/** What a program prints when it fails; '' when it does not. */
function outputOf(root: string, words: readonly string[]): string {
  try {
    execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return stdout + stderr;
  }
}
