// Two headers of a file that are as good as each other.

import { tablaSuelta } from '../../../../src/domain/cargue/archivo';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import { pam } from '../../../../src/domain/registers/pam';
import { contextOf } from '../../../support/libro';

const load = (celdas: readonly (readonly Celda[])[]) =>
  planCargue(pam, tablaSuelta(celdas), [], contextOf());

const HEADER = ['Código', 'L.B', 'Acción', 'L.B', 'Meta 2025'];

test('neither is read where they differ, and both are named', () => {
  const { cambios, explicacion, observaciones } = load([
    HEADER,
    ['1', '97,93', 'Una', 2, 4],
    ['2', '97,93', 'Dos', 0, 1],
  ]);
  const rows = cambios.map((c) => (c.cambio === 'crear' ? c.row : undefined));
  expect(rows).toEqual([
    { codigo: '1', accion: 'Una', meta2025: 4 },
    { codigo: '2', accion: 'Dos', meta2025: 1 },
  ]);
  expect(explicacion.noLeidas).toEqual(['L.B', 'L.B']);
  expect(explicacion.columnas.map(({ columna }) => columna)).not.toContain('lineaBase');
  const [said] = observaciones.filter(({ codigo }) => codigo === 'COLUMNA_REPETIDA');
  expect(said).toMatchObject({ fila: 1, columna: 'lineaBase', severidad: 'advertencia' });
  expect(said?.mensaje).toBe(
    '«Línea base» está en las columnas B y D (L.B) y no se sabe cuál es: no se leyó ninguna. Deje una sola, o asigne la que es por la letra de su columna.',
  );
});

test('two aliases are as good as each other too; a label is better than an alias', () => {
  const two = load([
    ['Código', 'Necesidad', 'Referente'],
    ['1', 'una', 'otra'],
  ]);
  expect(two.explicacion.noLeidas).toEqual(['Necesidad', 'Referente']);
  const better = load([
    ['Código', 'LB', 'Línea base'],
    ['1', 5, 2],
  ]);
  expect(better.cambios).toMatchObject([{ row: { codigo: '1', lineaBase: 2 } }]);
  expect(better.explicacion.noLeidas).toEqual(['LB']);
});

test('two that hold the same are one', () => {
  const { cambios } = load([HEADER, ['1', 2, 'Una', '2', 4], ['2', '', 'Dos', '', 1]]);
  expect(cambios).toMatchObject([{ row: { lineaBase: 2 } }, { row: { codigo: '2' } }]);
});

test('of a column that is never read from a person nothing is said', () => {
  const { observaciones } = load([
    ['Código', 'Acción', 'Observaciones', 'Observaciones'],
    ['1', 'Una', '', ''],
  ]);
  expect(observaciones.map(({ codigo }) => codigo)).not.toContain('COLUMNA_REPETIDA');
});
