// What a merged cell says of the rows and columns that it covers.

import type { Combinada } from '../../../../src/domain/cargue/archivo';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import type { Register } from '../../../../src/domain/register';
import { ied } from '../../../../src/domain/registers/ied';
import { pam } from '../../../../src/domain/registers/pam';
import { merged } from '../../../support/combinada';
import { contextOf } from '../../../support/libro';

function load(
  register: Register,
  celdas: readonly (readonly Celda[])[],
  combinadas: readonly Combinada[],
  filasOcultas: readonly number[] = [],
) {
  const hojas = [{ nombre: 'Hoja1', celdas, combinadas, filasOcultas }];
  const { cambios, observaciones } = planCargue(register, { hojas }, [], contextOf());
  const rows = cambios.map((c) => (c.cambio === 'crear' ? c.row : undefined));
  const said = observaciones.filter(({ codigo }) => codigo.endsWith('_COMBINADA'));
  return {
    rows,
    said: said.map(({ fila, columna, codigo }) => [fila, columna, codigo]),
    observaciones,
  };
}

const HEADER = ['Código', 'Componente', 'Acción', 'Meta cuatrienio', 'Código de meta'];
const TRES = [
  HEADER,
  ['Z1', 'Inicial', 'Una', 10, ''],
  ['Z2', '', 'Dos', '', ''],
  ['Z3', '', 'Tres', '', ''],
];
const DOWN = [merged(1, 1, 1, 3), merged(3, 1, 3, 3)];

test('the text of a group is of each row, and a figure of the first one, which is told', () => {
  const { rows, said, observaciones } = load(pam, TRES, DOWN);
  expect(rows).toEqual([
    { codigo: 'Z1', componente: 'Inicial', accion: 'Una', metaCuatrienio: 10 },
    { codigo: 'Z2', componente: 'Inicial', accion: 'Dos' },
    { codigo: 'Z3', componente: 'Inicial', accion: 'Tres' },
  ]);
  expect(said).toEqual([
    [3, 'metaCuatrienio', 'CIFRA_COMBINADA'],
    [4, 'metaCuatrienio', 'CIFRA_COMBINADA'],
  ]);
  const [first] = observaciones.filter(({ codigo }) => codigo === 'CIFRA_COMBINADA');
  expect(first?.mensaje).toBe(
    'La cifra 10 de «Meta cuatrienio» está combinada sobre las filas 2–4 y se leyó solo en la 2: si es una sola para todas, escríbala en cada una con el mismo «Código de meta».',
  );
});

test('a figure of one meta is that of each acción that shares it', () => {
  const shared = TRES.map((line, i) => (i === 1 ? [...line.slice(0, 4), 'M1'] : line));
  const { rows, said } = load(pam, shared, [...DOWN, merged(4, 1, 4, 3)]);
  expect(rows.map((row) => [row?.codigoMeta, row?.metaCuatrienio])).toEqual(
    Array(3).fill(['M1', 10]),
  );
  expect(said).toEqual([]);
});

test('what was not programmed is so in each row', () => {
  const lines = TRES.map((line, i) => (i === 1 ? ['Z1', 'Inicial', 'Una', 'NP'] : line));
  const { rows, said } = load(pam, lines, DOWN);
  expect([rows.map((row) => row?.metaCuatrienio), said]).toEqual([['NP', 'NP', 'NP'], []]);
});

test('a figure whose first row is hidden is of the first that is read', () => {
  const { rows, said } = load(pam, TRES, DOWN, [1]);
  expect(rows).toEqual([
    { codigo: 'Z2', componente: 'Inicial', accion: 'Dos', metaCuatrienio: 10 },
    { codigo: 'Z3', componente: 'Inicial', accion: 'Tres' },
  ]);
  expect(said).toEqual([[4, 'metaCuatrienio', 'CIFRA_COMBINADA']]);
});

test('a key over two rows is a key repeated, for people to see', () => {
  const lines = [HEADER, ['Z1', 'Inicial', 'Una', 10], ['', 'Inicial', 'Otra', 10]];
  const { rows, observaciones } = load(pam, lines, [merged(0, 1, 0, 2)]);
  expect(rows).toHaveLength(1);
  expect(observaciones).toContainEqual(
    expect.objectContaining({ fila: 3, codigo: 'CLAVE_REPETIDA', severidad: 'error' }),
  );
});

test('a value over several columns is of the first, which is told', () => {
  const lines = [
    ['Código DANE', 'Nombre', 'Localidad', 'Barrio'],
    ['108001001812', 'IED Una', 'Riomar', ''],
  ];
  const { rows, said } = load(ied, lines, [merged(2, 1, 3, 1)]);
  expect(rows).toEqual([{ codigoDane: '108001001812', nombre: 'IED Una', localidad: 'Riomar' }]);
  expect(said).toEqual([[2, 'localidad', 'CELDA_COMBINADA']]);
});

test('columns that are two merged ones all the way down are one', () => {
  const lines = [
    ['Código DANE', 'Nombre', '', 'Localidad'],
    ['108001001812', 'IED Una', '', 'Riomar'],
  ];
  const { rows, observaciones } = load(ied, lines, [merged(1, 0, 2, 0), merged(1, 1, 2, 1)]);
  expect(rows).toMatchObject([{ nombre: 'IED Una', localidad: 'Riomar' }]);
  expect(observaciones.map(({ codigo }) => codigo)).not.toContain('COLUMNA_REPETIDA');
});
