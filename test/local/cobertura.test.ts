// `libro-pam cobertura` on the example office, against its own files.

import { readFileSync } from 'node:fs';
import type { Cobertura } from '../../src/domain/cobertura/cobertura';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

/** The codes that a column of a file of the example says, a row each: no cell of theirs holds the separator before it. */
const lines = (file: string): readonly string[] =>
  readFileSync(`sheets-templates/ejemplo/${file}.csv`, 'utf8').split('\n').slice(1).filter(Boolean);

test('says of each need which acciones attend it, in order of prioridad, and what has none', async () => {
  const { code, data } = await folder.json<Cobertura>('cobertura', LIBRO);
  expect(code).toBe(0);
  const needs = lines('fundamentos').filter((line) =>
    /^FU-\d+;(Necesidad|Expectativa);/.test(line),
  );
  expect(data.necesidades).toHaveLength(needs.length);
  // Every FU code of the plan's file is a need attended there.
  for (const { codigo, acciones } of data.necesidades) {
    const naming = lines('pam').filter((line) => line.includes(codigo));
    expect([codigo, ...acciones]).toEqual([codigo, ...naming.map((line) => line.split(';')[0])]);
  }
  expect(data.necesidades.slice(0, 3).map(({ codigo, prioridad }) => [codigo, prioridad])).toEqual([
    ['FU-0029', 14],
    ['FU-0043', 14],
    ['FU-0030', 13],
  ]);
  expect(data.sinAccion).toEqual(['FU-0063']);
  expect(data.sinExplicar).toEqual([]);
});

test('a book without needs says what to do', async () => {
  await folder.run('nuevo', 'vacio.xlsx');
  const { code, stdout } = await folder.run('cobertura', 'vacio.xlsx');
  expect(code).toBe(0);
  expect(stdout).toContain('Del diagnóstico al plan…');
});
