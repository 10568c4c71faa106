import { type Archivo, tablaSuelta } from '../../../../src/domain/cargue/archivo';
import { catalogoDe } from '../../../../src/domain/cargue/formas/otro-catalogo';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import { CATALOGO_DE_GUIA } from '../../../../src/domain/guia34';
import type { Celda } from '../../../../src/domain/parse/celda';
import type { Register } from '../../../../src/domain/register';
import {
  autoevaluacion2008,
  autoevaluacion2026,
} from '../../../../src/domain/registers/autoevaluacion';
import { columnas, contextOf } from '../../../support/libro';

const [UNA, OTRA] = ['108001999015', '108001999023'];
const LIBRO = { ied: [{ codigoDane: UNA }, { codigoDane: OTRA }] };
const plan = (
  celdas: readonly (readonly Celda[])[],
  register: Register = autoevaluacion2008,
  more: Partial<Archivo> = { valores: { vigencia: '2025' } },
) => planCargue(register, { ...tablaSuelta(celdas), ...more }, [], contextOf(LIBRO));
const rows = (...what: Parameters<typeof plan>) =>
  plan(...what).cambios.flatMap((c) => (c.cambio === 'crear' ? [c.row] : []));
const codes = (...what: Parameters<typeof plan>) =>
  plan(...what).observaciones.map(({ fila, codigo }) => [fila, codigo]);

test.each([
  ['their index', '1.1.2', '1.2.1'],
  ['their name', 'METAS INSTITUCIONALES', 'Liderazgo'],
  ['both', '1.1.2. Metas institucionales', '1.2.1 - Liderazgo'],
  ['a name cut short', '1.1.2 Metas institu', '1.2.1 Lideraz'],
])('components are known by %s', (_, one, other) => {
  expect(
    rows([
      ['Código DANE', one, other],
      [UNA, 3, 4],
    ]),
  ).toEqual([{ ied: UNA, vigencia: 2025, v1_1_2: 3, v1_2_1: 4 }]);
});

test('a level is its number or its word; what is not valued is blank, and never 1', () => {
  const written = [
    'Existencia',
    'pertinencia',
    'APROPIACIÓN',
    'Mejoramiento continuo',
    '2 - Pertinencia',
    'Apropiación (3)',
    'Sin valorar',
    '',
  ];
  const componentes = CATALOGO_DE_GUIA[2008].slice(0, written.length).map((c) => c.indice);
  const [row] = rows([
    ['IED', ...componentes],
    [UNA, ...written],
  ]);
  expect(componentes.map((indice) => row?.[`v${indice.replace(/\./g, '_')}`])).toEqual([
    1,
    2,
    3,
    4,
    2,
    3,
    undefined,
    undefined,
  ]);
  expect(
    codes([
      ['IED', '1.1.1'],
      [UNA, '2 - Existencia'],
      [OTRA, 5],
    ]),
  ).toHaveLength(2);
});

test('the long form is gathered into a row an IED and a year, and each cell is told at its own line', () => {
  const celdas = [
    ['IED', 'Año', 'Índice', 'Componente', 'Valoración'],
    [UNA, 2024, '1.1.1', '', 'Existencia'],
    [OTRA, 2024, '', 'Metas institucionales', 3],
    [UNA, 2024, '1.1.2', 'Metas institucionales', 7],
    [UNA, 2025, '1.1.2', '', 2],
    [OTRA, 2024, '9.9.9', '', 2],
    [OTRA, 2024, '1.1.2', '', 4],
  ];
  expect(codes(celdas)).toEqual([
    [4, expect.stringMatching(/./)],
    [6, 'COMPONENTE_DESCONOCIDO'],
    [7, 'COMPONENTE_REPETIDO'],
  ]);
  const good = celdas.filter((_, i) => ![3, 5, 6].includes(i));
  expect(rows(good)).toEqual([
    { ied: UNA, vigencia: 2024, v1_1_1: 1 },
    { ied: OTRA, vigencia: 2024, v1_1_2: 3 },
    { ied: UNA, vigencia: 2025, v1_1_2: 2 },
  ]);
});

test('an index with the name of another component is of neither', () => {
  expect(
    codes([
      ['IED', 'Índice', 'Componente', 'Nivel'],
      [UNA, '1.1.1', 'Metas institucionales', 2],
    ]),
  ).toEqual([[2, 'COMPONENTE_DESCONOCIDO']]);
});

describe.each([
  [autoevaluacion2008, autoevaluacion2026, CATALOGO_DE_GUIA[2008]],
  [autoevaluacion2026, autoevaluacion2008, CATALOGO_DE_GUIA[2026]],
] as const)('a file of $key', (own, other, catalogo) => {
  const forms = {
    indexes: catalogo.map(({ indice }) => indice),
    names: catalogo.map(({ componente }) => componente),
    both: catalogo.map(({ indice, componente }) => `${indice} ${componente}`),
  };
  const tabla = (headers: readonly string[]) => [
    ['IED', 'Vigencia', ...headers],
    [UNA, 2025, ...headers.map((_, i) => (i % 4) + 1)],
  ];
  test.each(Object.entries(forms))(
    'is recognised by its %s, and refused in the other',
    (_, headers) => {
      const celdas = tabla(headers);
      expect(catalogoDe(tablaSuelta(celdas), columnas)).toBe(own);
      expect(Object.keys(rows(celdas, own)[0] ?? {})).toHaveLength(catalogo.length + 2);
      const there = plan(celdas, other);
      expect(there.cambios).toEqual([]);
      expect(there.observaciones.map(({ codigo }) => codigo)).toEqual(['OTRO_CATALOGO']);
      expect(there.observaciones[0]?.mensaje).toContain(own.key);
    },
  );
  test('is recognised in its long form', () => {
    const celdas = [
      ['IED', 'Componente', 'Valoración'],
      ...catalogo.map(({ componente }) => [UNA, componente, 2]),
    ];
    expect(catalogoDe(tablaSuelta(celdas), columnas)).toBe(own);
  });
});

test('a name tells the catalogue, and a few indexes alone do not', () => {
  const of = (...headers: readonly string[]) =>
    catalogoDe(
      tablaSuelta([
        ['IED', ...headers],
        [UNA, ...headers.map(() => 2)],
      ]),
      columnas,
    );
  expect(of('Metas institucionales', '1.2.1')).toBe(autoevaluacion2008);
  expect(of('Enfoque pedagógico y propósitos formativos', '1.2.1')).toBe(autoevaluacion2026);
  expect(of('1.1.1', '1.2.1')).toBeUndefined();
  // Loaded where somebody says that it is, it is believed.
  expect(
    codes([
      ['IED', '1.1.1', '1.2.1'],
      [UNA, 1, 2],
    ]),
  ).toEqual([]);
});

test('a file without components is of no catalogue', () => {
  expect(
    catalogoDe(
      tablaSuelta([
        ['IED', 'Sedes'],
        [UNA, 2],
      ]),
      columnas,
    ),
  ).toBeUndefined();
});
