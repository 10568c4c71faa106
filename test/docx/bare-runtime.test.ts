// The engine where Apps Script runs it: nothing but the language, built for es2019. What it makes
// there must be byte for byte what it makes here.

import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { fillTemplate } from '../../src/docx/engine';
import { actaTemplate } from '../../src/docx/templates/acta';
import { structureProblems } from '../support/docx';

const ENTRY = `
  import { fillTemplate } from './src/docx/engine';
  import { TemplateError } from './src/docx/template-error';
  import { actaTemplate } from './src/docx/templates/acta';
  globalThis.acta = (json) => fillTemplate(actaTemplate(), JSON.parse(json)).bytes;
  globalThis.refused = () => {
    try {
      fillTemplate(new Uint8Array([1]), {});
    } catch (error) {
      return error instanceof TemplateError ? error.errores[0] : 'other';
    }
  };`;

/** A context without one global that is not the language's own. */
function bareContext(): object {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: resolve(__dirname, '../..') },
    bundle: true,
    write: false,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
  });
  const context = createContext({});
  runInContext('for (const name of ["WebAssembly", "console"]) delete globalThis[name];', context);
  runInContext(outputFiles[0]!.text, context);
  return context;
}

const context = bareContext();
const DATA = {
  titulo: 'ACTA N.º 012 de 2026',
  asunto: 'Niñez & calidad 😀 <prueba>',
  hayAnteriores: true,
  anteriores: [{ orden: '1', compromiso: 'x\ny', estado: '▼ Vencido', colorEstado: 'F8D7CD' }],
};

test('fillTemplate() makes the same bytes with nothing but the language', () => {
  const json = JSON.stringify(DATA);
  const there = runInContext(`acta(${JSON.stringify(json)})`, context) as Uint8Array;
  const here = fillTemplate(actaTemplate(), DATA).bytes;
  expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  expect(structureProblems(here)).toEqual([]);
});

test('fillTemplate() refuses a bad file there with the same sentence', () => {
  expect(runInContext('refused()', context)).toContain('no es un documento de Word');
});

test('the context really lacks what browsers and Node give', () => {
  const names = ['TextEncoder', 'TextDecoder', 'Buffer', 'setTimeout', 'URL', 'process'];
  expect(runInContext(`[${names.map((name) => `typeof ${name}`)}]`, context)).toEqual(
    names.map(() => 'undefined'),
  );
});
