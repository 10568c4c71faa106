// What is proposed for each quarter of a new year: worked by hand a tipo at a time, and never at odds with the PAM.

import {
  assert,
  constant,
  constantFrom,
  float,
  integer,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check';
import { acumulacionDe, TIPOS_ACUMULACION } from '../../../src/domain/avance/acumulacion';
import { PERIODICIDADES } from '../../../src/domain/avance/exigible';
import { REGLAS_TRIMESTRALES } from '../../../src/domain/avance/vigencia';
import { TRIMESTRES } from '../../../src/domain/periodo';
import { NP } from '../../../src/domain/register';
import type { PamRow } from '../../../src/domain/registers/pam';
import { metaDeLaVigencia } from '../../../src/domain/registers/seguimiento-rules';
import { proponerTrimestres } from '../../../src/domain/vigencia/proponer-trimestres';
import { repartir } from '../../../src/domain/vigencia/repartir';
import { contextOf, filasOf } from '../../support/libro';

type Cifra = number | 'NP' | undefined;
type Cuatro = readonly [Cifra, Cifra, Cifra, Cifra];
const _ = undefined;

const anterior = (cuatro: Cuatro) =>
  Object.fromEntries(TRIMESTRES.map((trimestre, i) => [trimestre, cuatro[i]]));
const propuesta = (accion: PamRow, antes: Cuatro) => {
  const acumulacion = acumulacionDe(accion.tipoAcumulacion, {
    reduccionAnual: true,
  });
  const { T1, T2, T3, T4 } = proponerTrimestres({
    accion,
    vigencia: 2027,
    acumulacion,
    anterior: anterior(antes),
  });
  return [T1, T2, T3, T4];
};

test.each<[string, PamRow, Cuatro, Cuatro]>([
  // Acumulado, that is added up: 15+25+20+20 = 80, and 60 parted as 11,25 · 18,75 · 15 · 15.
  [
    'Suma, less than before',
    { tipoAcumulacion: 'Acumulado', meta2027: 60 },
    [15, 25, 20, 20],
    [11, 19, 15, 15],
  ],
  ['Suma, the same', { tipoAcumulacion: 'Acumulado', meta2027: 36 }, [9, 9, 9, 9], [9, 9, 9, 9]],
  // 4,5 each: what rounding leaves goes to the first ones.
  [
    'Suma, that does not come out even',
    { tipoAcumulacion: 'Acumulado', meta2027: 18 },
    [6, 6, 6, 6],
    [5, 5, 4, 4],
  ],
  // 0,5 each would leave two quarters without anything.
  [
    'Suma, too little to part',
    { tipoAcumulacion: 'Acumulado', meta2027: 2 },
    [1, 1, 1, 1],
    [_, _, _, _],
  ],
  [
    'Suma, NP where it was NP',
    { tipoAcumulacion: 'Acumulado', meta2027: 60 },
    [NP, 30, NP, 30],
    [NP, 30, NP, 30],
  ],
  [
    'Suma, with a quarter that nobody programmed',
    { tipoAcumulacion: 'Acumulado', meta2027: 60 },
    [15, _, 20, 20],
    [_, _, _, _],
  ],
  [
    'Suma, without a year before',
    { tipoAcumulacion: 'Acumulado', meta2027: 60 },
    [_, _, _, _],
    [_, _, _, _],
  ],
  [
    'Suma, of tenths',
    { tipoAcumulacion: 'Acumulado', meta2027: 1.5 },
    [0.5, 0.5, 0.5, 0.5],
    [0.4, 0.4, 0.4, 0.3],
  ],
  [
    'Flujo, that is added up',
    { tipoAcumulacion: 'Flujo', meta2027: 8 },
    [1, 2, 1, 2],
    [1, 3, 1, 3],
  ],
  // The mean: 220+235+245+260 = 960, and 4·300 = 1.200 parted as 275 · 293,75 · 306,25 · 325.
  [
    'Promedio',
    { tipoAcumulacion: 'Flujo', reglaTrimestral: 'Promedio', meta2027: 300 },
    [220, 235, 245, 260],
    [275, 294, 306, 325],
  ],
  [
    'Promedio, of one level',
    { tipoAcumulacion: 'Flujo', reglaTrimestral: 'Promedio', meta2027: 42 },
    [40, 40, 40, 40],
    [42, 42, 42, 42],
  ],
  [
    'Promedio, that may not pass 100 %',
    {
      tipoAcumulacion: 'Flujo',
      reglaTrimestral: 'Promedio',
      unidad: 'Porcentaje',
      meta2027: 100,
    },
    [80, 100, 100, 100],
    [_, _, _, _],
  ],
  [
    'Reducción by its mean',
    {
      tipoAcumulacion: 'Reducción',
      reglaTrimestral: 'Promedio',
      lineaBase: 18,
      meta2026: 9,
      meta2027: 6,
    },
    [10, 9, 9, 8],
    [7, 6, 6, 5],
  ],
  // A level: from 5 to 7 by 5 · 6 · 6 · 7 is nothing, half, half and all of the way; from 7 to 9 the same.
  [
    'Capacidad',
    {
      tipoAcumulacion: 'Capacidad',
      reglaTrimestral: 'Último',
      lineaBase: 2,
      meta2025: 5,
      meta2026: 7,
      meta2027: 9,
    },
    [5, 6, 6, 7],
    [7, 8, 8, 9],
  ],
  [
    'Capacidad, from the línea base',
    {
      tipoAcumulacion: 'Capacidad',
      reglaTrimestral: 'Último',
      lineaBase: 3,
      meta2025: NP,
      meta2026: 6,
      meta2027: 9,
    },
    [3, _, 5, 6],
    [6, _, 8, 9],
  ],
  [
    'Capacidad that is kept',
    {
      tipoAcumulacion: 'Capacidad',
      reglaTrimestral: 'Último',
      lineaBase: 9,
      meta2026: 12,
      meta2027: 12,
    },
    [12, 12, 12, 12],
    [12, 12, 12, 12],
  ],
  [
    'Reducción',
    {
      tipoAcumulacion: 'Reducción',
      reglaTrimestral: 'Último',
      lineaBase: 120,
      meta2025: 80,
      meta2026: 60,
      meta2027: 40,
    },
    [75, 70, 65, 60],
    [55, 50, 45, 40],
  ],
  [
    'Reducción to 0',
    {
      tipoAcumulacion: 'Reducción',
      reglaTrimestral: 'Último',
      lineaBase: 30,
      meta2025: 20,
      meta2026: 10,
      meta2027: 0,
    },
    [NP, 15, NP, 10],
    [NP, 5, NP, 0],
  ],
  [
    'Reducción anual',
    {
      tipoAcumulacion: 'Reducción anual',
      reglaTrimestral: 'Último',
      lineaBase: 120,
      meta2025: 80,
      meta2026: 60,
      meta2027: 40,
    },
    [75, 70, 65, 60],
    [55, 50, 45, 40],
  ],
  [
    'Stock',
    {
      tipoAcumulacion: 'Stock',
      reglaTrimestral: 'Último',
      meta2026: 5,
      meta2027: 5,
    },
    [5, 5, 5, 5],
    [5, 5, 5, 5],
  ],
  [
    'Stock, of a year before that nobody programmed',
    { tipoAcumulacion: 'Stock', reglaTrimestral: 'Promedio', meta2027: 150 },
    [_, _, _, _],
    [150, 150, 150, 150],
  ],
  [
    'Flujo, by its last',
    {
      tipoAcumulacion: 'Flujo',
      reglaTrimestral: 'Último',
      meta2026: 200,
      meta2027: 260,
    },
    [150, _, 190, 200],
    [195, _, 247, 260],
  ],
  [
    'Último, without a year before',
    { tipoAcumulacion: 'Flujo', reglaTrimestral: 'Último', meta2027: 12 },
    [_, _, _, _],
    [_, _, _, 12],
  ],
  // What it reports, and when.
  [
    'Semestral',
    { tipoAcumulacion: 'Acumulado', periodicidad: 'Semestral', meta2027: 8 },
    [NP, 6, NP, 6],
    [NP, 4, NP, 4],
  ],
  [
    'Anual',
    {
      tipoAcumulacion: 'Capacidad',
      periodicidad: 'Anual',
      reglaTrimestral: 'Último',
      meta2027: 8,
    },
    [_, _, _, _],
    [NP, NP, NP, 8],
  ],
  [
    'a periodicidad that changed',
    { tipoAcumulacion: 'Acumulado', periodicidad: 'Semestral', meta2027: 36 },
    [9, 9, 9, 9],
    [NP, _, NP, _],
  ],
  [
    'a year before that began in July',
    { tipoAcumulacion: 'Acumulado', fechaInicio: '2026-07-01', meta2027: 12 },
    [NP, NP, 3, 5],
    [_, _, _, _],
  ],
  [
    'an end in June',
    {
      tipoAcumulacion: 'Flujo',
      reglaTrimestral: 'Último',
      fechaFin: '2027-06-30',
      meta2027: 4,
    },
    [1, 2, 3, 4],
    [_, 4, NP, NP],
  ],
  // What the PAM says of the year.
  ['NP', { tipoAcumulacion: 'Acumulado', meta2027: NP }, [9, 9, 9, 9], [NP, NP, NP, NP]],
  [
    'no meta',
    { tipoAcumulacion: 'Acumulado', periodicidad: 'Semestral' },
    [9, 9, 9, 9],
    [NP, _, NP, _],
  ],
  ['a meta of 0', { tipoAcumulacion: 'Acumulado', meta2027: 0 }, [9, 9, 9, 9], [0, 0, 0, 0]],
])('proponerTrimestres() %s', (_name, accion, antes, expected) => {
  expect(propuesta(accion, antes)).toEqual(expected);
});

const cifra = oneof(
  constant(undefined),
  constant(NP),
  integer({ min: 0, max: 500 }),
  float({ min: 0, max: 9, noNaN: true }).map((n) => Number(n.toFixed(1))),
);

test('proponerTrimestres() gives quarters that make the meta of the PAM, or blanks', () => {
  const accion = record({
    tipoAcumulacion: constantFrom(...TIPOS_ACUMULACION),
    reglaTrimestral: constantFrom(undefined, ...REGLAS_TRIMESTRALES),
    periodicidad: constantFrom(undefined, ...PERIODICIDADES),
    unidad: constantFrom('IED', 'Porcentaje'),
    lineaBase: integer({ min: 0, max: 200 }),
    meta2025: cifra,
    meta2026: cifra,
    meta2027: cifra,
  });
  assert(
    property(accion, tuple(cifra, cifra, cifra, cifra), (fields, antes) => {
      const row = { codigo: 'A01', ...fields } as PamRow;
      const quarters = propuesta(row, antes).map((programado, i) => ({
        accion: 'A01',
        vigencia: 2027,
        trimestre: TRIMESTRES[i],
        programado,
      }));
      const context = contextOf({
        pam: [row],
        parametros: [{ clave: 'reduccion_anual', valor: 'Sí' }],
      });
      expect(metaDeLaVigencia(filasOf(quarters), context)).toEqual([]);
      expect(
        quarters.some(({ programado }) => typeof programado === 'number' && programado < 0),
      ).toBe(false);
      if (fields.meta2027 === NP)
        expect(quarters.every(({ programado }) => programado === NP)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each<[number, readonly number[], number, readonly number[] | undefined]>([
  [10, [1, 1, 1], 0, [4, 3, 3]],
  [1, [1, 1, 1], 2, [0.34, 0.33, 0.33]],
  [7, [2, 0, 5], 0, [2, 0, 5]],
  [10, [0, 0], 0, undefined],
  [0.5, [1, 1], 0, undefined],
])('repartir(%s, %j) to %s decimals', (total, pesos, decimales, expected) => {
  expect(repartir(total, pesos, decimales)).toEqual(expected);
});
