// `libro-pam informe pam` and `informe plan-accion` on the example office: the documents made, with what people wrote in them.

import { existsSync, readFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';
import { readableText } from '../support/docx';

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

interface Hecho {
  readonly documento: string;
  readonly version: number;
  readonly estado: string;
}
const textOf = (file: string): string => readableText(new Uint8Array(readFileSync(file)));

/** The first column of a file of the example. */
const codes = readFileSync('sheets-templates/ejemplo/pam.csv', 'utf8')
  .split('\n')
  .flatMap((line) => /^(A\d+);/.exec(line)?.[1] ?? []);

test('the PAM is of the only plan there is, with every acción in it, and what was written comes in the next version', async () => {
  const { code, data } = await folder.json<Hecho>('informe', 'pam', LIBRO);
  expect([code, data.version, data.estado]).toEqual([0, 1, 'Borrador']);
  expect(existsSync(data.documento)).toBe(true);
  const text = textOf(data.documento);
  expect(codes).toHaveLength(40);
  for (const codigo of codes) expect(text).toContain(`${codigo} · `);
  expect(text).toContain('sin aprobar en este libro');

  const written = 'Presentación escrita por la oficina de ejemplo.';
  await folder.run('documento', LIBRO, 'pam', '--de', '2024-2027', '--texto', written);
  const later = await folder.json<Hecho>('informe', 'pam', LIBRO);
  expect(later.data.version).toBe(3);
  expect(textOf(later.data.documento)).toContain(written);
});

test('the plan de acción is of a year', async () => {
  const { data } = await folder.json<Hecho>('informe', 'plan-accion', LIBRO, '--vigencia', '2026');
  const text = textOf(data.documento);
  expect(text).toContain('Plan de acción 2026');
  expect(text).toContain('A más tardar el 31 de enero de 2026');
});

test.each([
  [['pam', LIBRO, '--vigencia', '2026'], 'El PAM es de todo el cuatrienio'],
  [['plan-accion', LIBRO], 'Falta --vigencia 2026.'],
  [['plan-accion', LIBRO, '--corte', '2026-T1'], 'es de una vigencia'],
  [
    ['mensual', LIBRO],
    'pam, plan-accion, trimestral, anual, resultados, caracterizacion y asistencia',
  ],
])('informe %p is refused', async (words, said) => {
  const { code, stderr } = await folder.run('informe', ...words);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

test('a book without a plan says so', async () => {
  await folder.run('nuevo', 'vacio.xlsx');
  const { code, stderr } = await folder.run('informe', 'pam', 'vacio.xlsx');
  expect(code).not.toBe(0);
  expect(stderr).toContain('Todavía no hay en el libro de qué hacer el documento «pam»');
});
