// What the official record is when nine of twelve signed, by the command line.

import { readFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const PDF = 'https://ejemplo.invalid/acta-1-de-2025.pdf';
const FALTAN = ['Jorge Ejemplo Pacheco', 'Diego Ejemplo Arrieta', 'Rosa Ejemplo Navarro'];

beforeAll(async () => {
  expect(await run('nuevo', LIBRO, '--ejemplo')).toMatchObject({ code: 0 });
  expect(await run('documento', LIBRO, 'acta', '--de', 'AC-0005')).toMatchObject({ code: 0 });
}, 180_000);
afterAll(() => folder.remove());

const sign = (...words: readonly string[]) =>
  ['documento-estado', LIBRO, 'DO-0001', 'firmado', ...words] as const;

test('a name that is of nobody who attended, and a blank, are refused with one sentence', async () => {
  const file = folder.read(LIBRO);
  expect(
    await run(...sign('--radicado', '7', '--sin-firma-de', 'Jorje Ejemplo Pacheco')),
  ).toMatchObject({
    code: 3,
    stderr:
      '«Jorje Ejemplo Pacheco» no está entre quienes asistieron al acta 1 de 2025. ¿Quiso decir «Jorge Ejemplo Pacheco»?\n',
  });
  expect(await run(...sign('--radicado', '7', '--sin-firma-de', ' '))).toMatchObject({ code: 2 });
  expect(folder.read(LIBRO)).toEqual(file);
});

test('tells how many signed, as data and in words; and so does the index that is handed over', async () => {
  const done = await folder.json(
    ...sign('--pdf-firmado', PDF, '--sin-firma-de', FALTAN.join('; ')),
  );
  expect(done).toEqual({
    code: 0,
    data: {
      codigo: 'DO-0001',
      estado: 'Firmado',
      firmas: { firmaron: 9, de: 12, faltan: FALTAN },
    },
  });
  const { code, data } = await folder.json<{
    periodos: readonly { entradas: readonly { codigo: string; firmas?: object }[] }[];
  }>('procedimiento', LIBRO, '--vigencia', '2024', '--exportar', 'auditoria');
  expect(code).toBe(0);
  expect(
    data.periodos
      .flatMap(({ entradas }) => entradas)
      .find(({ codigo, firmas }) => codigo === 'AC-0005' && firmas),
  ).toMatchObject({
    firmas: { firmaron: 9, de: 12, faltan: FALTAN },
    lugares: expect.arrayContaining([expect.objectContaining({ enlace: PDF, oficial: true })]),
  });
  const said =
    '▲ 9 de 12 firmas: faltan las de Jorge Ejemplo Pacheco, Diego Ejemplo Arrieta y Rosa Ejemplo Navarro';
  for (const file of ['indice.html', 'indice.csv']) {
    const text = readFileSync(folder.at(`auditoria/${file}`), 'utf8');
    expect([file, text.includes(said), text.includes('PDF firmado (registro oficial)')]).toEqual([
      file,
      true,
      true,
    ]);
  }
  expect((await run('procedimiento', LIBRO, '--vigencia', '2024')).stdout).toContain(
    '9 de 12 firmas',
  );
});

test('whoever signs later is taken out with the same command, and nadie is everybody', async () => {
  expect((await run(...sign('--sin-firma-de', FALTAN[0] ?? ''))).stdout).toContain(
    'con 11 de 12 firmas: falta la de Jorge Ejemplo Pacheco.',
  );
  expect((await run(...sign('--sin-firma-de', 'nadie'))).stdout).toContain('con 12 de 12 firmas.');
  const [acta] = (await folder.rows(LIBRO, 'actas')).filter(({ codigo }) => codigo === 'AC-0005');
  expect(acta?.firmas).toMatch(/^12 de 12 firmas\. Registro oficial: el PDF firmado/);
});
