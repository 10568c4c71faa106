// `libro-pam informe caracterizacion`: of the book that it is given, which has one cuatrienio.

import { readFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';
import { readableText } from '../support/docx';

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

test('makes the document of the book, with its data and its needs, and notes it', async () => {
  const { code, data } = await folder.json<{ documento: string; version: number }>(
    'informe',
    'caracterizacion',
    LIBRO,
  );
  expect({ code, version: data.version }).toEqual({ code: 0, version: 1 });
  const text = readableText(readFileSync(data.documento));
  for (const said of ['CT-0009', 'FU-0029', 'A03 y A04', 'Cumplimiento del PAM 2020-2023'])
    expect(text).toContain(said);
  expect(await folder.rows(LIBRO, 'documentos')).toContainEqual(
    expect.objectContaining({
      tipo: 'Caracterización y perfil del sector',
      referencia: '2024-2027',
    }),
  );
});

test('is of no corte and of no vigencia', async () => {
  const { code, stderr } = await folder.run(
    'informe',
    'caracterizacion',
    LIBRO,
    '--vigencia',
    '2025',
  );
  expect(code).toBe(2);
  expect(stderr).toContain('no lleva corte ni vigencia');
});
