// What sustains a small plan in 2026, counted by hand.

import type { AnyRow } from '../../../src/domain/register';
import { conSuFila, sostenibilidadDe } from '../../../src/domain/sostenibilidad/sostenibilidad';
import { contextOf } from '../../support/libro';

const accion = (codigo: string, componente: string, meta2026: AnyRow[string]): AnyRow => ({
  codigo,
  componente,
  tipoAcumulacion: 'Acumulado',
  meta2026,
});
const row = (codigo: string, more: AnyRow): AnyRow => ({
  accion: codigo,
  vigencia: 2026,
  financiera: 'Asegurada',
  tecnica: 'Asegurada',
  administrativa: 'No requiere',
  ...more,
});

const found = sostenibilidadDe(
  contextOf({
    pam: [
      accion('A1', 'Uno', 5),
      accion('A2', 'Uno', 'NP'),
      accion('A3', 'Dos', 1),
      accion('A4', 'Dos', 2),
      accion('A5', 'Dos', undefined),
      { ...accion('A6', 'Tres', 0), tipoAcumulacion: 'Reducción' },
      { accion: 'A medio escribir' },
    ],
    sostenibilidad: [
      row('A1', { fuente: 'SGP Calidad', montoPrevisto: 100, respaldo: 'CDP 1' }),
      row('A3', { fuente: 'Regalías', montoPrevisto: 300 }),
      row('A6', { fuente: 'MEN', financiera: 'Sin fuente', tecnica: 'En trámite' }),
      row('A9', { montoPrevisto: 50, respaldo: 'Oficio', administrativa: undefined }),
      row('A1', { vigencia: 2025, fuente: 'MEN', montoPrevisto: 999 }),
    ],
  }),
  2026,
);

test('the money by fuente, the largest first and what has none last', () => {
  expect(found.monto).toBe(450);
  expect(found.porFuente).toEqual([
    { fuente: 'Regalías', acciones: 1, monto: 300 },
    { fuente: 'SGP Calidad', acciones: 1, monto: 100 },
    { fuente: 'MEN', acciones: 1, monto: 0 },
    { fuente: 'Sin fuente', acciones: 1, monto: 50 },
  ]);
});

test('by componente, what was to have a row and what has it, with the same total', () => {
  expect(
    found.porComponente.map((one) => [one.componente, one.programadas, one.conFila, one.monto]),
  ).toEqual([
    ['Uno', 1, 1, 100],
    ['Dos', 2, 1, 300],
    ['Tres', 1, 1, 0], // a Reducción may go down to 0
    ['Acciones que no están en el PAM', 0, 0, 50],
  ]);
});

test('each condition counts every row once', () => {
  expect(found.condiciones.map((one) => Object.values(one))).toEqual([
    ['Financiera', 3, 0, 1, 0, 0],
    ['Técnica', 3, 1, 0, 0, 0],
    ['Administrativa', 0, 0, 0, 3, 1],
  ]);
});

test('the gaps, in the order of the plan', () => {
  expect(found.vacios.map(({ accion: de, clase, fila }) => [de, clase, fila])).toEqual([
    ['A3', 'SIN_RESPALDO', 3],
    ['A4', 'SIN_FILA', null],
    ['A6', 'SIN_FUENTE', 4],
    ['A6', 'MONTO_CERO', 4],
    ['A9', 'SIN_META', 5],
  ]);
});

test('a row of an acción without a meta in the year adds to it, and is told and counted apart', () => {
  const year = sostenibilidadDe(
    contextOf({
      pam: [accion('A1', 'Uno', 5), accion('A2', 'Uno', 'NP')],
      sostenibilidad: ['A1', 'A2'].map((codigo) =>
        row(codigo, { fuente: 'MEN', montoPrevisto: 100, respaldo: 'CDP 1' }),
      ),
    }),
    2026,
  );
  expect(conSuFila(year)).toBe(
    '1 acción programada, 1 con su fila, y 1 fila de una acción sin meta ese año',
  );
  expect(year.porComponente).toEqual([
    { componente: 'Uno', programadas: 1, conFila: 1, monto: 200 },
  ]);
  expect(year.vacios).toEqual([
    {
      accion: 'A2',
      clase: 'SIN_META',
      mensaje: expect.stringMatching(
        /^No tiene meta en 2026 en el PAM y su fila suma \$\s100: quite la fila, o escriba la meta\.$/,
      ),
      fila: 3,
    },
  ]);
});

test('a year without anything lacks nothing', () => {
  const none = sostenibilidadDe(contextOf(), 2026);
  expect([none.filas, none.monto, none.vacios]).toEqual([0, 0, []]);
});
