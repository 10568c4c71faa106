// What EVAPLAN holds of the metas of an acción, by its tipo de acumulación.

import type { AnyRow } from '../../../src/domain/register';
import { metasQueRetroceden, programacion } from '../../../src/domain/registers/pam-rules';
import { found, mensajes } from '../../support/libro';

const accion = (
  tipoAcumulacion: string,
  metaCuatrienio: AnyRow[string],
  metas: AnyRow[string][],
  lineaBase?: number,
) => ({
  tipoAcumulacion,
  metaCuatrienio,
  lineaBase,
  ...Object.fromEntries(metas.map((meta, i) => [`meta${2024 + i}`, meta])),
});

test.each<[string, AnyRow, boolean]>([
  ['Acumulado that sums', accion('Acumulado', 10, [0, 4, 3, 3]), true],
  ['Acumulado that does not', accion('Acumulado', 10, [4, 4, 3, 3]), false],
  ['Acumulado with NP', accion('Acumulado', 10, ['NP', 4, 3, 3]), true],
  ['Acumulado in tenths', accion('Acumulado', 0.3, [0.1, 0.2, 0, 0]), true],
  ['Acumulado half typed', accion('Acumulado', 10, [4, undefined, 3, undefined]), true],
  ['Acumulado half typed and past', accion('Acumulado', 10, [8, undefined, 3, undefined]), false],
  ['Flujo of the last year', accion('Flujo', 90, [70, 80, 85, 90]), true],
  ['Flujo of another', accion('Flujo', 90, [70, 80, 85, 60]), false],
  ['Flujo whose last year is NP', accion('Flujo', 85, [70, 80, 85, 'NP']), true],
  ['Capacidad of the last year', accion('Capacidad', 25, [4, 11, 18, 25], 0), true],
  ['Capacidad of another', accion('Capacidad', 200, [50, 50, 50, 50], 0), false],
  ['Stock every year', accion('Stock', 100, [100, 100, 100, 100]), true],
  ['Stock with a lower year', accion('Stock', 100, [100, 90, 100, 100]), false],
  ['Stock with NP', accion('Stock', 100, ['NP', 100, 100, 100]), true],
  ['Reducción of the last year', accion('Reducción', 2, [5, 4, 3, 2], 6), true],
  ['Reducción of another', accion('Reducción', 2, [5, 4, 3, 3], 6), false],
  ['Reducción anual, unchecked', accion('Reducción anual', 2, [5, 4, 3, 9]), true],
  ['no meta', accion('Acumulado', undefined, [1, 1, 1, 1]), true],
  ['NP as meta', accion('Acumulado', 'NP', [1, 1, 1, 1]), true],
])('programacion: %s', (_, row, isRight) => {
  expect(found(programacion, [row])).toEqual(isRight ? [] : [[2, 'PROGRAMACION']]);
});

test.each<[string, AnyRow, string[]]>([
  [
    'Capacidad without línea base',
    accion('Capacidad', 25, [4, 11, 18, 25]),
    ['LINEA_BASE_AUSENTE'],
  ],
  ['Reducción that grows', accion('Reducción', 8, [7, 7, 8, 8], 6), ['LINEA_BASE_SIN_RECORRIDO']],
  ['Capacidad that stays', accion('Capacidad', 6, [6, 6, 6, 6], 6), ['LINEA_BASE_SIN_RECORRIDO']],
  ['Reducción to 0', accion('Reducción', 0, [5, 4, 2, 0], 6), []],
])('programacion: %s', (_, row, codes) => {
  expect(found(programacion, [row]).map(([, codigo]) => codigo)).toEqual(codes);
});

test.each<[string, AnyRow, number]>([
  ['Capacidad that grows or stays', accion('Capacidad', 8, [4, 5, 5, 8]), 0],
  ['Capacidad that goes back', accion('Capacidad', 8, [6, 5, 7, 8]), 1],
  ['Capacidad that goes back over a year NP', accion('Capacidad', 8, [6, 'NP', 5, 8]), 1],
  ['Capacidad that goes back over a blank', accion('Capacidad', 8, [6, undefined, 5, 8]), 1],
  ['Capacidad that goes back twice', accion('Capacidad', 8, [6, 5, 4, 8]), 2],
  ['Reducción that falls or stays', accion('Reducción', 4, [9, 8, 8, 4]), 0],
  ['Reducción that rises', accion('Reducción', 4, [9, 10, 8, 4]), 1],
  ['Reducción anual that rises', accion('Reducción anual', 4, [9, 10, 8, 4]), 1],
  ['Acumulado, whose years add up', accion('Acumulado', 10, [4, 3, 2, 1]), 0],
  ['Flujo, whose years begin at 0', accion('Flujo', 1, [4, 3, 2, 1]), 0],
])('metasQueRetroceden: %s', (_, row, times) => {
  expect(found(metasQueRetroceden, [row])).toEqual(Array(times).fill([2, 'METAS_RETROCEDEN']));
});

test('metasQueRetroceden says the two years and what the tipo asks', () => {
  expect(mensajes(metasQueRetroceden, [accion('Capacidad', 8, [6, 5, 7, 8])])).toEqual([
    'La meta de 2025 (5) retrocede frente a la de 2024 (6), y en Capacidad cada año debe ser igual o mayor: revise las dos.',
  ]);
  expect(mensajes(metasQueRetroceden, [accion('Reducción', 4, [9, 'NP', 9.5, 4])])).toEqual([
    'La meta de 2026 (9,5) retrocede frente a la de 2024 (9), y en Reducción cada año debe ser igual o menor: revise las dos.',
  ]);
});
