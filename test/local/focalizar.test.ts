// `libro-pam focalizar` and `porque`: the worked case, frozen under an acta and the same bytes whatever becomes of the data after it;
// a decision of people; and what is refused.

import { writeFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';
import { describeDatos, readDatos } from '../support/datos';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
afterAll(() => folder.remove());

interface Ied {
  readonly codigoDane: string;
  readonly nombre: string;
  readonly puntaje: number | null;
  readonly orden: number | null;
  readonly decision: string;
  readonly final: string;
  readonly aportes: readonly { variable: string; puntos: number; peso: number }[];
  readonly porque: string;
}
interface Calculada {
  readonly cupos: number | null;
  readonly corte: number | null;
  readonly ied: readonly Ied[];
  readonly sinInformacion: readonly Ied[];
  readonly empates: readonly unknown[];
}

const DE = ['--vigencia', '2026', '--accion', 'A05'] as const;
const REGLAS = ['--cupos', '3', '--minimo', '40', '--cobertura', '70'] as const;
const MANGOS = '108001999082';
const LIBRO = 'libro.xlsx';
const focalizar = (libro: string, ...words: readonly string[]) =>
  run('focalizar', libro, ...DE, ...words);
const json = async (libro: string, ...words: readonly string[]): Promise<Calculada> =>
  (await folder.json<Calculada>('focalizar', libro, ...DE, ...words)).data;
const csv = (name: string, rows: readonly (readonly string[])[]): string => {
  writeFileSync(folder.at(name), rows.map((row) => row.join(';')).join('\n'));
  return name;
};
const load = async (libro: string, registro: string, rows: readonly (readonly string[])[]) => {
  const done = await run('importar', libro, registro, csv(`${registro}.csv`, rows));
  expect({ ...done, stdout: '' }).toMatchObject({ code: 0 });
};

const datos = readDatos('focalizacion_1_datos.csv');
const criterios = readDatos('focalizacion_1_criterios.csv');
const esperado = readDatos('focalizacion_1_esperado.csv');
const coma = (text = ''): string => text.replace('.', ',');
const CRITERIOS =
  'Vigencia;Acción;Variable;Situación;Peso;Sentido;Piso;Techo;Tabla;Vigencia del dato;Orden de desempate'.split(
    ';',
  );
const filasDeCriterios = criterios.map((row) => [
  '2026',
  'A05',
  row.variable ?? '',
  row.situacion ?? '',
  row.peso ?? '',
  row.sentido ?? '',
  coma(row.piso),
  coma(row.techo),
  '',
  '2025',
  '',
]);

describeDatos('focalizacion_1_esperado.csv', 'the worked focalización, loaded from files', () => {
  beforeAll(async () => {
    await run('nuevo', LIBRO, '--ejemplo');
    // The example froze its own.
    await focalizar(LIBRO, '--descongelar', '--motivo', 'Para repetirla con otros datos');
    const variables = criterios.map(({ variable = '' }) => variable);
    await load(LIBRO, 'datos', [
      ['Dato', 'Nombre', 'Unidad'],
      ...criterios.map(({ variable = '', nombre = '' }) => [variable, nombre, 'Número']),
    ]);
    const long = datos.flatMap((row) =>
      [...variables, 'matricula'].flatMap((dato) =>
        row[dato] ? [[row.codigo_dane ?? '', '2025', dato, coma(row[dato]), 'Caso resuelto']] : [],
      ),
    );
    await load(LIBRO, 'datosIed', [['IED', 'Vigencia', 'Dato', 'Valor', 'Fuente'], ...long]);
    await load(LIBRO, 'criterios', [CRITERIOS, ...filasDeCriterios]);
    const others = (await folder.rows<{ codigoDane: string }>(LIBRO, 'ied'))
      .map(({ codigoDane }) => codigoDane)
      .filter((code) => !datos.some(({ codigo_dane }) => codigo_dane === code));
    await load(LIBRO, 'ied', [['Código DANE', 'Activa'], ...others.map((code) => [code, 'No'])]);
  });

  test('gives the puntajes, the order, the decisions and the tie, to the cent', async () => {
    const { ied, sinInformacion, empates, cupos, corte } = await json(LIBRO, ...REGLAS);
    expect({ cupos, corte }).toEqual({ cupos: 3, corte: 68.48 });
    expect(
      ied.map(({ orden, codigoDane, puntaje, decision }) => [
        `${orden}`,
        codigoDane,
        puntaje?.toFixed(2),
        decision === 'seleccionada' ? 'sí' : 'no',
      ]),
    ).toEqual(
      esperado
        .filter(({ orden }) => orden)
        .map(({ orden, codigo_dane, puntaje, seleccionada }) => [
          orden,
          codigo_dane,
          puntaje,
          seleccionada,
        ]),
    );
    expect(
      ied.map(({ aportes }) =>
        aportes.slice(0, 3).map(({ variable, puntos }) => `${variable} ${puntos.toFixed(2)}`),
      ),
    ).toEqual(
      esperado
        .filter(({ orden }) => orden)
        .map(({ aporte_1, aporte_2, aporte_3 }) => [aporte_1, aporte_2, aporte_3]),
    );
    expect(sinInformacion).toMatchObject([
      { codigoDane: '108001999066', puntaje: null, orden: null, decision: 'sin información' },
    ]);
    expect(empates).toEqual([{ ied: ['108001999015', MANGOS], decide: 'sab' }]);
    const { stdout } = await focalizar(LIBRO, ...REGLAS);
    expect(stdout).toContain(
      'Empates:\n  68,48: IED Ejemplo La Ceiba e IED Ejemplo Los Mangos; decide Índice total Saber 11.\n',
    );
    const matarraton = (await run('porque', LIBRO, ...DE, '--ied', '108001999066')).stdout;
    // 25 and 20 points of 15 and 10, 62,5 of 20 and 31,25 of 10: what they put of the whole weight.
    expect(matarraton.split('\n').slice(1)).toEqual([
      'De lo que se sabe, lo que más pesa: Tasa de deserción intraanual (%) (12,50 de 20), % de componentes de Directiva en Existencia o Pertinencia (3,75 de 15), Situaciones tipo II por cada mil estudiantes (3,13 de 10).',
      expect.stringMatching(
        /^Faltan Índice total Saber 11 y Tasa de reprobación \(%\): su puntaje estaría entre 21,38 y 66,38/,
      ),
      '',
    ]);
  });

  test('is frozen under an acta, and is the same bytes after the data, a name and the criteria change', async () => {
    const frozen = await focalizar(LIBRO, ...REGLAS, '--congelar', '--acta', '1', '--json');
    expect(frozen.code).toBe(0);
    const again = async () => (await focalizar(LIBRO, '--json')).stdout;
    expect(await again()).toBe(frozen.stdout);
    await load(LIBRO, 'datosIed', [
      ['IED', 'Vigencia', 'Dato', 'Valor', 'Fuente'],
      [MANGOS, '2025', 'des', '7,9', 'Corrección'],
    ]);
    await load(LIBRO, 'ied', [
      ['Código DANE', 'Nombre', 'Activa'],
      [MANGOS, 'IED Ejemplo Los Mangos Nueva', 'No'],
    ]);
    await load(LIBRO, 'datos', [
      ['Dato', 'Nombre', 'Unidad'],
      ['sab', 'Otro nombre', 'Número'],
    ]);
    expect(await again()).toBe(frozen.stdout);
    const three = await run('porque', LIBRO, ...DE, '--ied', MANGOS);
    expect(three.stdout.trimEnd().split('\n')).toEqual([
      'Puntaje 68,48 (orden 4; entran 3).',
      'Lo que más pesa: Índice total Saber 11 (24,78 de 30), Tasa de deserción intraanual (%) (14,75 de 20), Tasa de reprobación (%) (11,70 de 15).',
      'Queda fuera de los 3 cupos: la última que entra tiene 68,48. Empata con IED Ejemplo La Ceiba; decide Índice total Saber 11.',
      '',
      expect.stringMatching(/^Congelada el \d\d\/\d\d\/\d{4}.* con el acta \d+ de 2026\.$/),
    ]);
  });

  test('frozen, neither its criteria nor its rules change', async () => {
    const [first = []] = filasDeCriterios;
    const file = csv('otros.csv', [CRITERIOS, first.map((value, i) => (i === 4 ? '20' : value))]);
    const loaded = await run('importar', LIBRO, 'criterios', file);
    expect(loaded).not.toMatchObject({ code: 0 });
    expect(`${loaded.stdout}${loaded.stderr}`).toMatch(/se congeló/);
    expect(await focalizar(LIBRO, '--cupos', '5')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('está congelada'),
    });
    expect(await focalizar(LIBRO, '--congelar', '--acta', '1')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('ya se congeló'),
    });
  });

  test('then a decision changes with a reason and another acta, says whom it displaces, and the puntaje stays', async () => {
    const change = ['--ied', MANGOS, '--final', 'seleccionada'];
    const why = ['--motivo', 'Perdió dos aulas en la inundación de marzo'];
    expect(await focalizar(LIBRO, ...change)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Escriba el motivo'),
    });
    expect(await focalizar(LIBRO, ...change, ...why, '--acta', '1')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('necesita un acta nueva'),
    });
    const done = await focalizar(LIBRO, ...change, ...why, '--acta', '2');
    expect(done).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Desplaza a IED Ejemplo La Ceiba (orden 3)'),
    });
    const { ied } = await json(LIBRO);
    expect(ied.slice(2, 4)).toMatchObject([
      {
        nombre: 'IED Ejemplo La Ceiba',
        puntaje: 68.48,
        decision: 'seleccionada',
        final: 'No seleccionada',
      },
      { codigoDane: MANGOS, puntaje: 68.48, orden: 4, final: 'Seleccionada' },
    ]);
    expect(ied[3]?.porque).toMatch(
      /Entra por decisión de la oficina \(.*acta 2 de 2026\): Perdió dos aulas/,
    );
    expect(ied[3]?.porque.split('\n')).toHaveLength(3);
  });

  test('opened again with a reason, it follows the data of now', async () => {
    expect(await focalizar(LIBRO, '--descongelar')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('escriba el motivo'),
    });
    const opened = await focalizar(LIBRO, '--descongelar', '--motivo', 'Error en la deserción');
    expect(opened.code).toBe(0);
    // Los Mangos is no longer active.
    expect((await json(LIBRO)).ied.map(({ codigoDane }) => codigoDane)).not.toContain(MANGOS);
    expect(await run('bitacora', LIBRO)).toMatchObject({ code: 0 });
  });
});

test('--matriz says who receives what: each institution and acción, as it was decided', async () => {
  const MATRIZ = 'matriz.xlsx';
  await run('nuevo', MATRIZ, '--ejemplo');
  interface Matriz {
    readonly acciones: readonly { codigo: string; seleccionadas: number | null }[];
    readonly ied: readonly { codigoDane: string; nombre: string; acciones: readonly string[] }[];
    readonly sinNinguna: readonly string[];
  }
  const asked = ['focalizar', MATRIZ, '--vigencia', '2026', '--matriz'] as const;
  const { data } = await folder.json<Matriz>(...asked);
  const filas = (await folder.rows(MATRIZ, 'focalizacion')).filter(
    (row) => row.vigencia === 2026 && row.final === 'Seleccionada',
  );
  expect(filas.length).toBeGreaterThan(5);
  expect(
    data.ied.flatMap((one) => one.acciones.map((a) => `${a} ${one.codigoDane}`)).sort(),
  ).toEqual(filas.map(({ accion, ied }) => `${accion} ${ied}`).sort());
  for (const { codigo, seleccionadas } of data.acciones)
    expect([codigo, seleccionadas ?? 0]).toEqual([
      codigo,
      filas.filter(({ accion }) => accion === codigo).length,
    ]);
  const { stdout, code } = await run(...asked);
  expect(code).toBe(0);
  expect(stdout).toMatch(/A05 .* sí/);
  expect(stdout).toContain(
    `Sin ninguna acción focalizada: ${data.sinNinguna.length} de ${data.ied.length}.`,
  );
  for (const words of [['--accion', 'A05'], ['--guardar']])
    expect(await run(...asked, ...words)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${words[0]} no se usa con --matriz`),
    });
  expect(await run('focalizar', MATRIZ, '--vigencia', '2026')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Diga --accion'),
  });
});

describe('refused', () => {
  const OTRO = 'otro.xlsx';
  beforeAll(() => run('nuevo', OTRO, '--ejemplo'));

  test.each<[string, readonly string[], number, RegExp]>([
    ['an acción that reaches all', ['--accion', 'A01'], 3, /solo se focalizan las acciones/],
    ['an acción that there is not', ['--accion', 'A99'], 3, /No hay acción «A99»/],
    ['a year outside', ['--vigencia', '2031'], 3, /no es una vigencia de este libro/],
    ['no criteria', ['--vigencia', '2027'], 3, /no tiene criterios en 2027/],
    ['an acta that there is not', ['--congelar', '--acta', '77'], 3, /No hay acta 77 de 2026/],
    ['cupos that are none', ['--cupos', 'tres'], 3, /«tres» no son cupos/],
    ['no acta', ['--congelar'], 2, /Falta --acta/],
    ['a decision that is none', ['--ied', MANGOS, '--final', 'quizás'], 2, /no es una decisión/],
  ])('%s', async (_what, words, code, said) => {
    const before = folder.read(OTRO);
    const done = await run('focalizar', OTRO, '--vigencia', '2026', '--accion', 'A14', ...words);
    expect({ code: done.code, stderr: done.stderr }).toEqual({
      code,
      stderr: expect.stringMatching(said),
    });
    expect(folder.read(OTRO).equals(before)).toBe(true);
  });

  test('a variable that there is not, a table that is not read, and weights that do not sum 100 when it is frozen', async () => {
    const head = ['2026', 'A14'];
    const rest = ['2025', ''];
    const row = (variable: string, peso: string, sentido: string, tabla = '') => [
      ...head,
      variable,
      'Pedagógica',
      peso,
      sentido,
      '',
      '',
      tabla,
      ...rest,
    ];
    const unknown = csv('nada.csv', [CRITERIOS, row('nada_asi', '50', 'mayor')]);
    expect(await run('importar', OTRO, 'criterios', unknown)).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('nada_asi'),
    });
    const wrong = csv('mal.csv', [CRITERIOS, row('pruebas.categoria', '50', 'Tabla', 'A+ cero')]);
    expect(await run('importar', OTRO, 'criterios', wrong)).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('No se entiende «A+ cero»'),
    });
    const fresh = 'fresco.xlsx';
    await run('nuevo', fresh, '--ejemplo');
    await load(fresh, 'criterios', [CRITERIOS, row('desercion', '95', 'mayor')]);
    const own = ['focalizar', fresh, '--vigencia', '2026', '--accion', 'A14'];
    expect((await run(...own)).stdout).toContain('suman 95: deben sumar 100');
    expect(await run(...own, '--congelar', '--acta', '1')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Los pesos de A14 en 2026 suman 95: deben sumar 100.'),
    });
  });
});
