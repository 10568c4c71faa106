// A quarter closed by commands alone, as an office without a screen would: what lacks is prepared line by line, the provisional
// close, the signatures, the definitive close; with the exit code of each step.

import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
const CORTE = ['--corte', '2026-T2'] as const;
interface Cierre {
  readonly estado: string;
  readonly clase: string;
  readonly lineas: readonly { readonly clave: string; readonly listo: boolean }[];
  readonly medicion: { readonly valor: number | null };
  readonly cerrado: { readonly por: string; readonly el: string };
  readonly provisional: { readonly valor: number | null; readonly diferencia: number } | null;
}
interface Anomalias {
  readonly acciones: readonly {
    readonly accion: string;
    readonly candidatas: readonly { readonly regla: string; readonly clase: string }[];
  }[];
}

const run = async (...words: readonly string[]) => {
  const { code, stderr } = await folder.run(words[0] ?? '', LIBRO, ...words.slice(1));
  return { code, stderr };
};
const json = async <T>(...words: readonly string[]): Promise<T> =>
  (await folder.json<T>(words[0] ?? '', LIBRO, ...words.slice(1))).data;
const lacking = async (): Promise<readonly string[]> =>
  (await json<Cierre>('trimestre', ...CORTE)).lineas.flatMap(({ clave, listo }) =>
    listo ? [] : [clave],
  );
/** A file of the folder, loaded as a register. */
async function load(registro: string, ...lines: readonly (readonly string[])[]): Promise<void> {
  const file = `${registro}.csv`;
  const text = lines.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\r\n');
  writeFileSync(folder.at(file), text);
  expect(await run('importar', registro, file)).toEqual({ code: 0, stderr: '' });
}

beforeAll(async () => {
  expect((await folder.run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
}, 60_000);
afterAll(() => folder.remove());

const ACTA = {
  tipo: 'Seguimiento trimestral',
  actividad: 9,
  fecha: '2026-07-28',
  horaInicio: '10:00',
  horaFin: '12:00',
  lugar: 'Sala de juntas',
  asunto: 'Seguimiento del segundo trimestre de 2026',
  ordenDelDia: ['Avance por acción'],
  desarrollo: ['Se revisó el avance de cada acción.'],
  asistentes: [{ nombre: 'Ana Ejemplo Rivera', asistio: true }],
  compromisos: [],
};
const CERRAR = (clase: string) => ['trimestre', ...CORTE, '--cerrar', clase] as const;

test('a quarter is closed by commands alone, once all its lines are ready, and its exit codes say how far it is', async () => {
  expect(await lacking()).toEqual(['reportes', 'anomalias', 'acta', 'control', 'informe']);
  expect((await run(...CERRAR('provisional'))).code).toBe(3);

  // Who did not report is confirmed as an anomaly; the rest is explained.
  const { acciones } = await json<Anomalias>('anomalias', ...CORTE);
  const decided = acciones
    .filter(({ candidatas }) => candidatas.some(({ clase }) => clase === 'anomalía'))
    .map(({ accion, candidatas }) =>
      candidatas.some(({ regla }) => regla === 'SIN_REPORTE')
        ? [accion, 'Sí', '', 'No reportó', 'Corrección', 'Reportar', 'Luis Ejemplo Castro']
        : [accion, 'Descartada', 'Se explica en su análisis', '', '', '', ''],
    );
  await load(
    'anomalias',
    [
      'Acción',
      'Vigencia',
      'Trimestre',
      'Confirmada',
      'Motivo',
      'Causa',
      'Tipo',
      'Qué se hará',
      'Responsable',
      'Fecha',
    ],
    ...decided.map(([accion = '', ...rest]) => [
      accion,
      '2026',
      'T2',
      ...rest,
      rest[0] === 'Sí' ? '31/08/2026' : '',
    ]),
  );
  expect(await lacking()).toEqual(['acta', 'control', 'informe']);

  await load(
    'cierres',
    [
      'Vigencia',
      'Trimestre',
      'Control del riesgo ejecutado',
      'Fecha del control',
      'Quién ejecutó el control',
      'Resultado del control',
      '¿Se materializó el riesgo?',
    ],
    [
      '2026',
      'T2',
      'Sí',
      '21/07/2026',
      'Luis Ejemplo Castro',
      'Se revisaron los reportes con su evidencia',
      'No',
    ],
  );
  writeFileSync(folder.at('acta.json'), JSON.stringify(ACTA));
  const acta = await json<{ numero: number }>('acta', folder.at('acta.json'));
  expect(await lacking()).toEqual(['informe']);
  const { code } = await folder.json(
    'informe',
    'trimestral',
    LIBRO,
    ...CORTE,
    '--para-firma',
    '--elaboro',
    'Luis Ejemplo Castro',
    '--aprobo',
    'Ana Ejemplo Rivera',
  );
  expect(code).toBe(0);

  expect(await run(...CERRAR('provisional'))).toEqual({ code: 0, stderr: '' });
  const provisional = await json<Cierre>('trimestre', ...CORTE);
  expect(provisional).toMatchObject({ estado: 'Provisional', clase: 'definitivo' });
  expect(provisional.cerrado.por).not.toBe('');

  // Nothing is signed yet.
  expect(await lacking()).toEqual(['documentos']);
  const refused = await run(...CERRAR('definitivo'));
  expect([refused.code, refused.stderr]).toEqual([
    3,
    expect.stringContaining('No se cerró 2026-T2'),
  ]);
  for (const codigo of await documentosOf('2026-T2', acta.numero))
    expect(await run('documento-estado', codigo, 'firmado', '--radicado', `RAD ${codigo}`)).toEqual(
      { code: 0, stderr: '' },
    );
  expect(await run(...CERRAR('definitivo'))).toEqual({ code: 0, stderr: '' });
  const definitivo = await json<Cierre>('trimestre', ...CORTE);
  expect(definitivo).toMatchObject({
    estado: 'Definitivo',
    provisional: { valor: provisional.medicion.valor, diferencia: 0 },
  });
  expect(await lacking()).toEqual([]);
  // Closed for good, it is neither closed again nor changed by a load.
  const again = await run(...CERRAR('definitivo'));
  expect([again.code, again.stderr]).toEqual([
    3,
    expect.stringContaining('Ya está cerrado definitivamente.'),
  ]);
  writeFileSync(folder.at('otro.csv'), 'Vigencia;Trimestre;Resultado del control\n2026;T2;Otro\n');
  const changed = await run('importar', 'cierres', 'otro.csv');
  expect(changed.code).not.toBe(0);
});

/** The last version of the informe of the quarter and of the acta with that number, by their códigos. */
async function documentosOf(corte: string, numero: number): Promise<readonly string[]> {
  const rowsOf = async (registro: string) => {
    const { stdout } = await folder.run('exportar', LIBRO, registro);
    return Papa.parse<{ [titulo: string]: string }>(stdout.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
  };
  const acta = (await rowsOf('actas')).find(
    (row) => row.Vigencia === '2026' && row.Número === `${numero}`,
  );
  const made = (await rowsOf('documentos')).filter((row) =>
    [corte, acta?.Código].includes(row['De qué']),
  );
  expect(made).toHaveLength(2);
  return made.map((row) => row.Código ?? '');
}
