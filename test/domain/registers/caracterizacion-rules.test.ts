// A datum of the territory, in figures or in words.

import type { AnyRow, Rule } from '../../../src/domain/register';
import { caracterizacion } from '../../../src/domain/registers/caracterizacion';
import { datoOValor, temaEscrito } from '../../../src/domain/registers/caracterizacion-rules';
import { validate } from '../../../src/domain/validate';
import { contextOf, filasOf, mensajes } from '../../support/libro';

const indicador = 'Cómo se formulan los PMI';

/** What a rule only tells: that something is still to be written. */
const notasOf = (rule: Rule, row: AnyRow): readonly string[] =>
  rule(filasOf([row]), contextOf()).map(({ severidad, codigo }) => `${severidad} ${codigo}`);

test.each<[AnyRow, boolean]>([
  [{ indicador, valor: 8 }, true],
  [{ indicador, valor: 0 }, true],
  [{ indicador, datoCualitativo: 'Lo escribe una sola persona.' }, true],
  [{ indicador, valor: 8, datoCualitativo: 'En ocho de doce.' }, true],
  [{ indicador }, false],
  [{ dimension: 'Inclusión' }, true],
  [{ tema: 'Matrícula', datoCualitativo: 'Crece en el sur.' }, true],
  [{ datoCualitativo: 'Crece en el sur.' }, false],
  [{ tema: 'Matrícula', datoCualitativo: 'Crece en el sur.', valor: 8 }, false],
])('datoOValor of %j', (row, isRight) => {
  expect(notasOf(datoOValor, row)).toEqual(isRight ? [] : ['nota FILA_INCOMPLETA']);
});

test('datoOValor says that either will do', () => {
  expect(mensajes(datoOValor, [{ indicador }])).toEqual([
    'Para completar la fila falta: Valor o Dato cualitativo.',
  ]);
});

test('what was found in words is complete by itself, with its dimensión, its tema and its source', () => {
  const row = {
    dimension: 'Inclusión',
    tema: 'Matrícula',
    vigencia: 2023,
    datoCualitativo: 'Crece en el sur.',
    fuente: 'Mesa ficticia',
  };
  const catalogos = [{ dimension: 'Inclusión', tema: 'Matrícula' }];
  const { fuente, ...lacking } = row;
  expect(
    validate(caracterizacion, filasOf([row, lacking]), contextOf({ catalogos })).map(
      ({ fila, mensaje }) => [fila, mensaje],
    ),
  ).toEqual([[3, 'Para completar la fila falta: Fuente.']]);
});

test.each<[AnyRow, boolean]>([
  [{ indicador, tema: 'Matrícula' }, true],
  [{ indicador }, false],
  [{ fuente: 'SIMAT' }, true],
])('temaEscrito of %j', (row, isRight) => {
  expect(notasOf(temaEscrito, row)).toEqual(isRight ? [] : ['nota SIN_TEMA']);
});

test('a row of before the tema had a column is neither wrong nor incompleta: the tema is only asked for', () => {
  const row = {
    codigo: 'CT-0001',
    dimension: 'Inclusión',
    indicador,
    vigencia: 2023,
    valor: 8,
    fuente: 'SIMAT',
  };
  const told = validate(
    caracterizacion,
    filasOf([row]),
    contextOf({ catalogos: [{ dimension: 'Inclusión' }] }),
  );
  expect(told.map(({ codigo, severidad, mensaje }) => [codigo, severidad, mensaje])).toEqual([
    ['SIN_TEMA', 'nota', 'Escoja el tema: con él se agrupan los datos de la caracterización.'],
  ]);
});
