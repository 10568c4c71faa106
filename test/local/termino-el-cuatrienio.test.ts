// «Es 2028» by the command line, with a book whose four years are long over.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'pam-2020.xlsx';
const TERMINO =
  'El cuatrienio 2020-2023 terminó el 31/12/2023. Falta el informe de resultados del PAM: se genera en PAM › Documentos…';

beforeAll(async () => {
  expect(await run('nuevo', LIBRO, '--cuatrienio', '2020-2023')).toMatchObject({ code: 0 });
}, 180_000);
afterAll(() => folder.remove());

test.each([
  ['avance', ['--corte', '2023-T4']],
  ['trimestre', ['--corte', '2023-T4']],
  ['trimestre', ['--vigencia', '2023']],
] as const)('%s %j says it before anything else, and as data', async (command, words) => {
  const { code, stdout, stderr } = await run(command, LIBRO, ...words);
  expect([code, stderr, stdout.split('\n')[0]]).toEqual([
    0,
    '',
    expect.stringContaining(`▲ ${TERMINO}`),
  ]);
  const { data } = await folder.json<{ fin: string }>(command, LIBRO, ...words);
  expect(data.fin).toMatch(/^El cuatrienio 2020-2023 terminó .*libro-pam cuatrienio-nuevo/);
});
