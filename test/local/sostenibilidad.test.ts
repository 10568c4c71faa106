// `libro-pam sostenibilidad` on the example office, against its own file.

import { readFileSync } from 'node:fs';
import type { Sostenibilidad } from '../../src/domain/sostenibilidad/sostenibilidad';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

/** Rows of 2026 as the file has them: no cell of theirs holds the separator. */
const rows = readFileSync('sheets-templates/ejemplo/sostenibilidad.csv', 'utf8')
  .split('\n')
  .map((line) => line.split(';'))
  .filter(([, vigencia]) => vigencia === '2026');
const money = (text = ''): number => Number(text.replace(/\./g, ''));

test('adds up the money of the year by fuente and by componente, and counts the conditions', async () => {
  const { code, data } = await folder.json<Sostenibilidad>(
    'sostenibilidad',
    LIBRO,
    '--vigencia',
    '2026',
  );
  expect(code).toBe(0);
  const total = rows.reduce((sum, row) => sum + money(row[3]), 0);
  expect(total).toBeGreaterThan(0);
  expect([data.filas, data.monto]).toEqual([rows.length, total]);
  for (const { fuente, monto } of data.porFuente) {
    const own = rows.filter((row) => row[2] === fuente);
    expect(monto).toBe(own.reduce((sum, row) => sum + money(row[3]), 0));
  }
  expect(data.porComponente.reduce((sum, { monto }) => sum + monto, 0)).toBe(total);
  expect(data.condiciones[0]?.asegurada).toBe(rows.filter((row) => row[5] === 'Asegurada').length);
  expect(data.condiciones[0]?.enTramite).toBe(rows.filter((row) => row[5] === 'En trámite').length);
});

test('says it to people, with what is to be resolved', async () => {
  const { stdout } = await folder.run('sostenibilidad', LIBRO, '--vigencia', '2026');
  expect(stdout).toContain('Sostenibilidad de la vigencia 2026');
  const { data } = await folder.json<Sostenibilidad>('sostenibilidad', LIBRO, '--vigencia', '2026');
  for (const { accion, mensaje } of data.vacios) expect(stdout).toContain(`${accion}: ${mensaje}`);
});

test('a year that is not of the book is refused', async () => {
  const { code, stderr } = await folder.run('sostenibilidad', LIBRO, '--vigencia', '2031');
  expect(code).not.toBe(0);
  expect(stderr).toContain('2031');
});
