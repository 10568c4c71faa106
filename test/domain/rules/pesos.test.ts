// Weights that have to sum.

import type { AnyRow } from '../../../src/domain/register';
import { pesosDeActividades, ponderacionPam } from '../../../src/domain/rules/pesos';
import { found, mensajes } from '../../support/libro';

const acciones = (...pesos: (number | undefined)[]): AnyRow[] =>
  pesos.map((ponderacion, i) => ({ codigo: `A${i}`, componente: 'Uno', ponderacion }));

test.each([
  ['100', [60, 40], []],
  ['1', [0.6, 0.4], []],
  ['100 within a hundredth', [33.33, 33.33, 33.34], []],
  ['99,98', [33.33, 33.33, 33.32], [[2, 'PESOS_NO_SUMAN']]],
  ['0,978, as in Tenjo', [0.235, 0.114, 0.113, 0.432, 0.084], [[2, 'PESOS_NO_SUMAN']]],
  ['nothing: all blank', [undefined, undefined], []],
  ['a part: some blank', [60, undefined, undefined], [[3, 'PESOS_INCOMPLETOS']]],
])('ponderacionPam with weights that sum %s', (_, pesos, expected) => {
  expect(found(ponderacionPam, acciones(...pesos))).toEqual(expected);
});

test('one that lacks is said as one', () => {
  const said =
    'de las ponderaciones del componente «Uno»: escríbalas todas o déjelas todas en blanco.';
  expect(mensajes(ponderacionPam, acciones(60, undefined))).toEqual([`Falta una ${said}`]);
  expect(mensajes(ponderacionPam, acciones(60, undefined, undefined))).toEqual([
    `Faltan 2 ${said}`,
  ]);
});

test('ponderacionPam looks at each componente, and counts a shared meta once', () => {
  const rows = [
    { codigo: 'A1', componente: 'Uno', ponderacion: 100 },
    { codigo: 'A2', componente: 'Dos', codigoMeta: 'M1', ponderacion: 70 },
    { codigo: 'A3', componente: 'Dos', codigoMeta: 'M1', ponderacion: 70 },
    { codigo: 'A4', componente: 'Dos', ponderacion: 30 },
  ];
  expect(found(ponderacionPam, rows)).toEqual([]);
});

test('pesosDeActividades looks at each acción and vigencia, an activity once', () => {
  const activity = (numero: number, trimestre: string, peso: number, vigencia = 2025) => ({
    accion: 'A1',
    numero,
    vigencia,
    trimestre,
    peso,
  });
  const right = [activity(1, 'T1', 70), activity(1, 'T2', 70), activity(2, 'T1', 30)];
  expect(found(pesosDeActividades, right)).toEqual([]);
  expect(found(pesosDeActividades, [...right, activity(1, 'T1', 50, 2026)])).toEqual([
    [5, 'PESOS_NO_SUMAN'],
  ]);
});

test('what to do with them is said in their gender', () => {
  const pam = [{ componente: 'Uno', ponderacion: 80 }];
  const actividades = [{ accion: 'A1', vigencia: 2026, numero: 1, peso: 30 }];
  const blank = { componente: 'Uno', codigo: 'A2' };
  expect(
    [
      ...mensajes(ponderacionPam, pam),
      ...mensajes(ponderacionPam, [...pam, blank]),
      ...mensajes(pesosDeActividades, actividades),
      ...mensajes(pesosDeActividades, [
        ...actividades,
        { ...actividades[0], numero: 2, peso: undefined },
      ]),
    ].map((mensaje) => mensaje.split(': ')[1]),
  ).toEqual([
    'ajústelas para que sumen 100.',
    'escríbalas todas o déjelas todas en blanco.',
    'ajústelos para que sumen 100.',
    'escríbalos todos o déjelos todos en blanco.',
  ]);
});
