// The kinds of files that offices load their plan from, each from a file of our own making: with the built command line, what is said
// before anything is written, what is written, and that loading it again changes nothing.

import { writeFileSync } from 'node:fs';
import {
  COMBINADO_DE_MAS,
  CORRIDO,
  csv,
  ESCALAS,
  ods,
  PLAN_CON_TODO,
  POR_HOJAS,
  PROSA,
  type Tab,
  xlsx,
} from '../fixtures/planes-como-vienen';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { at, run } = folder;
const LIBRO = 'libro.xlsx';

interface Dicho {
  readonly fila: number;
  readonly hoja?: string;
  readonly texto: string;
  readonly columna: string;
  readonly valor: unknown;
  readonly dicho: string;
  readonly codigo: string;
  readonly yaEsta: boolean;
}
interface Cargado {
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly cargue: string | null;
  readonly hojas: readonly string[];
  readonly subtotales: readonly Dicho[];
  readonly propuestas: readonly Dicho[];
  readonly codigosPropuestos: readonly Dicho[];
  readonly lecturas: readonly Dicho[];
  readonly explicada: readonly string[];
  readonly puestos: { readonly [columna: string]: string };
  readonly observaciones: readonly {
    readonly fila: number;
    readonly hoja?: string;
    readonly columna?: string;
    readonly codigo: string;
    readonly mensaje: string;
  }[];
}

beforeAll(async () => {
  expect(await run('nuevo', 'vacio.xlsx')).toMatchObject({ code: 0 });
  expect(await run('nuevo', 'ejemplo.xlsx', '--ejemplo')).toMatchObject({ code: 0 });
});
beforeEach(() => void folder.copy('vacio.xlsx', LIBRO));
afterAll(() => folder.remove());

async function load(bytes: Uint8Array, words: readonly string[] = [], name = 'plan.xlsx') {
  writeFileSync(at(name), bytes);
  return folder.json<Cargado>('importar', LIBRO, 'pam', name, ...words);
}
const filas = () => folder.rows(LIBRO, 'pam');
const at2 = (some: readonly Dicho[]) =>
  some.map(({ fila, columna, valor }) => [fila, columna, valor]);

describe('a plan with titles, two header rows, componente merged, subtotals and no códigos', () => {
  test.each([
    ['an .xlsx', () => xlsx(PLAN_CON_TODO), 'plan.xlsx'],
    [
      'an .ods without merges, the componente in each row',
      async () => ods(conComponenteEnCadaFila(PLAN_CON_TODO)),
      'plan.ods',
    ],
    [
      'a .csv, the componente in each row',
      async () => csv(conComponenteEnCadaFila(PLAN_CON_TODO).rows),
      'plan.csv',
    ],
  ])('loads from %s, and again without one duplicate', async (_, bytes, name) => {
    const file = await bytes();
    const seen = await load(file, ['--simular'], name);
    expect(seen).toMatchObject({ code: 0, data: { nuevas: 3, rechazadas: 0, cargue: null } });
    expect(seen.data.subtotales).toEqual([
      { fila: 8, texto: 'Subtotal Educación inicial' },
      { fila: 10, texto: 'SUBTOTAL EDUCACIÓN MEDIA TÉCNICA' },
      { fila: 11, texto: 'TOTAL PLAN' },
    ]);
    expect(seen.data.codigosPropuestos).toEqual([
      { fila: 6, codigo: 'A01', texto: 'Acompañar las aulas de ejemplo', yaEsta: false },
      { fila: 7, codigo: 'A02', texto: 'Dotar las aulas de ejemplo', yaEsta: false },
      { fila: 9, codigo: 'A03', texto: 'Articular programas de ejemplo', yaEsta: false },
    ]);
    expect(await filas()).toEqual([]);

    expect(await load(file, [], name)).toMatchObject({ code: 0, data: { nuevas: 3 } });
    const written = await filas();
    expect(written).toMatchObject([
      { codigo: 'A01', componente: 'Educación inicial', meta2026: 10, meta2027: 12 },
      { codigo: 'A02', componente: 'Educación inicial', meta2026: 4, metaCuatrienio: 8 },
      { codigo: 'A03', componente: 'Educación media técnica', meta2027: 3, metaCuatrienio: 5 },
    ]);
    const again = await load(file, [], name);
    expect(again.data).toMatchObject({ nuevas: 0, actualizadas: 0, sinCambio: 3, cargue: null });
    expect(again.data.codigosPropuestos.map(({ codigo, yaEsta }) => [codigo, yaEsta])).toEqual([
      ['A01', true],
      ['A02', true],
      ['A03', true],
    ]);
    expect(await filas()).toEqual(written);
  });

  test('updates the acción whose figures changed, and gives the next código to a new one', async () => {
    await load(await xlsx(PLAN_CON_TODO));
    const rows = PLAN_CON_TODO.rows.map((row) => [...row]);
    rows[6]?.splice(1, 1, '  DOTAR las aulas de ejemplo. ');
    rows[6]?.splice(5, 1, 6);
    rows.splice(9, 0, [null, 'Acción nueva de ejemplo', 'Indicador', 'Número', 'Flujo', 1, 1, 2]);
    const merges = PLAN_CON_TODO.merges ?? [];
    const { data } = await load(
      await xlsx({ ...PLAN_CON_TODO, rows, merges: [...merges, 'A9:A10'] }),
    );
    expect(data).toMatchObject({ nuevas: 1, actualizadas: 1, sinCambio: 2 });
    expect(await filas()).toMatchObject([
      { codigo: 'A01' },
      { codigo: 'A02', meta2026: 6 },
      { codigo: 'A03' },
      { codigo: 'A04', componente: 'Educación media técnica', accion: 'Acción nueva de ejemplo' },
    ]);
  });

  test('goes on with the códigos that the book has, and undone leaves the very file there was', async () => {
    folder.copy('ejemplo.xlsx', LIBRO);
    const before = await filas();
    const codes = before.map(({ codigo }) => Number(String(codigo).replace(/\D/g, '')));
    const next = Math.max(...codes) + 1;
    const { data } = await load(await xlsx(PLAN_CON_TODO), ['--solo-validas']);
    expect(data.codigosPropuestos.map(({ codigo }) => codigo)).toEqual([
      `A${next}`,
      `A${next + 1}`,
      `A${next + 2}`,
    ]);
    expect((await filas()).length).toBe(before.length + 3);
    expect(await run('deshacer', LIBRO, data.cargue ?? '')).toMatchObject({ code: 0 });
    expect(await filas()).toEqual(before);
  });

  test('two acciones of the same name keep their códigos by their indicador', async () => {
    const head = ['Componente', 'Acción', 'Indicador', 'Unidad', 'Meta 2026'];
    const row = (indicador: string, meta: number) => [
      'Educación inicial',
      'La misma acción',
      indicador,
      'Número',
      meta,
    ];
    const one = { name: 'P', rows: [head, row('Indicador uno', 1), row('Indicador dos', 2)] };
    await load(await xlsx(one));
    const other = { name: 'P', rows: [head, row('Indicador dos', 20), row('Indicador uno', 10)] };
    expect((await load(await xlsx(other))).data).toMatchObject({ nuevas: 0, actualizadas: 2 });
    expect(await filas()).toMatchObject([
      { codigo: 'A01', indicador: 'Indicador uno', meta2026: 10 },
      { codigo: 'A02', indicador: 'Indicador dos', meta2026: 20 },
    ]);
  });
});

/** As a person fills it who merges nothing. */
function conComponenteEnCadaFila(tab: Tab): Tab {
  const rows = tab.rows.map((row) => [...row]);
  rows[6]?.splice(0, 1, 'Educación inicial');
  // One header row says it all: the years with what they are of.
  rows.splice(
    3,
    2,
    [],
    [
      'COMPONENTE',
      'ACCIÓN',
      'INDICADOR',
      'UNIDAD',
      'TIPO',
      'META 2026',
      'META 2027',
      'META CUATRIENIO',
      'RESPONSABLE',
    ],
  );
  return { name: tab.name, rows };
}

describe('headers shifted against their data', () => {
  test('are put back where figures and dates speak for it, and it is said', async () => {
    const { code, data } = await load(await xlsx(CORRIDO));
    expect(data.observaciones).toContainEqual(
      expect.objectContaining({ codigo: 'ENCABEZADO_CORRIDO', fila: 1 }),
    );
    expect(code).toBe(0);
    expect(await filas()).toMatchObject([
      { codigo: 'X1', accion: 'Acción corrida 1 de ejemplo', meta2026: 1, fechaFin: '2026-12-31' },
      { codigo: 'X2', componente: 'Educación inicial', fechaInicio: '2026-01-15' },
      { codigo: 'X3', metaCuatrienio: 20 },
    ]);
  });

  test('so is one merged over two columns whose data are in the second', async () => {
    expect((await load(await xlsx(COMBINADO_DE_MAS))).code).toBe(0);
    expect(await filas()).toMatchObject([
      { codigo: 'X1', accion: 'Acción uno de ejemplo' },
      { codigo: 'X2', accion: 'Acción dos de ejemplo', meta2026: 4 },
    ]);
  });

  test('a column without data beside stray notes is left alone', async () => {
    const rows = [
      ['Código', 'Componente', 'Acción', 'Meta 2026', 'Responsable', null],
      ['X1', 'Educación inicial', 'Acción uno de ejemplo', 3, null, 'ojo: revisar'],
    ];
    const { data } = await load(await xlsx({ name: 'P', rows }));
    expect(data.observaciones.map(({ codigo }) => codigo)).not.toContain('ENCABEZADO_CORRIDO');
    expect(await filas()).toMatchObject([{ codigo: 'X1', responsable: null }]);
  });
});

describe('one tab a componente', () => {
  const HOJAS = 'Educación inicial,EDUCACIÓN MEDIA TÉCNICA,Acompañamiento a EE';

  test('is one cargue, the name of each tab its componente, and a tab that is nearly one is proposed', async () => {
    const bytes = await xlsx(...POR_HOJAS);
    const { code, data } = await load(bytes, ['--hoja', HOJAS, '--simular']);
    expect({ code, ...data }).toMatchObject({ code: 0, nuevas: 4 });
    expect(data.hojas).toEqual(HOJAS.split(','));
    expect(data.puestos.Componente).toContain('por el nombre de la hoja');
    expect(data.subtotales).toEqual([{ hoja: 'Educación inicial', fila: 5, texto: 'Subtotal' }]);
    expect(data.propuestas).toEqual([
      {
        hoja: 'Acompañamiento a EE',
        fila: 3,
        columna: 'componente',
        texto: 'Acompañamiento a EE',
        valor: 'Acompañamiento a establecimientos educativos',
        dicho: 'Acompañamiento a establecimientos educativos',
      },
    ]);
    const loaded = await load(bytes, ['--hoja', HOJAS, '--aceptar-propuestas']);
    expect(loaded.data).toMatchObject({ nuevas: 4, cargue: expect.stringMatching(/^C-\d+$/) });
    expect(await filas()).toMatchObject([
      { codigo: 'A01', componente: 'Educación inicial', accion: 'Acción inicial uno' },
      { codigo: 'A02', componente: 'Educación inicial', accion: 'Acción inicial dos' },
      { codigo: 'A03', componente: 'Educación media técnica', accion: 'Acción media uno' },
      { codigo: 'A04', componente: 'Acompañamiento a establecimientos educativos' },
    ]);
    const again = await load(bytes, ['--hoja', HOJAS, '--aceptar-propuestas']);
    expect(again.data).toMatchObject({ nuevas: 0, sinCambio: 4, cargue: null });
  });

  test('says in which sheet each error is, even where it speaks of another sheet', async () => {
    const head = ['Código', 'Acción', 'Indicador', 'Unidad', 'Meta 2026'];
    const bytes = await xlsx(
      { name: 'Educación inicial', rows: [head, ['Z1', 'Uno', 'I', 'Número', 1]] },
      {
        name: 'Educación media técnica',
        rows: [head, ['Z2', 'Dos', 'I', 'Número', 'muchas'], ['Z1', 'Tres', 'I', 'Número', 1]],
      },
    );
    const { code, data } = await load(bytes, [
      '--hoja',
      'Educación inicial,Educación media técnica',
    ]);
    expect(code).toBe(3);
    expect(data.observaciones).toContainEqual(
      expect.objectContaining({
        hoja: 'Educación media técnica',
        fila: 2,
        codigo: 'NUMERO_ILEGIBLE',
      }),
    );
    const twice = data.observaciones.find(({ codigo }) => codigo === 'CLAVE_REPETIDA');
    expect(twice).toMatchObject({ hoja: 'Educación media técnica', fila: 3 });
    expect(twice?.mensaje).toContain('2 de «Educación inicial»');
    expect(await filas()).toEqual([]);
  });

  test('a sheet that is not there is said, and nothing is loaded', async () => {
    const { code, data } = await load(await xlsx(...POR_HOJAS), [
      '--hoja',
      'Educación inicial,No está',
    ]);
    expect(code).toBe(3);
    expect(data.observaciones).toContainEqual(expect.objectContaining({ codigo: 'HOJA_AUSENTE' }));
    expect(await filas()).toEqual([]);
  });

  test('several files are one cargue too', async () => {
    const [one, two] = POR_HOJAS;
    if (!one || !two) throw new Error('no tabs');
    writeFileSync(at('inicial.xlsx'), await xlsx(one));
    writeFileSync(at('media.ods'), ods(two));
    const { data } = await folder.json<Cargado>(
      'importar',
      LIBRO,
      'pam',
      'inicial.xlsx',
      'media.ods',
    );
    expect(data).toMatchObject({ nuevas: 3, rechazadas: 0 });
    expect(data.hojas).toEqual(['inicial.xlsx', 'media.ods']);
    expect(await filas()).toMatchObject([
      { componente: 'Educación inicial' },
      { componente: 'Educación inicial' },
      { componente: 'Educación media técnica' },
    ]);
  });
});

test('of several files, a sheet asked for with its file is read alone, and of the others none', async () => {
  const [one, two] = POR_HOJAS;
  if (!one || !two) throw new Error('no tabs');
  writeFileSync(at('inicial.xlsx'), await xlsx(one, two));
  writeFileSync(at('media.xlsx'), await xlsx(two));
  const importar = (hoja: string) =>
    folder.json<Cargado>(
      'importar',
      LIBRO,
      'pam',
      'inicial.xlsx',
      'media.xlsx',
      '--simular',
      '--hoja',
      hoja,
    );
  const [first, second] = [one.name, two.name];
  const alone = await importar(`inicial.xlsx › ${first}`);
  expect(alone.data.hojas).toEqual([first]);
  expect(alone.data.nuevas).toBe(2);
  const both = await importar(`inicial.xlsx>${first},media.xlsx > ${second}`);
  expect(both.data.hojas).toEqual([`inicial.xlsx › ${first}`, 'media.xlsx']);
  // Without its file a name is of all that have it.
  const named = await importar(second);
  expect(named.data.hojas).toEqual([`inicial.xlsx › ${second}`, 'media.xlsx']);
});

describe('percentages and ratios under one header', () => {
  test('each reading is told, the doubtful ones are proposed, and the unsure has both', async () => {
    const bytes = await xlsx(ESCALAS);
    const { code, data } = await load(bytes, ['--simular']);
    expect(code).toBe(3);
    expect(data.lecturas).toContainEqual(
      expect.objectContaining({ fila: 2, columna: 'meta2026', texto: '60%', valor: 60 }),
    );
    expect(data.lecturas).toContainEqual(
      expect.objectContaining({ fila: 5, columna: 'meta2026', texto: '90%', valor: 90 }),
    );
    expect(at2(data.propuestas)).toEqual([
      [4, 'meta2026', 80],
      [6, 'meta2026', 45],
      [6, 'meta2026', 0.45],
    ]);
    // All that are sure: the last one is not, and still refuses the file.
    expect((await load(bytes, ['--aceptar-propuestas'])).code).toBe(3);
    const absent = await load(bytes, ['--aceptar', '4:meta2026; 6:meta2026; 2:unidad']);
    expect(absent.code).toBe(3);
    expect(
      absent.data.observaciones.filter(({ codigo }) => codigo === 'PROPUESTA_AUSENTE'),
    ).toMatchObject([{ fila: 6 }, { fila: 2 }]);
    expect((await load(bytes, ['--aceptar', '4:meta2026; 6:Meta 2026=45'])).code).toBe(0);
    expect((await filas()).map(({ meta2026 }) => meta2026)).toEqual([60, 75, 80, 90, 45]);
  });
});

describe('prose where figures go', () => {
  test('is refused with what it may mean, and taken only when it is accepted', async () => {
    const bytes = await xlsx(PROSA);
    const { code, data } = await load(bytes);
    expect(code).toBe(3);
    expect(at2(data.propuestas)).toEqual([
      [2, 'meta2026', 4],
      [3, 'meta2026', 4],
      [4, 'componente', 'Acompañamiento a establecimientos educativos'],
      [5, 'tipoAcumulacion', 'Acumulado'],
      [5, 'meta2026', 2],
      [5, 'meta2026', 12],
    ]);
    expect(await filas()).toEqual([]);

    const some = await load(bytes, ['--solo-validas', '--aceptar', '3:meta2026']);
    expect(some.data).toMatchObject({ nuevas: 2, rechazadas: 3 });
    expect(await filas()).toMatchObject([
      { codigo: 'P2', meta2026: 4 },
      { codigo: 'P3', componente: 'Acompañamiento a EE', meta2026: null },
    ]);
    const rest = await load(bytes, ['--solo-validas', '--aceptar-propuestas']);
    expect(rest.data).toMatchObject({ nuevas: 1, actualizadas: 1, rechazadas: 2 });
    expect(await filas()).toContainEqual(expect.objectContaining({ codigo: 'P1', meta2026: 4 }));
  });

  test('is shown to whoever reads the terminal, with how to accept it', async () => {
    writeFileSync(at('plan.xlsx'), await xlsx(PROSA));
    const { stdout } = await run('importar', LIBRO, 'pam', 'plan.xlsx', '--simular');
    expect(stdout).toContain('5 valores propuestos:');
    expect(stdout).toMatch(/^5:meta2026 +Meta 2026 +2 visitas a 12 IED +2 o 12$/m);
    expect(stdout).toContain('--aceptar-propuestas');
    const wrong = await run('importar', LIBRO, 'pam', 'plan.xlsx', '--aceptar', 'la quinta');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('FILA:COLUMNA');
  });
});

describe('an acción that was only reworded', () => {
  const plan = (...acciones: readonly string[]) =>
    csv([
      ['Componente', 'Acción', 'Indicador', 'Unidad', 'Meta 2026'],
      ...acciones.map((accion) => [
        'Educación inicial',
        accion,
        `Indicador ${acciones.indexOf(accion)}`,
        'Número',
        '4',
      ]),
    ]);
  const BEFORE = plan('Hacer visitas de asesoría a las sedes', 'Dotar las bibliotecas escolares');
  const AFTER = plan(
    'Visitas de asesoría y acompañamiento a las sedes',
    'Comprar libros de ejemplo',
  );

  test('is proposed beside a new one, and is what whoever loads it says', async () => {
    await load(BEFORE, [], 'antes.csv');
    const seen = await load(AFTER, ['--simular', '--aceptar-propuestas'], 'despues.csv');
    // Not even all the proposals take it: it may be either.
    expect(seen.data).toMatchObject({
      nuevas: 2,
      propuestas: [
        { fila: 2, columna: 'codigo', valor: 'A01' },
        { fila: 2, columna: 'codigo', valor: 'nueva', dicho: 'nueva (A03)' },
      ],
      codigosPropuestos: [{ codigo: 'A03', parecida: { codigo: 'A01' } }, { codigo: 'A04' }],
    });
    const { stdout } = await run('importar', LIBRO, 'pam', 'despues.csv', '--simular');
    expect(stdout).toContain('Se parece a A01 «Hacer visitas de asesoría a las sedes»');
    expect(stdout).toContain('--aceptar "FILA:codigo=A07"');

    const said = ['--aceptar', '2:codigo=A01; 3:Código=a02'];
    const loaded = await load(AFTER, said, 'despues.csv');
    expect(loaded).toMatchObject({ code: 0, data: { nuevas: 0, actualizadas: 2 } });
    expect((await filas()).map(({ codigo, accion }) => [codigo, accion])).toEqual([
      ['A01', 'Visitas de asesoría y acompañamiento a las sedes'],
      ['A02', 'Comprar libros de ejemplo'],
    ]);
    // The words of the book are now these: nothing is asked again.
    const again = await load(AFTER, [], 'despues.csv');
    expect(again.data).toMatchObject({ sinCambio: 2, propuestas: [] });
  });

  test('is new where that is said; what is given to no row is told', async () => {
    await load(BEFORE, [], 'antes.csv');
    const said = ['--aceptar', '2:codigo=nueva; 9:codigo=A01'];
    const loaded = await load(AFTER, said, 'despues.csv');
    expect(loaded.data).toMatchObject({ nuevas: 2, propuestas: [] });
    expect(loaded.data.observaciones).toContainEqual(
      expect.objectContaining({ fila: 9, codigo: 'PROPUESTA_AUSENTE' }),
    );
    expect(await filas()).toHaveLength(4);
  });
});

test('a column that is known by its name is left unread where that is said, and remembered until it is forgotten', async () => {
  const bytes = csv([
    ['Código', 'Acción', 'Indicador', 'Meta 2026', 'Meta 2027'],
    ['P1', 'Visitas de ejemplo', 'Visitas', '4', 'por definir'],
  ]);
  expect((await load(bytes, [], 'plan.csv')).code).toBe(3);
  const left = await load(bytes, ['--columnas', 'Meta 2027=No leer'], 'plan.csv');
  expect(left).toMatchObject({
    code: 0,
    data: { nuevas: 1, dejadas: [{ texto: 'Meta 2027', asignada: 'ahora' }] },
  });
  const { stdout } = await run('importar', LIBRO, 'pam', 'plan.csv', '--simular');
  expect(stdout).toContain('Sin leer, porque así se dijo: «Meta 2027».');
  const again = await load(bytes, [], 'plan.csv');
  expect(again).toMatchObject({ code: 0, data: { dejadas: [{ asignada: 'antes' }] } });
  expect((await load(bytes, ['--columnas', ''], 'plan.csv')).code).toBe(3);
  expect(await filas()).toMatchObject([{ codigo: 'P1', meta2026: 4, meta2027: null }]);
});
