// `libro-pam procedimiento` on a real book: the records of the four years as data, and handed over as one index.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { readRenglones } from '../sheets-templates/plantillas';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'ejemplo.xlsx';

interface Entrada {
  readonly actividad: number;
  readonly grupo: string;
  readonly clase: string;
  readonly registro: string;
  readonly firma: string;
}
interface Procedimiento {
  readonly version: string;
  readonly actividades: readonly {
    readonly actividad: number;
    readonly responden: readonly string[];
  }[];
  readonly periodos: readonly {
    readonly periodo: string;
    readonly dicho: string;
    readonly entradas: readonly Entrada[];
  }[];
  readonly exportado?: {
    readonly archivos: readonly { readonly archivo: string; readonly sha256: string }[];
    readonly sinCopiar: readonly string[];
  };
}

beforeAll(async () => {
  expect((await run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
  for (const words of [
    ['informe', 'trimestral', LIBRO, '--corte', '2026-T1'],
    ['documento', LIBRO, 'acta', '--de', 'AC-0010'],
    ['documento', LIBRO, 'acta', '--de', 'AC-0001'],
  ])
    expect((await run(...words)).code).toBe(0);
});

afterAll(() => folder.remove());

const ask = async (...words: readonly string[]): Promise<Procedimiento> => {
  const { code, data } = await folder.json<Procedimiento>('procedimiento', LIBRO, ...words);
  expect(code).toBe(0);
  return data;
};

test('tells the procedure, and the records of the plan and of each of its years', async () => {
  const { version, actividades, periodos } = await ask();
  const changes = readRenglones('procedimiento-cambios.csv');
  expect(version).toBe(changes[changes.length - 1]?.version);
  expect(actividades.map(({ actividad }) => actividad)).toEqual(
    readRenglones('procedimiento.csv').map(({ item }) => Number(item)),
  );
  expect(periodos.map(({ periodo }) => periodo)).toEqual([
    '2024-2027',
    '2024',
    '2025',
    '2026',
    '2027',
  ]);
  const [plan, ...years] = periodos;
  // Once: 1 to 5, and 10 when the plan ends.
  expect([...new Set(plan?.entradas.map(({ actividad }) => actividad))]).toEqual([
    1, 2, 3, 4, 5, 10,
  ]);
  expect(plan?.entradas.filter(({ actividad }) => actividad === 10)).toMatchObject([
    { clase: 'aviso', registro: 'Termina el 31/12/2027.' },
  ]);
  for (const { entradas, periodo } of years)
    expect([periodo, [...new Set(entradas.map(({ actividad }) => actividad))]]).toEqual([
      periodo,
      [6, 7, 8, 9],
    ]);
});

test('counts actas, evidencias and evaluaciones as the files of the example have them', async () => {
  const { periodos } = await ask();
  const of = (periodo: string): readonly Entrada[] =>
    periodos.find((one) => one.periodo === periodo)?.entradas ?? [];
  const actas = readRenglones('ejemplo/actas.csv').filter(({ Estado }) => Estado === 'Definitiva');
  for (const actividad of [1, 4, 5]) {
    const own = actas.filter((acta) => Number(acta['Actividad del procedimiento']) === actividad);
    const shown = of('2024-2027').filter(
      (one) => one.actividad === actividad && one.registro.startsWith('Acta '),
    );
    expect([actividad, shown.length]).toEqual([actividad, own.length]);
  }
  const evidencias = readRenglones('ejemplo/evidencias.csv');
  const quarterOf = (fecha = ''): string =>
    `${fecha.slice(6)}-T${Math.ceil(Number(fecha.slice(3, 5)) / 3)}`;
  const in2025 = evidencias.filter(({ Vigencia, Trimestre, Fecha }) =>
    (Vigencia && Trimestre ? `${Vigencia}-${Trimestre}` : quarterOf(Fecha)).startsWith('2025'),
  );
  const counted = of('2025')
    .map(({ registro }) => Number(/^Evidencias de 2025-T\d: (\d+)/.exec(registro)?.[1] ?? 0))
    .reduce((sum, one) => sum + one, 0);
  expect(counted).toBe(in2025.length);
  // 2025 is over: its acciones are evaluated one by one.
  const evaluated = readRenglones('ejemplo/evaluaciones.csv').filter(
    ({ Vigencia }) => Vigencia === '2025',
  );
  expect(of('2025').map(({ registro }) => registro)).toContain(
    `Evaluación anual de ${evaluated.length} acciones`,
  );
  // Nothing of a year that has not come is missing.
  expect(of('2027').every(({ clase }) => clase === 'aviso')).toBe(true);
});

test('the records of a year alone; a year that is none is a wrong use', async () => {
  const { periodos } = await ask('--vigencia', '2026');
  expect(periodos.map(({ periodo }) => periodo)).toEqual(['2026']);
  const { stdout } = await run('procedimiento', LIBRO, '--vigencia', '2026');
  expect(stdout).toMatch(/^Procedimiento, versión \d\d\. 2026: \d+ registros; faltan \d+\./);
  for (const [vigencia, said] of [
    ['2031', '«2031» no es una vigencia de este libro. Son: 2024, 2025, 2026, 2027.'],
    ['este', '«este» no es un año'],
  ] as const) {
    const { code, stderr } = await run('procedimiento', LIBRO, '--vigencia', vigencia);
    expect([code, stderr.includes(said)]).toEqual([2, true]);
  }
});

test('the informe de resultados is among the records of the last activity once it is made', async () => {
  const otro = folder.copy(LIBRO, 'con-resultados.xlsx');
  expect((await run('informe', 'resultados', otro)).code).toBe(0);
  const { data } = await folder.json<Procedimiento>('procedimiento', otro);
  const last = data.periodos[0]?.entradas.filter(({ actividad }) => actividad === 10);
  expect(last).toMatchObject([{ clase: 'registro', firma: 'Sin firma' }]);
  expect(last?.[0]?.registro).toMatch(/^Informe de resultados.*, versión 1$/);
});

test('is handed over whole in a step: index, table and documents with their digests', async () => {
  const { exportado, periodos } = await ask('--exportar', 'entrega');
  expect(exportado?.sinCopiar).toEqual([]);
  expect(readdirSync(folder.at('entrega')).sort()).toEqual([
    '2024-2027',
    '2026-T1',
    'indice.csv',
    'indice.html',
  ]);
  const page = folder.read('entrega/indice.html').toString();
  const csv = folder.read('entrega/indice.csv').toString();
  expect(exportado?.archivos).toHaveLength(4);
  for (const { archivo, sha256 } of exportado?.archivos ?? []) {
    const bytes = folder.read(`entrega/${archivo}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect([page.includes(sha256), csv.includes(sha256)]).toEqual([true, true]);
  }
  const entradas = periodos.flatMap((one) => one.entradas);
  const groups = new Set(entradas.map(({ actividad, grupo }) => `${actividad} ${grupo}`)).size;
  expect(page.match(/<tr[ >]/g)).toHaveLength(1 + groups + entradas.length);
  expect(page).toContain('<h1>Índice de registros del PAM, 2024-2027</h1>');
  expect(page).not.toContain(folder.path);
  // The folder of somebody is never mixed with.
  mkdirSync(folder.at('ocupada/algo'), { recursive: true });
  const { code } = await run('procedimiento', LIBRO, '--exportar', 'ocupada');
  expect([code, existsSync(folder.at('ocupada/indice.html'))]).toEqual([3, false]);
});
