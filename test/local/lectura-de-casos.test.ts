// Small files that were once read wrong: each command, as its case writes it, must answer, end and write as the case says.
// The cases stay outside the repository; where they are not, nothing here runs.

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { remembered } from '../../src/domain/remembered';
import { CliFolder, type Run } from '../support/cli';

const CASES = process.env.LIBRO_PAM_CASOS ?? resolve(__dirname, '../../../shared/cases');
const numbered = existsSync(CASES)
  ? readdirSync(CASES).filter((name) => /^\d\d-/.test(name) && hasCommand(name))
  : [];

type Fila = { readonly [column: string]: unknown };

/** What is right, by the number of its case and worked out by hand from its input. */
interface Right {
  /** Exit code of the last command. */
  readonly code: number;
  readonly registro: string;
  /** The rows that the register has gained, in part. */
  readonly filas: readonly Fila[];
  /** What must be said. */
  readonly says?: readonly (string | RegExp)[];
  /** With --simular nothing is written; how many rows would be new. */
  readonly nuevas?: number;
  /** What else must hold of the files that the commands left. */
  readonly holds?: () => void;
}

/** Excel takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@]/;

const IED_UNO = { codigoDane: '108001999015', nombre: 'IED Ejemplo Uno' };
const quarter = (accion: string, trimestre: string, rest: Fila): Fila => ({
  accion,
  vigencia: 2027,
  trimestre,
  ...rest,
});
const refused = (registro: string, ...says: readonly (string | RegExp)[]): Right => ({
  code: 3,
  registro,
  filas: [],
  says,
});

const RIGHT: { readonly [number: string]: Right } = {
  '01': refused('caracterizacion', 'Trabajador', 'Salario', 'Banco'),
  '02': {
    code: 0,
    registro: 'seguimiento',
    filas: [quarter('A01', 'T1', { programado: 5, ejecutado: 4 })],
    says: ['Programado T1 2027', 'Ejecutado T1 2027'],
  },
  '04': {
    code: 0,
    registro: 'pam',
    filas: [
      { codigo: '1', lineaBase: null, meta2025: 4 },
      { codigo: '2', lineaBase: null, meta2025: 1 },
    ],
    says: ['L.B'],
  },
  '05': {
    code: 0,
    registro: 'caracterizacion',
    filas: [{ dimension: 'Inclusión', vigencia: 2025, valor: 12.5, fuente: 'SIMAT' }],
    says: ['2. Datos'],
  },
  '06': { code: 0, registro: 'ied', filas: [IED_UNO], says: ['IED 2026'] },
  '08': refused('seguimiento', /8 celdas/, /6/),
  '10': {
    code: 0,
    registro: 'caracterizacion',
    filas: [0.6541, 1.25, 12.375, 12.5].map((valor) => ({ valor })),
  },
  '12': {
    code: 0,
    registro: 'pam',
    filas: [
      { codigo: 'Z1', fechaInicio: '2025-01-15', fechaFin: '2025-12-31' },
      { codigo: 'Z2', fechaInicio: '2025-03-04', fechaFin: '2025-11-10' },
      { codigo: 'Z3', fechaInicio: '2025-02-01', fechaFin: '2025-06-05' },
    ],
  },
  '14': {
    code: 0,
    registro: 'seguimiento',
    filas: [quarter('A01', 'T1', { programado: 0.025, ejecutado: 0.733 })],
  },
  '16': refused('pam', '15/06/0026', '15/06/2226'),
  '17': {
    code: 0,
    registro: 'ied',
    filas: [{ codigoDane: '108001999015', nombre: 'Institucion Ejemplo' }],
  },
  '18': {
    code: 0,
    registro: 'ied',
    filas: [{ nombre: 'Institución Educativa Niño Ejemplo', barrio: 'Peñón' }],
  },
  '20': {
    code: 0,
    registro: 'ied',
    filas: [{ nombre: 'Institución Educativa Niño Ejemplo' }],
  },
  '22': {
    code: 0,
    registro: 'pam',
    filas: [{ codigo: 'Z1', fechaInicio: '2025-06-16', fechaFin: '2026-06-15' }],
  },
  '23': refused('pam', 'Meta 2025', 'Meta cuatrienio', /fórmula/),
  '24': refused('ied', 'Nombre', 'Barrio', '#N/A', '#REF!'),
  '25': { code: 0, registro: 'pam', filas: [{ codigo: '0101' }] },
  '28': {
    code: 0,
    registro: 'pam',
    filas: [{ codigo: 'Z1' }, { codigo: 'Z2' }],
    says: [/total/i],
  },
  '29': { code: 0, registro: 'ied', filas: [IED_UNO], says: [/t[ií]tulo/i] },
  '31': {
    code: 0,
    registro: 'ied',
    filas: [IED_UNO, { codigoDane: '108001999023', nombre: 'IED Ejemplo Dos' }],
    says: [/encabezado/i],
  },
  '33': {
    code: 0,
    registro: 'pam',
    filas: [
      { codigo: 'Z1', componente: 'Educación inicial', metaCuatrienio: 10 },
      { codigo: 'Z2', componente: 'Educación inicial', metaCuatrienio: null },
      { codigo: 'Z3', componente: 'Educación inicial', metaCuatrienio: null },
    ],
    says: [/combinad/i],
  },
  '34': refused('pam', /A01/),
  '35': { code: 0, registro: 'pam', filas: [{}, {}, {}], says: [/^Total +3 +30\s%/m] },
  '37': {
    code: 0,
    registro: 'pam',
    filas: ['421', '422', '424', '425'].map((codigo) => ({ codigo, lineaBase: null })),
  },
  '38': { code: 0, registro: 'seguimiento', filas: [], nuevas: 8 },
  '40': refused('actas', /misma persona|repetid/i),
  '42': { code: 0, registro: 'ied', filas: [], nuevas: 1 },
  '43': { code: 0, registro: 'ied', filas: [IED_UNO] },
  '45': { code: 0, registro: 'ied', filas: [{ ...IED_UNO, barrio: 'Centro' }] },
  '47': {
    code: 0,
    registro: 'caracterizacion',
    filas: [{ valor: 3, lectura: '=1+1' }],
    holds: () => {
      const { data } = Papa.parse<string[]>(folder.read('salida.csv').toString('utf8'));
      expect(data.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
      expect(data.flat().join()).toContain('1+1');
    },
  },
  '48': refused('ied', 'No se encontró el encabezado'),
  '50': {
    code: 0,
    registro: 'seguimiento',
    filas: [
      quarter('A01', 'T1', { programado: 5, ejecutado: 4 }),
      quarter('A01', 'T2', { programado: 6, ejecutado: 5 }),
      quarter('A02', 'T1', { programado: 9, ejecutado: 9 }),
      quarter('A02', 'T2', { programado: 9, ejecutado: 3 }),
    ],
  },
};

// Where every test is skipped nothing stops a process that was started for them.
const folder = new CliFolder({ isResident: numbered.length > 0 });
const { at, run } = folder;
beforeAll(async () => {
  for (const words of [['vacio0.xlsx'], ['base0.xlsx', '--ejemplo']])
    expect(await run('nuevo', ...words)).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

(numbered.length > 0 ? describe : describe.skip)('a case of reading', () => {
  test.each(numbered.length > 0 ? numbered : ['no case here'])(
    '%s gives what is right',
    async (name) => {
      const right = RIGHT[name.slice(0, 2)];
      for (const words of runsOf(name)) {
        const { runs, gained } = await perform(name, words, right?.registro);
        const last = runs[runs.length - 1] ?? { code: 0, stdout: '', stderr: '' };
        const said = runs.map(({ stdout, stderr }) => stdout + stderr).join('\n');
        expect(said).not.toMatch(/\bat .+:\d+:\d+\)|undefined|\[object/);
        if (!right) {
          expect([0, 1, 3]).toContain(last.code);
          continue;
        }
        expect({ code: last.code, said }).toMatchObject({ code: right.code });
        expect(gained).toHaveLength(right.filas.length);
        expect(gained).toMatchObject(right.filas);
        for (const each of right.says ?? []) expect(said).toMatch(each);
        if (right.nuevas !== undefined) expect(said).toMatch(newRows(right.nuevas));
        right.holds?.();
        if (right.code === 3) expect(said).not.toMatch(/No había nada que cambiar|^Cargue C-/m);
      }
    },
  );
});

/** The table of counts: its first column is that of the new rows. */
const newRows = (n: number): RegExp => new RegExp(`^nuevas .*\\n─.*\\n +${n} `, 'm');

function hasCommand(name: string): boolean {
  return runsOf(name).length > 0;
}

/** The runs that a case asks for, each some commands on one copy of its books; what a person does on the page is for other tests. */
function runsOf(name: string): readonly (readonly string[])[] {
  const [, block = ''] =
    /^```\n([\s\S]*?)^```/m.exec(readFileSync(join(CASES, name, 'expected.md'), 'utf8')) ?? [];
  return block
    .split(/ {2,}and {2,}|; and: |→/)
    .map((part) =>
      part
        .split('&&')
        .map((command) => command.trim())
        .filter((command) => /^libro-pam (?!abrir)/.test(command)),
    )
    .filter((commands) => commands.length > 0);
}

/** Does the commands on copies; gives what they answered and the rows that the register gained. */
async function perform(
  name: string,
  commands: readonly string[],
  registro = 'pam',
): Promise<{ readonly runs: readonly Run[]; readonly gained: readonly Fila[] }> {
  for (const book of ['vacio', 'base']) folder.copy(`${book}0.xlsx`, `${book}.xlsx`);
  for (const file of readdirSync(join(CASES, name))) {
    if (!/expected\.md$/.test(file)) copyFileSync(join(CASES, name, file), at(file));
  }
  const book = /\b(?:vacio|base)\.xlsx/.exec(commands[0] ?? '')?.[0] ?? '';
  const known = await filasBefore(`${book} ${registro}`);
  const runs: Run[] = [];
  for (const command of commands) {
    const [line = '', output] = command.replace(/^libro-pam /, '').split(/\s+>\s+/);
    const ran = await run(...wordsOf(line));
    if (output) writeFileSync(at(output), ran.stdout);
    runs.push(ran);
  }
  const after = await filasOf(book, registro);
  return { runs, gained: after.filter((fila) => !known.has(JSON.stringify(fila))) };
}

/** Each book begins every case as it was made: what it has is asked once. */
const filasBefore = remembered(async (of: string): Promise<ReadonlySet<string>> => {
  const [book = '', registro = ''] = of.split(' ');
  return new Set((await filasOf(book, registro)).map((fila) => JSON.stringify(fila)));
});

const filasOf = (book: string, registro: string) => folder.rows(book, registro);

/** The words of a command line, without the quotes of those with blanks. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
