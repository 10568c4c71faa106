// A fault of the add-on is told in the lines of its source, though what runs is one file of three letters a name.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HostOptions } from '../../src/emulator/host';
import { type Book, exampleBook, newBook } from '../support/host';
import { hostWith } from '../support/script-host';
import { variantScript } from '../support/variant-build';

type Frame = readonly [file: string, line: number];

/** The frames of the add-on in what a book logs when its function fails, innermost first. */
function framesOf(
  make: (options: Partial<HostOptions>) => Book,
  fn: string,
  arg: unknown,
): Frame[] {
  const logged: string[] = [];
  make({ log: (_, text) => logged.push(text) }).refuse(fn, arg);
  return [...logged.join('\n').matchAll(/^ +at (src\/\S+):(\d+):\d+$/gm)].map(
    ([, file = '', line]) => [file, Number(line)],
  );
}

/** In which line of the changed source, which has one more, a text of it stands before that. */
const lineOf = (file: string, text: string): number =>
  readFileSync(resolve(__dirname, '../..', file), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(text)) + 1;

test('a fault in Codigo.js names file and line of each function of ours', async () => {
  const file = 'src/addon/datos/consulta.ts';
  const before = '  const typed = libro.columnas(register).filter(({ computed }) => !computed);';
  const fails = (text: string): string => text.replace(before, `  nadie();\n${before}`);
  const script = await variantScript({ [file]: fails });
  const frames = framesOf((options) => newBook({ ...options, ...script }), 'exportar', {
    registro: 'ied',
  });
  expect(frames[0]).toEqual([file, lineOf(file, before)]);
  expect(frames.map(([name]) => name)).toContain('src/addon/user-error.ts');
});

test('so does one in the second file', async () => {
  const file = 'src/docx/engine.ts';
  const before = '  const zip = openTemplate(template);';
  const fails = (text: string): string => text.replace(before, `  nadie();\n${before}`);
  const script = await variantScript({ [file]: fails });
  const frames = framesOf((options) => exampleBook({ ...options, ...script }), 'generarDocumento', {
    documento: 'informe-trimestral',
    de: '2026-T2',
  });
  expect(frames[0]).toEqual([file, lineOf(file, before)]);
  expect(frames.map(([name]) => name)).toContain('src/addon/panels/generar-documento.ts');
});

test('what no map knows stays as it was', () => {
  const logged: string[] = [];
  const codigo = 'function mal() {\n  console.error(new Error("no").stack);\n}';
  hostWith(codigo, { log: (_, text) => logged.push(text), sourceMap: () => undefined }).call('mal');
  expect(logged[0]).toContain('at mal (Codigo.js:2:17)');
});
