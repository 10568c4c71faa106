// The engine where Apps Script runs it: nothing but the language, built for es2019. What it makes
// there must be byte for byte what it makes here.

import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { csvRows } from '../../src/build/csv-rows';
import { catalogosFolder } from '../../src/build/folders';
import { DOCUMENTOS } from '../../src/documents';
import { fillTemplate } from '../../src/docx/engine';
import { muestrasOf } from '../documents/oficina';
import { readableText } from '../support/docx';
import { plantillaOf } from '../support/plantillas';

const ENTRY = `
  import { fillTemplate } from './src/docx/engine';
  import { TemplateError } from './src/docx/template-error';
  import { plantillaOf } from './test/support/plantillas';
  globalThis.fill = (clave, json) => fillTemplate(plantillaOf(clave), JSON.parse(json)).bytes;
  globalThis.refused = () => {
    try {
      fillTemplate(new Uint8Array([1]), {});
    } catch (error) {
      return error instanceof TemplateError ? error.errores[0] : 'other';
    }
  };`;

/** A context without one global that is not the language's own. */
async function bareContext(): Promise<object> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: resolve(__dirname, '../..') },
    bundle: true,
    write: false,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    plugins: [csvRows, catalogosFolder],
  });
  const context = createContext({});
  runInContext('for (const name of ["WebAssembly", "console"]) delete globalThis[name];', context);
  runInContext(outputFiles[0]!.text, context);
  return context;
}

let context: object;
beforeAll(async () => {
  context = await bareContext();
});
const ASUNTO = 'Niñez & calidad 😀 <prueba>';
const CASES = DOCUMENTOS.map(
  ({ clave }) => [clave, { ...Object.values(muestrasOf(clave))[0], documento: ASUNTO }] as const,
);

test.each(CASES)(
  'fillTemplate() makes the same bytes of %s with nothing but the language',
  (clave, datos) => {
    const json = JSON.stringify(datos);
    const there = runInContext(`fill('${clave}', ${JSON.stringify(json)})`, context) as Uint8Array;
    const here = fillTemplate(plantillaOf(clave), datos).bytes;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
    expect(readableText(here, 'word/header1.xml')).toContain(ASUNTO);
  },
);

test('fillTemplate() refuses a bad file there with the same sentence', () => {
  expect(runInContext('refused()', context)).toContain('no es un documento de Word');
});

test('the context really lacks what browsers and Node give', () => {
  const names = ['TextEncoder', 'TextDecoder', 'Buffer', 'setTimeout', 'URL', 'process'];
  expect(runInContext(`[${names.map((name) => `typeof ${name}`)}]`, context)).toEqual(
    names.map(() => 'undefined'),
  );
});
