// What `importar` says of a file before it counts its rows, and what it refuses: on real books, in one process.

import { writeFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run, at } = folder;
const LIBRO = 'libro.xlsx';

interface Leido {
  readonly hoja: string;
  readonly encabezado: number;
  readonly columnas: readonly { readonly texto: string; readonly columna: string }[];
  readonly noLeidas: readonly string[];
  readonly omitidas: readonly object[];
  readonly convencion: object;
  readonly leidas: number;
  readonly nuevas: number;
  readonly cargue: string | null;
  readonly observaciones: readonly { readonly codigo: string; readonly severidad: string }[];
}

beforeAll(async () => {
  expect(await run('nuevo', LIBRO)).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

/** A copy of the empty book, and a file to load. */
function given(file: string, text: string): readonly [string, string] {
  writeFileSync(at(file), text);
  return [folder.copy(LIBRO, `para-${file}.xlsx`), file];
}

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
async function givenBook(file: string, sheets: Sheets): Promise<readonly [string, string]> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  writeFileSync(at(file), await book.xlsx.writeBuffer());
  return [folder.copy(LIBRO, `para-${file}`), file];
}

const codes = ({ observaciones }: Leido): readonly string[] =>
  observaciones.filter(({ severidad }) => severidad !== 'nota').map(({ codigo }) => codigo);

describe('importar', () => {
  test('refuses a table of something else in a register that numbers its rows', async () => {
    const [libro, file] = given('nomina.csv', 'Año;Cargo;Salario\n2025;Auxiliar;2.500.000\n');
    const before = folder.read(libro);
    const { code, data } = await folder.json<Leido>('importar', libro, 'caracterizacion', file);
    expect(code).toBe(3);
    expect(data).toMatchObject({
      hoja: '',
      encabezado: 1,
      columnas: [{ texto: 'Año', columna: 'vigencia' }],
      noLeidas: ['Cargo', 'Salario'],
      omitidas: [],
      convencion: {},
      puestos: {},
      leidas: 0,
      cargue: null,
    });
    expect(codes(data)).toEqual(['TABLA_AJENA']);
    expect(folder.read(libro)).toEqual(before);
  });

  test('changes the rows there are from a table of their number and one column, and adds none', async () => {
    const header = 'Dimensión;Indicador;Vigencia;Fuente;Valor';
    const [libro, file] = given('car.csv', `${header}\nCobertura;Tasa;2025;SIMAT;90\n`);
    expect(await run('importar', libro, 'caracterizacion', file)).toMatchObject({ code: 0 });
    writeFileSync(at('valor.csv'), 'Código;Valor\nCT-0001;95\n');
    expect(
      (await folder.json('importar', libro, 'caracterizacion', 'valor.csv')).data,
    ).toMatchObject({ actualizadas: 1, nuevas: 0 });
    writeFileSync(at('ajena.csv'), 'Código;Valor\n2201;95\n');
    const ajena = await folder.json<Leido>('importar', libro, 'caracterizacion', 'ajena.csv');
    expect([ajena.code, codes(ajena.data)]).toEqual([3, ['FILA_AJENA']]);
  });

  test('says which columns with something in them it did not read, on a simulation too', async () => {
    const [libro, file] = given(
      'ied.csv',
      'Código DANE;NOMBRE;Localidad ;Rector;Vacía\n108001999015;IED Uno;Riomar;Ana;\n',
    );
    const { code, stdout } = await run('importar', libro, 'ied', file, '--simular');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nColumnas: Código DANE, Nombre y Localidad\.\nSin leer: «Rector»\.\n/);
    expect(stdout).toContain('\nadvertencia (1)\n  fila 1  La columna «Rector»');
    expect(stdout).not.toContain('Vacía');
  });

  test('says of a header with nothing below that there are no rows', async () => {
    const [libro, file] = given('vacia.csv', 'Código DANE;Nombre\n');
    const { code, stdout } = await run('importar', libro, 'ied', file);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('debajo del encabezado no hay filas'),
    ]);
  });

  test('counts the rows of a sentence where they are too many to name', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `A${i + 1};x;${i % 2 ? '2026-01-01' : 'mal'}`,
    );
    const [libro, file] = given('muchas.csv', `Código;Acción;Fecha inicio\n${rows.join('\n')}\n`);
    const { stdout } = await run('importar', libro, 'pam', file);
    expect(stdout).toContain('\n  30 filas, de la 2 a la 60  «mal» no se lee como fecha');
  });

  test('says one sentence once, with its rows, and names columns as the book does', async () => {
    const rows = ['A01', 'A02', 'A03', 'A05'].map((code) => `${code};Una acción;15/06/0026`);
    const [libro, file] = given('pam.csv', `Código;Acción;Fecha inicio\n${rows.join('\n')}\n`);
    const { stdout } = await run('importar', libro, 'pam', file);
    expect(stdout).toContain(
      'Observaciones: 4 errores.\n\nerror · Fecha inicio (4)\n  filas 2–5  «15/06/0026» está fuera de las fechas de este libro, de 1990 a 2100: revise el año.',
    );
  });

  test('reads the sheet with the header, and says which and why', async () => {
    const [libro, file] = await givenBook('portada.xlsx', {
      Portada: [['Secretaría de Educación'], ['Nombre', 'Versión']],
      'IED 2026': [['Listado'], ['Código DANE', 'Nombre'], ['108001999015', 'IED Uno']],
    });
    const { stdout } = await run('importar', libro, 'ied', file);
    expect(stdout).toMatch(
      /^IED: 1 fila leída\.\nHoja «IED 2026» \(la única con el encabezado de IED\), encabezado en la línea 2\.\n/,
    );
  });

  test('lists the sheets that are as good, and takes the one asked for', async () => {
    const rows = (code: string) => [
      ['Código DANE', 'Nombre'],
      [code, 'IED Uno'],
    ];
    const [libro, file] = await givenBook('anos.xlsx', {
      'Año 2025': rows('108001999015'),
      'Año 2026': rows('108001999023'),
    });
    const refused = await run('importar', libro, 'ied', file);
    expect(refused.code).toBe(3);
    expect(refused.stdout).toContain('«Año 2025» y «Año 2026»');
    expect(refused.stdout).toContain('--hoja');
    expect(await folder.json('importar', libro, 'ied', file, '--hoja', 'ano 2026')).toMatchObject({
      code: 0,
      data: { hoja: 'Año 2026', nuevas: 1 },
    });
  });

  test.each([['--solo-validas'], []])(
    'without one right row is refused as nothing was written: %s',
    async (...more) => {
      const text = 'Código DANE;Nombre;Sedes\n108001999015;Una;mil\n';
      const [libro, file] = given('mal.csv', text);
      const { code, stdout } = await run('importar', libro, 'ied', file, ...more);
      expect(code).toBe(3);
      expect(stdout).toContain('No se escribió nada: ninguna fila está sin errores.');
    },
  );

  test.each([['--solo-validas'], []])(
    'without a header suggests no success: %s',
    async (...more) => {
      const [libro, file] = given('x.csv', 'Cosa;Otra\n1;2\n');
      const { code, stdout } = await run('importar', libro, 'ied', file, ...more);
      expect(code).toBe(3);
      expect(stdout).toContain('No se encontró el encabezado de IED');
      expect(stdout).toContain('La línea 1 dice «Cosa» y «Otra»: si son');
      expect(stdout).not.toMatch(/nada que cambiar|solo-validas|filas? leídas?/);
    },
  );

  test('refuses the line whose decimals have commas without quotes, and loads the others when asked', async () => {
    const [libro, file] = given(
      'coma.csv',
      'Código,Acción,Línea base,Meta cuatrienio\nZ1,Una,0,5,10\nZ2,Otra,2,20\n',
    );
    const refused = await folder.json<Leido>('importar', libro, 'pam', file);
    expect(refused).toMatchObject({ code: 3, data: { leidas: 2, nuevas: 0, rechazadas: 1 } });
    expect(codes(refused.data)).toEqual(['ANCHO']);
    const some = await folder.json<Leido>('importar', libro, 'pam', file, '--solo-validas');
    expect(some).toMatchObject({ code: 1, data: { nuevas: 1, rechazadas: 1 } });
  });

  test.each([35, 65, 250])('says where a header under %d lines stands', async (lines) => {
    const [libro, file] = given(
      'abajo.csv',
      `${'x;y\n'.repeat(lines)}Código DANE;Nombre\n108001999015;IED Uno\n`,
    );
    const { code, stdout } = await run('importar', libro, 'ied', file);
    expect(code).toBe(3);
    expect(stdout).toContain(`parece estar en la línea ${lines + 1}`);
  });
});

describe('importar --columnas', () => {
  const TABLE = 'Cód. acción;L.B;Nombre;L.B\nZ1;97,93;Uno;2\n';
  const ASSIGN = 'COD. ACCION=codigo; Nombre = Acción; D=lineaBase';

  test('assigns headers by hand, and the book remembers them until it is told otherwise', async () => {
    const [libro, file] = given('otros-nombres.csv', TABLE);
    expect((await run('importar', libro, 'pam', file)).code).toBe(3);
    const { stdout } = await run('importar', libro, 'pam', file, '--columnas', ASSIGN);
    expect(stdout).toContain('«L.B (2)» → Línea base (asignada a mano)');
    writeFileSync(at('otro.csv'), TABLE.replace('Z1', 'Z2'));
    const later = await run('importar', libro, 'pam', 'otro.csv');
    expect(later.code).toBe(0);
    expect(later.stdout).toContain('«Cód. acción» → Código (asignada la vez anterior)');
    writeFileSync(at('propia.csv'), 'Código;Acción\nZ3;Tres\n');
    await run('importar', libro, 'pam', 'propia.csv', '--columnas', '');
    expect((await run('importar', libro, 'pam', 'otro.csv')).code).toBe(3);
  });

  test('remembers nothing of a load that wrote nothing', async () => {
    const [libro, file] = given('nada.csv', TABLE.replace('97,93;Uno', 'x;Uno'));
    const wrong = await run('importar', libro, 'pam', file, '--columnas', `${ASSIGN};B=meta2025`);
    expect(wrong.code).toBe(3);
    await run('importar', libro, 'pam', file, '--columnas', ASSIGN, '--simular');
    expect((await run('importar', libro, 'pam', file)).stdout).not.toContain('vez anterior');
  });

  test('is refused when it is not understood', async () => {
    const [libro, file] = given('mal.csv', TABLE);
    const { code, stderr } = await run('importar', libro, 'pam', file, '--columnas', 'codigo');
    expect(code).toBe(2);
    expect(stderr).toContain('No se entiende «codigo» en --columnas');
    const twice = await run('importar', libro, 'pam', file, '--columnas', 'A=codigo;A=accion');
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain('«A» está asignado a dos columnas, «codigo» y «accion»');
    const badly = await run('importar', libro, 'pam', file, '--columnas', 'A=codigoo');
    expect(badly.code).toBe(3);
    expect(badly.stdout).toContain('¿Quiso decir «Código»?');
  });
});
