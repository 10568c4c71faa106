// What a salida says, held against its register: which columns there are to take, what is told of what is wrong, and the table that
// comes of it.

import { ejesDe } from '../../../src/domain/ejes';
import { columnsBy } from '../../../src/domain/placed-columns';
import type { AnyRow, Register } from '../../../src/domain/register';
import { REGISTERS, registerByKey } from '../../../src/domain/registers';
import { archivoDeSalida, csvDeSalida, hojaDeSalida } from '../../../src/domain/salida/archivo';
import { columnasDeSalida, quedanEnLaOficina } from '../../../src/domain/salida/columnas';
import {
  type Celdas,
  escribirFiltro,
  leerFiltro,
  leerOrden,
} from '../../../src/domain/salida/escrita';
import { filasDeSalida } from '../../../src/domain/salida/filas';
import { type Fuente, leerSalida } from '../../../src/domain/salida/leer';
import { tablaDe } from '../../../src/domain/salida/tabla';

const columnas = columnsBy(ejesDe([2024, 2025, 2026, 2027]));
const registro = (key: string): Register => {
  const found = registerByKey(key);
  if (!found) throw new Error(key);
  return found;
};
const IED: readonly AnyRow[] = [
  {
    codigoDane: '108',
    nombre: 'Ceiba',
    zona: 'Urbana',
    sedes: 10,
    activa: true,
    niveles: 'Primaria; Media',
  },
  {
    codigoDane: '109',
    nombre: 'Almendro',
    zona: 'Rural',
    sedes: 2,
    activa: true,
    niveles: 'Primaria',
  },
  { codigoDane: '110', nombre: 'Roble', zona: 'Urbana', activa: false, niveles: 'Media; Adultos' },
];

function fuente(key: string, filas: readonly AnyRow[] = []): Fuente {
  const register = registro(key);
  return {
    titulo: register.title,
    columnas: columnasDeSalida(register, columnas, REGISTERS),
    quedan: quedanEnLaOficina(register, columnas),
    valores: (column) => filas.flatMap((row) => row[column] ?? []),
  };
}
const celdas = (some: Partial<Celdas>): Celdas => ({
  columnas: 'Nombre',
  encabezados: '',
  filtro: '',
  orden: '',
  ...some,
});
const leer = (some: Partial<Celdas>, key = 'ied', filas = IED) =>
  leerSalida(celdas(some), fuente(key, filas));
const tabla = (some: Partial<Celdas>) => tablaDe(leer(some).leida, IED);
const mensajes = (some: Partial<Celdas>, key?: string, filas?: readonly AnyRow[]) =>
  leer(some, key, filas).reparos.map(({ severidad, mensaje }) => `${severidad}: ${mensaje}`);

describe('columnasDeSalida()', () => {
  test.each(REGISTERS.filter(({ interno }) => !interno).map((one) => [one.key, one] as const))(
    'of %s has no column of a person nor any that is calculated',
    (_, register) => {
      const given = columnasDeSalida(register, columnas, REGISTERS);
      const bad = given.filter(
        ({ personal, persona, computed }) => personal || persona || computed,
      );
      expect(bad).toEqual([]);
      expect(new Set(given.map(({ label }) => label)).size).toBe(given.length);
      // The words of a cell are parted by these.
      expect(given.filter(({ label }) => /[;=\n]/.test(label))).toEqual([]);
    },
  );

  test('brings what names a row that is referred to, and never of a register of the office’s own', () => {
    const labels = columnasDeSalida(registro('fichas'), columnas, REGISTERS).map(
      ({ label }) => label,
    );
    expect(labels).toContain('IED · Nombre');
    expect(labels.filter((label) => /Profesional/.test(label))).toEqual([]);
  });
});

test('what a row refers to is told beside it, and of a reference to nothing nothing', () => {
  const given = columnasDeSalida(registro('fichas'), columnas, REGISTERS);
  const rows: { readonly [key: string]: readonly AnyRow[] } = {
    ied: IED,
    fichas: [
      { ied: '109', vigencia: 2026 },
      { ied: '999', vigencia: 2026, profesional: 'Alguien' },
    ],
  };
  const libro = {
    rows: (key: string) => (rows[key] ?? []).map((row, i) => ({ fila: i + 2, row })),
  };
  const filas = filasDeSalida('fichas', given, libro);
  expect(filas.map((row) => row['ied.nombre'])).toEqual(['Almendro', undefined]);
  expect(JSON.stringify(filas)).not.toContain('Alguien');
});

describe('leerSalida()', () => {
  test.each<[string, Partial<Celdas>, string]>([
    [
      'an unknown column',
      { columnas: 'Nonbre' },
      'error: No hay una columna «Nonbre» en IED. ¿Quiso decir «Nombre»?',
    ],
    [
      'a column twice',
      { columnas: 'Nombre; nombre' },
      'error: «Nombre» está dos veces: déjela una sola.',
    ],
    [
      'a header of nothing',
      { encabezados: 'Zona = Z' },
      'advertencia: «Zona» tiene encabezado y no sale: póngala en Columnas, o quite su encabezado.',
    ],
    [
      'a header without words',
      { encabezados: 'Nombre' },
      'error: Falta cómo se llama «Nombre»: escriba «Nombre = Su encabezado», o quítela.',
    ],
    [
      'a value out of a closed list',
      { filtro: 'Zona es Urvana' },
      'error: En «Zona es»: «Urvana» no está en la lista de «Zona»: use Urbana, Rural. ¿Quiso decir «Urbana»?',
    ],
    [
      'a value that no row has',
      { filtro: 'Nombre es Seiba' },
      'advertencia: Ninguna fila dice «Seiba» en «Nombre». ¿Quiso decir «Ceiba»?',
    ],
    [
      'a number that is none',
      { filtro: 'Sedes desde muchas' },
      'error: En «Sedes desde», «muchas» no es un número.',
    ],
    [
      'an order of what has none',
      { filtro: 'Nombre desde A' },
      'error: «Nombre» no es un número ni una fecha: en lugar de «desde» use «es» o «contiene».',
    ],
    [
      'what is no condition',
      { filtro: 'Nombre parecido' },
      'error: No se entiende la condición «Nombre parecido»: escríbala como «Código DANE es …», con es, no es, contiene, desde, hasta, está en blanco o tiene dato.',
    ],
    [
      'a condition of an unknown column',
      { filtro: 'Sona es Urbana' },
      'error: No hay una columna «Sona» en IED. ¿Quiso decir «Zona»?',
    ],
    ['a condition without a value', { filtro: 'Zona es' }, 'error: Falta el valor de «Zona es».'],
    [
      'an order by an unknown column',
      { orden: 'Sede' },
      'error: No hay una columna «Sede» en IED. ¿Quiso decir «Sedes»?',
    ],
  ])('tells %s', (_, some, mensaje) => {
    expect(mensajes(some)).toEqual([mensaje]);
  });

  test('tells that a column of persons does not leave, wherever it is named', () => {
    const told = mensajes(
      {
        columnas: 'Código; Responsable',
        filtro: 'responsable es Ana',
        orden: 'Coordinador de la acción',
      },
      'pam',
      [],
    );
    expect(told).toEqual([
      'error: «Responsable» dice de personas y no sale de la oficina: quítela.',
      'error: «responsable» dice de personas y no sale de la oficina: quítela.',
      'error: «Coordinador de la acción» dice de personas y no sale de la oficina: quítela.',
    ]);
  });

  test('reads the longest column that a condition begins with', () => {
    const { leida } = leer(
      { columnas: 'Código', filtro: 'Meta cuatrienio desde 10\nMeta 2026 es NP' },
      'pam',
      [{ meta2026: 'NP' }],
    );
    expect(leida.filtro.map(({ columna, valores }) => [columna.key, valores])).toEqual([
      ['metaCuatrienio', [10]],
      ['meta2026', ['NP']],
    ]);
  });
});

test.each<[string, Partial<Celdas>, readonly string[]]>([
  ['all rows without a filter', {}, ['Ceiba', 'Almendro', 'Roble']],
  ['one of several', { filtro: 'Zona es rural; URBANA' }, ['Ceiba', 'Almendro', 'Roble']],
  ['all conditions at once', { filtro: 'Zona es Urbana\nActiva es Sí' }, ['Ceiba']],
  ['what it is not', { filtro: 'Zona no es Urbana' }, ['Almendro']],
  ['one of the values of a cell with several', { filtro: 'Niveles es Media' }, ['Ceiba', 'Roble']],
  ['a part of a text', { filtro: 'Nombre contiene alm' }, ['Almendro']],
  ['a number, the limit included', { filtro: 'Sedes desde 10' }, ['Ceiba']],
  ['blanks', { filtro: 'Sedes está en blanco' }, ['Roble']],
  ['what is said', { filtro: 'Sedes tiene dato' }, ['Ceiba', 'Almendro']],
  ['by its letters', { orden: 'Nombre' }, ['Almendro', 'Ceiba', 'Roble']],
  [
    'blanks last, whichever way',
    { orden: 'Sedes (de mayor a menor)' },
    ['Ceiba', 'Almendro', 'Roble'],
  ],
  ['numbers by their size', { orden: 'Sedes' }, ['Almendro', 'Ceiba', 'Roble']],
  [
    'by a second column',
    { orden: 'Zona; Nombre (de mayor a menor)' },
    ['Almendro', 'Roble', 'Ceiba'],
  ],
])('tablaDe() gives %s', (_, some, nombres) => {
  expect(tabla(some).filas.map(([nombre]) => nombre)).toEqual(nombres);
});

test('what a filter says is written as it is read, with the sign that parts values inside one', () => {
  const filtro = [
    { columna: 'Nombre', operador: 'es', valores: ['Uno; dos', 'Tres'] },
    { columna: 'Nombre', operador: 'contiene', valores: ['a; b'] },
    { columna: 'Zona', operador: 'está en blanco', valores: [] },
  ] as const;
  expect(leerFiltro(escribirFiltro(filtro), ['Nombre', 'Zona'])).toEqual(filtro);
});

test.each(['Uno; dos', 'El «Ceibo»', 'El «Ceibo»; sede 2', 'Uno;\ndos'])(
  'a row that says %j is found by what is written of it, and no other',
  (nombre) => {
    const filtro = escribirFiltro([{ columna: 'Nombre', operador: 'es', valores: [nombre] }]);
    const { leida } = leer({ columnas: 'Nombre', filtro });
    const rows = [{ nombre }, { nombre: 'Uno' }, { nombre: 'dos' }];
    expect(tablaDe(leida, rows).filas).toEqual([[nombre]]);
  },
);

test('an order is read as people write it', () => {
  expect(leerOrden('Zona, de mayor a menor\nNombre (de menor a mayor)')).toEqual([
    { columna: 'Zona', desciende: true },
    { columna: 'Nombre', desciende: false },
  ]);
});

describe('the file', () => {
  const made = tablaDe(
    leer({ columnas: 'Nombre; Sedes; Activa', encabezados: 'Nombre = =1+1' }).leida,
    [{ nombre: '=HYPERLINK("x")', sedes: 2.5, activa: true }, {}],
  );

  test('has no text that is a formula in the CSV, and begins with what Excel reads it by', () => {
    expect(csvDeSalida(made)).toBe('\uFEFF\'=1+1;Sedes;Activa\n"\'=HYPERLINK(""x"")";2,5;Sí\n;;\n');
  });

  test('has its numbers as numbers and its days as days in the workbook', () => {
    const { columnas: _, ...rest } = leer(
      { columnas: 'Código; Fecha inicio; Meta 2026' },
      'pam',
    ).leida;
    const hoja = hojaDeSalida(
      'PAM / 2026',
      tablaDe(
        {
          ...rest,
          columnas: leer({ columnas: 'Código; Fecha inicio; Meta 2026' }, 'pam').leida.columnas,
        },
        [
          { codigo: '01', fechaInicio: '2026-01-31', meta2026: 3 },
          { codigo: '02', meta2026: 'NP' },
        ],
      ),
    );
    expect(hoja.nombre).toBe('PAM 2026');
    expect(
      hoja.filas.slice(1).map((fila) => fila.map(({ valor, formato }) => [valor, formato])),
    ).toEqual([
      [
        ['01', '@'],
        [46_053, 'dd/mm/yyyy'],
        [3, '#,##0.0###'],
      ],
      [
        ['02', '@'],
        [undefined, undefined],
        ['NP', '@'],
      ],
    ]);
  });

  test.each([
    ['PAM: «2026»/T2?', 'PAM «2026» T2.csv'],
    ['///', 'Salida.csv'],
  ])('of «%s» is called %s', (nombre, archivo) => {
    expect(archivoDeSalida(nombre, 'CSV (.csv)')).toBe(archivo);
  });
});
