// What is pushed to Google: it must load, and be found, where there is nothing but the language.

import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Context, createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import * as main from '../src/addon/main';

const GOOGLE = resolve(__dirname, '../dist/google');
const codigo = readFileSync(join(GOOGLE, 'Codigo.js'), 'utf8');
const panel = readFileSync(join(GOOGLE, 'Panel.html'), 'utf8');
const panelScript = panel.slice(panel.indexOf('<script>') + 8, panel.lastIndexOf('</script>'));

/** Codigo.js evaluated where no Google service is defined. */
function bareContext(): Context {
  const context = createContext({});
  runInContext(codigo, context);
  return context;
}

test('Codigo.js loads without one Google service and exposes the exports of addon/main alone', () => {
  const names = Object.keys(bareContext()).sort();
  expect(names).toEqual([...Object.keys(main), 'App_'].sort());
});

test('Codigo.js declares each of them at its top level, where Google looks for them', () => {
  const declared = parse(codigo, { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap(
    (statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []),
  );
  expect(declared.sort()).toEqual(Object.keys(main).sort());
});

test('Codigo.js delegates: a service is missed only when a function that uses it is called', () => {
  expect(() => runInContext('onOpen()', bareContext())).toThrow(/is not defined/);
});

test('Codigo.js weighs less than 500 KB', () => {
  expect(statSync(join(GOOGLE, 'Codigo.js')).size).toBeLessThan(500_000);
});

test('Codigo.js evaluates (the time is told, not judged)', () => {
  const start = performance.now();
  bareContext();
  process.stderr.write(`Codigo.js evaluates in ${(performance.now() - start).toFixed(1)} ms\n`);
});

test('Panel.html is one file whose script Apps Script can serve', () => {
  expect(() => parse(panelScript, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(panel).not.toMatch(/<\?|src="|href="http|<link/);
  expect(panelScript).not.toContain('`');
});

test('appsscript.json is the one of the repository', () => {
  const copy = readFileSync(join(GOOGLE, 'appsscript.json'), 'utf8');
  expect(copy).toBe(readFileSync(resolve(__dirname, '../appsscript.json'), 'utf8'));
});
