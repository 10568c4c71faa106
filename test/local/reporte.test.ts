// `libro-pam reporte`: what each person owes of a quarter, and the steps of a report from the command line.

import type { ReportesDelCorte } from '../../src/domain/reporte-por-persona';
import type { ReportesAdeudados } from '../../src/domain/reportes-propuestos';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const T2 = ['--corte', '2026-T2'] as const;

beforeAll(() => run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

const owed = async (...words: readonly string[]): Promise<ReportesAdeudados> =>
  (await folder.json<ReportesAdeudados>('reporte', LIBRO, ...T2, ...words)).data;

test('says what each person owes, an acción once', async () => {
  const { corte, responsables } = await owed();
  expect(corte).toBe('2026-T2');
  // In seguimiento.csv, 34 acciones have something programmed in the quarter; 8 are sent and 19 approved.
  const sum = (key: 'debe' | 'reportadas' | 'enviadas' | 'aprobadas'): number =>
    responsables.reduce((total, one) => total + one[key], 0);
  expect(['debe', 'reportadas', 'enviadas', 'aprobadas'].map((key) => sum(key as 'debe'))).toEqual([
    34, 27, 8, 19,
  ]);
  for (const { debe, reportadas, sinReporte, aLaEspera } of responsables)
    expect(debe).toBe(reportadas + sinReporte.length + aLaEspera);
});

test('proposes what the evidencias of an acción count, beside what it reports', async () => {
  const { propuesto } = await owed();
  // In evidencias.csv: nine visitas of A02 and one asistencia técnica of A09 dated from April to June of 2026.
  expect(propuesto.map(({ accion, valor, reportado }) => [accion, valor, reportado])).toEqual([
    ['A02', 9, 9],
    ['A09', 1, null],
  ]);
  expect(propuesto[1]).toMatchObject({
    dicho: 'En Evidencias, a 30 de junio de 2026: 1 asistencia técnica.',
    contadas: [{ codigo: 'EV-0131', fecha: '2026-06-25', noFocalizada: false }],
    noContadas: [],
  });
  const { stdout } = await run('reporte', LIBRO, ...T2, '--responsable', 'Jorge Ejemplo Pacheco');
  expect(stdout).toContain(
    'A09. En Evidencias, a 30 de junio de 2026: 1 asistencia técnica. Se propone 1; sin reporte.',
  );
  expect(stdout).not.toContain('A02. En Evidencias');
});

test('of one person in any spelling, and of nobody that there is', async () => {
  const { responsables } = await owed('--responsable', 'nora ejemplo lozano');
  expect(responsables.map(({ nombre, debe }) => [nombre, debe])).toEqual([
    ['Nora Ejemplo Lozano', 5],
  ]);
  const { code, stderr } = await run('reporte', LIBRO, ...T2, '--responsable', 'Nora Ejemplo');
  expect(code).toBe(3);
  expect(stderr).toContain('Nadie del PAM ni de Equipo se llama «Nora Ejemplo».');
});

test('returns with a reason, sends again and approves', async () => {
  expect(await run('reporte', LIBRO, ...T2, '--devolver', 'A27')).toMatchObject({ code: 3 });
  const returned = await owed('--devolver', 'A27', '--motivo', 'Falta el acta');
  expect(returned).toMatchObject({ paso: 'devolver', hechas: ['A27'] });
  const nora = ({ responsables }: ReportesDelCorte) =>
    responsables.find(({ nombre }) => nombre === 'Nora Ejemplo Lozano');
  expect(nora(returned)).toMatchObject({ devueltas: 1, enviadas: 2 });
  expect(nora(await owed('--enviar', 'A27'))).toMatchObject({ devueltas: 0, enviadas: 3 });
  expect(nora(await owed('--aprobar', 'A27,A30'))).toMatchObject({ enviadas: 1, aprobadas: 2 });
  const { stdout } = await run('reporte', LIBRO, ...T2);
  expect(stdout).toMatch(/Nora Ejemplo Lozano +5 +3 +1 +0 +2 +0 +A29, A31/);
});

test.each<[string, readonly string[], number, RegExp]>([
  ['a corte that is none', ['--corte', 'T2'], 2, /no es un corte/],
  ['a corte of another cuatrienio', ['--corte', '2031-T1'], 3, /no es un corte de este libro/],
  ['two steps', [...T2, '--enviar', 'A27', '--aprobar', 'A27'], 2, /Un paso a la vez/],
  ['a reason of nothing', [...T2, '--motivo', 'x'], 2, /es de --devolver/],
  ['no acción', [...T2, '--aprobar', ' , '], 2, /Diga de qué acciones/],
  ['an acción that there is not', [...T2, '--aprobar', 'A99'], 3, /no están en el PAM/],
  ['what is approved', [...T2, '--aprobar', 'A02'], 3, /ya está aprobado\./],
])('%s is refused in a sentence', async (_, words, code, said) => {
  const result = await run('reporte', LIBRO, ...words);
  expect(result).toMatchObject({ code });
  expect(result.stderr).toMatch(said);
});
