// The program as a whole: what it answers to a wrong use, a wrong file or none, and with which exit code.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliFolder } from '../support/cli';

const ROOT = resolve(__dirname, '../..');
const BIN = join(ROOT, 'src/libro-pam.mjs');

const folder = new CliFolder();
const { run } = folder;
afterAll(() => folder.remove());

test('libro-pam without words, ayuda and --help print every command', async () => {
  const [bare, ayuda, help] = await Promise.all([run(), run('ayuda'), run('--help')]);
  expect(bare).toEqual({ code: 0, stdout: ayuda.stdout, stderr: '' });
  expect(help).toEqual(bare);
  for (const command of ['nuevo', 'importar', 'deshacer', 'exportar', 'validar', 'avance'])
    expect(bare.stdout).toContain(`  libro-pam ${command} LIBRO.xlsx`);
  expect(bare.stdout).toContain('libro-pam abrir [LIBRO.xlsx] [--puerto N]');
  expect(bare.stdout).toContain('libro-pam acta LIBRO.xlsx ACTA.json [--salida DIR] [--pdf]');
  expect(bare.stdout).toContain(
    'libro-pam informe pam|plan-accion|trimestral|anual|resultados|caracterizacion|asistencia LIBRO.xlsx [SO-0003] [--corte 2025-T4]',
  );
  expect(bare.stdout).toContain('libro-pam plantilla LIBRO.xlsx DOCUMENTO [--bajar F.docx]');
  expect(bare.stdout).toContain('libro-pam parametro LIBRO.xlsx [CLAVE [VALOR]]');
});

test('libro-pam COMMAND --ayuda prints its options, even without its arguments', async () => {
  const { code, stdout } = await run('importar', '--ayuda');
  expect(code).toBe(0);
  expect(stdout).toMatch(/--solo-validas +Carga las filas sin errores/);
});

test('libro-pam --version prints the version of the package', async () => {
  const { version } = jest.requireActual('../../package.json');
  expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  ['an unknown command', ['importr'], 'No existe el comando «importr». ¿Quiso decir «importar»?'],
  ['a missing argument', ['importar', 'libro.xlsx'], 'Falta REGISTRO.'],
  ['an argument too many', ['deshacer', 'libro.xlsx', 'C-0001', 'más'], 'Sobra «más».'],
  [
    'an unknown option',
    ['importar', 'l.xlsx', 'ied', 'i.csv', '--solo-valida'],
    'No existe la opción --solo-valida. ¿Quiso decir «--solo-validas»?',
  ],
  [
    'an option without its value',
    ['avance', 'l.xlsx', '--corte'],
    'A la opción --corte le falta su valor: 2025-T4.',
  ],
  ['a switch with a value', ['validar', 'l.xlsx', '--json=sí'], 'La opción --json no lleva valor.'],
  ['a missing corte', ['avance', 'l.xlsx'], 'Falta --corte 2025-T4.'],
  [
    'an impossible corte',
    ['informe', 'trimestral', 'l.xlsx', '--corte', '2025-T5'],
    '«2025-T5» no es un corte: escríbalo como 2025-T4.',
  ],
  [
    'another informe',
    ['informe', 'mensual', 'l.xlsx', '--corte', '2025-T4'],
    'No existe el informe «mensual»: los que hay son pam, plan-accion, trimestral, anual, resultados, caracterizacion y asistencia.',
  ],
  [
    'an unknown register',
    ['exportar', 'l.xlsx', 'seguimento'],
    'No existe el registro «seguimento». ¿Quiso decir «seguimiento»?',
  ],
  [
    'an impossible cuatrienio',
    ['nuevo', 'l.xlsx', '--cuatrienio', '2024-2026'],
    '«2024-2026» no es un cuatrienio: escríbalo como 2024-2027.',
  ],
  [
    'two things asked of a template',
    ['plantilla', 'l.xlsx', 'acta', '--bajar', 'a.docx', '--subir', 'b.docx'],
    'Use solo una de las opciones --bajar, --subir y --revisar.',
  ],
])('%s ends with code 2, a sentence and how to use it', async (_case, words, sentence) => {
  const { code, stdout, stderr } = await run(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('Uso: libro-pam');
});

describe('a file that is no book ends with code 3 and one sentence', () => {
  const sheetless = join('libro', 'que', 'no', 'hay.xlsx');
  beforeAll(() => {
    writeFileSync(folder.at('texto.xlsx'), 'Código;Nombre\n');
    writeFileSync(folder.at('vacio.xlsx'), '');
    writeFileSync(folder.at('cortado.xlsx'), Buffer.from('504b030414000600', 'hex'));
    mkdirSync(folder.at('carpeta.xlsx'));
  });

  test.each([
    ['none', sheetless, 'No se encontró el libro'],
    ['a text', 'texto.xlsx', 'no es un libro de Excel (.xlsx)'],
    ['an empty file', 'vacio.xlsx', 'está vacío'],
    ['half a file', 'cortado.xlsx', 'está dañado o incompleto'],
    ['a folder', 'carpeta.xlsx', 'es una carpeta'],
  ])('%s', async (_case, file, sentence) => {
    const { code, stdout, stderr } = await run('validar', file);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('src/libro-pam.mjs', () => {
  test('runs the built program, silent with --json but for its answer', async () => {
    const { stdout } = await run('--version');
    const answer = await folder.runProgram([BIN, '--version', '--json']);
    expect(answer).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('does nothing when npm kept an option for itself, for want of --', async () => {
    const { code, stderr } = await folder.runProgram(
      [BIN, 'importar', 'libro.xlsx', 'ied', 'ied.csv'],
      { npm_config_solo_validas: 'true' },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('npm se quedó con --solo-validas');
  });

  test('takes paths from where npm was called', async () => {
    writeFileSync(folder.at('ajeno.xlsx'), '');
    const env = { npm_lifecycle_event: 'pam', INIT_CWD: folder.path };
    const moved = `process.chdir(${JSON.stringify(ROOT)}); process.argv.splice(1, 0, ''); await import(${JSON.stringify(BIN)});`;
    const { stderr } = await folder.runProgram(
      ['--input-type=module', '--eval', moved, 'validar', 'ajeno.xlsx'],
      env,
    );
    expect(stderr).toContain('está vacío');
  });
});

test('libro-pam has nothing to say of a reader that stops before the end', async () => {
  const child = spawn(process.execPath, [BIN, 'ayuda'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const said: string[] = [];
  child.stderr.on('data', (piece) => said.push(String(piece)));
  const [code] = await once(child, 'close');
  expect([code, said.join('')]).toEqual([0, '']);
});
