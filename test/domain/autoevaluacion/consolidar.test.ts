import { consolidar } from '../../../src/domain/autoevaluacion/consolidar';
import { contar, porcentajes, sumar } from '../../../src/domain/autoevaluacion/conteo';
import { CATALOGO_DE_GUIA } from '../../../src/domain/guia34';
import type { AnyRow } from '../../../src/domain/register';
import { contextOf } from '../../support/libro';

const repeat = (niveles: readonly number[]): readonly number[] =>
  niveles.flatMap((n, i) => Array<number>(n).fill(i + 1));

// Published by Pasto (domain.md §3.7 H).
test('the percentages of Pasto, to two decimals and not made to add up to 100', () => {
  expect(porcentajes(contar(repeat([0, 4, 11, 3]), 18))).toEqual([0, 22.22, 61.11, 16.67]);
  expect(porcentajes(contar([1, 3, 1, 4, 2, 3], 6))).toEqual([33.33, 16.67, 33.33, 16.67]);
});

test('what nobody valued is apart, out of every denominator', () => {
  expect(contar([1, undefined, 3], 5)).toEqual({
    niveles: [1, 0, 1, 0],
    sinValorar: 3,
    criticidad: 50,
  });
  expect(contar([], 5)).toEqual({ niveles: [0, 0, 0, 0], sinValorar: 5, criticidad: null });
  expect(sumar([contar([1], 2), contar([4, 4], 2)])).toEqual({
    niveles: [1, 0, 0, 2],
    sinValorar: 1,
    criticidad: 33.33,
  });
});

const IEDS = ['1', '2', '3', '4', '5'];
const libro = (de2008: readonly AnyRow[], de2026: readonly AnyRow[] = []) =>
  contextOf({
    ied: [...IEDS.map((codigoDane) => ({ codigoDane })), { codigoDane: '6', activa: false }],
    autoevaluacion2008: de2008,
    autoevaluacion2026: de2026,
  });
/** What each IED gave to a component, in their order; 0 for nothing. */
const de = (vigencia: number, valores: { readonly [columna: string]: readonly number[] }) =>
  IEDS.map((ied, i) => ({
    ied,
    vigencia,
    ...Object.fromEntries(
      Object.entries(valores).flatMap(([key, v]) => (v[i] ? [[key, v[i]]] : [])),
    ),
  }));

test('a component has its place with 60 % of the IED or more; those that tie share it and say with whom', () => {
  const rows = de(2025, {
    v1_1_1: [1, 1, 4, 4, 0],
    v1_1_2: [1, 2, 2, 0, 0],
    v1_1_3: [1, 2, 0, 0, 0],
    v1_1_4: [4, 2, 1, 3, 0],
    v1_2_1: [3, 3, 3, 3, 3],
  });
  const { componentes, ied, conAutoevaluacion, sinAutoevaluacion } = consolidar(
    libro([...rows, { ied: '6', vigencia: 2025, v1_1_1: 1 }]),
    2025,
    '2008',
  );
  expect([ied, conAutoevaluacion, sinAutoevaluacion]).toEqual([5, 5, []]);
  const seen = componentes
    .slice(0, 5)
    .map(({ indice, criticidad, orden, empata, sinValorar }) => [
      indice,
      criticidad,
      orden,
      empata,
      sinValorar,
    ]);
  expect(seen).toEqual([
    ['1.1.1', 50, 2, ['1.1.4'], 1],
    ['1.1.2', 100, 1, [], 2],
    ['1.1.3', 100, null, [], 3],
    ['1.1.4', 50, 2, ['1.1.1'], 1],
    ['1.2.1', 0, 4, [], 0],
  ]);
  expect(componentes).toHaveLength(93);
});

test('procesos and áreas add up their components; every IED that could value and did not is counted', () => {
  const { areas, procesos } = consolidar(
    libro(de(2025, { v1_1_1: [1, 2, 3, 4, 0], v1_2_1: [1, 1, 0, 0, 0] })),
    2025,
    '2008',
  );
  expect(procesos.find(({ indice }) => indice === '1.1')).toMatchObject({
    niveles: [1, 1, 1, 1],
    sinValorar: 16,
    criticidad: 50,
  });
  const deArea = CATALOGO_DE_GUIA[2008].filter(({ indice }) => indice.startsWith('1.')).length;
  expect(areas[0]).toMatchObject({ nombre: 'Directiva', niveles: [3, 1, 1, 1], criticidad: 66.67 });
  expect(areas[0]?.sinValorar).toBe(deArea * 5 - 6);
  expect(areas).toHaveLength(4);
  expect(procesos).toHaveLength(19);
});

test('two years are compared by área, also where each was valued with a catalogue', () => {
  const before = de(2025, { v1_1_1: [1, 1, 1, 4, 4] });
  const now = de(2026, { v1_1_1: [1, 4, 4, 4, 4] });
  expect(consolidar(libro([...before, ...now]), 2026, '2008').areas[0]?.antes).toEqual({
    vigencia: 2025,
    catalogo: '2008',
    conAutoevaluacion: 5,
    criticidad: 60,
    cambio: -40,
  });
  const { areas } = consolidar(libro(before, now), 2026, '2026');
  expect(areas[0]).toMatchObject({ criticidad: 20, antes: { catalogo: '2008', cambio: -40 } });
  expect(areas[1]?.antes).toMatchObject({ criticidad: null, cambio: null });
  expect(consolidar(libro(before), 2025, '2008').areas[0]?.antes).toBeNull();
});
