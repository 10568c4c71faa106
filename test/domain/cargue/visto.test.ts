// What is told of rows that others change between looking at a load and making it.

import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import { cambiadasDesde, vistoDe } from '../../../src/domain/cargue/visto';
import { ied } from '../../../src/domain/registers/ied';
import { columnas, contextOf } from '../../support/libro';

const HEADER = ['Código DANE', 'Nombre', 'Barrio'];
const hoja = (nombre: string, ...rows: readonly (readonly string[])[]) => ({
  nombre,
  celdas: [HEADER, ...rows],
});
const UNA = ['108001999015', 'IED Ejemplo Una', 'Uno'];
const OTRA = ['108001999023', 'IED Ejemplo Otra', 'Dos'];
const HOJAS = [hoja('Norte', UNA), hoja('Sur', OTRA)];

const row = ([codigoDane, nombre]: readonly string[], barrio: string) => ({
  codigoDane,
  nombre,
  barrio,
});
function plan(
  existing: readonly ReturnType<typeof row>[],
  archivo: Parameters<typeof planCargue>[1],
) {
  const context = contextOf({ ied: existing });
  return planCargue(ied, archivo, context.rows('ied'), context);
}
const ONE = { hojas: [hoja('', UNA, OTRA)] };

test('nothing is told of a book that is as it was, nor of rows that came to say what the table says', () => {
  const seen = vistoDe(plan([row(UNA, 'Antes')], ONE));
  expect(cambiadasDesde(seen, plan([row(UNA, 'Antes')], ONE), columnas(ied))).toEqual([]);
  expect(cambiadasDesde(seen, plan([row(UNA, 'Uno')], ONE), columnas(ied))).toEqual([]);
});

test('a row that says something else now is told with both values', () => {
  const seen = vistoDe(plan([row(UNA, 'Antes')], ONE));
  expect(cambiadasDesde(seen, plan([row(UNA, 'Después')], ONE), columnas(ied))).toEqual([
    'Fila 2 (108001999015): ahora Barrio dice «Después» y el cargue pondría «Uno».',
  ]);
});

test('one that was new and is there by now, and one that was there and is gone, are told', () => {
  const seen = vistoDe(plan([row(UNA, 'Antes')], ONE));
  expect(cambiadasDesde(seen, plan([row(OTRA, 'Otro')], ONE), columnas(ied))).toEqual([
    expect.stringMatching(/^Fila 2: .*se volvería a crear/),
    'Fila 3 (108001999023): ahora Barrio dice «Otro» y el cargue pondría «Dos».',
  ]);
});

test('of several sheets each line is told with its own', () => {
  const archivo = { hojas: HOJAS, hojasPedidas: ['Norte', 'Sur'] };
  const seen = vistoDe(plan([row(OTRA, 'Antes')], archivo));
  expect(cambiadasDesde(seen, plan([row(OTRA, 'Después')], archivo), columnas(ied))).toEqual([
    'Hoja Sur, fila 2 (108001999023): ahora Barrio dice «Después» y el cargue pondría «Dos».',
  ]);
});
