// What is told of a socialización: what its kind asks for, and counts that are not those of its list.

import { socializacion } from '../../../src/domain/registers/socializacion';
import { cuentasDeLaLista } from '../../../src/domain/registers/socializacion-rules';
import { contextOf, filasOf } from '../../support/libro';

const LISTA = [
  { reunion: 'SO-0001', orden: 1, asistio: true, ied: '1' },
  { reunion: 'SO-0001', orden: 2, asistio: true, ied: '1' },
  { reunion: 'SO-0001', orden: 3, asistio: false, ied: '2' },
  { reunion: 'SO-0001', orden: 4, asistio: true },
  { reunion: 'SO-0002', orden: 1, asistio: true },
];
const told = (row: { readonly [columna: string]: unknown }): readonly string[] =>
  cuentasDeLaLista(filasOf([row as never]), contextOf({ asistenciaExterna: LISTA })).map(
    ({ codigo, columna, mensaje }) => `${codigo} ${columna}: ${mensaje}`,
  );

test('counts that are not those of the list are told, with what to do', () => {
  expect(told({ codigo: 'SO-0001', asistentes: 1, iedRepresentadas: 2 })).toEqual([
    'ASISTENCIA_DISTINTA asistentes: Dice 1 asistente y en la lista de SO-0001 hay 3: corrija la lista o cárguela otra vez en «Asistencia…», que cuenta de nuevo.',
    'ASISTENCIA_DISTINTA iedRepresentadas: Dice 2 IED representadas y en la lista de SO-0001 hay 1: corrija la lista o cárguela otra vez en «Asistencia…», que cuenta de nuevo.',
  ]);
});

test.each([
  ['those of the list', { codigo: 'SO-0001', asistentes: 3, iedRepresentadas: 1 }],
  ['none, where nobody counted', { codigo: 'SO-0001' }],
  ['those of a meeting without a list', { codigo: 'SO-0003', asistentes: 40 }],
])('%s are let be', (_case, row) => expect(told(row)).toEqual([]));

test('the register has it', () => expect(socializacion.rules).toContain(cuentasDeLaLista));
