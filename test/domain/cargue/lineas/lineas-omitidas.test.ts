// Which lines of a file are rows, and which are told to be none.

import type { Combinada } from '../../../../src/domain/cargue/archivo';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import type { Register } from '../../../../src/domain/register';
import { compromisos } from '../../../../src/domain/registers/compromisos';
import { ied } from '../../../../src/domain/registers/ied';
import { pam } from '../../../../src/domain/registers/pam';
import { seguimiento } from '../../../../src/domain/registers/seguimiento';
import { contextOf } from '../../../support/libro';

type Lines = readonly (readonly Celda[])[];

const plan = (
  register: Register,
  celdas: Lines,
  more: { combinadas?: Combinada[]; filasOcultas?: number[] } = {},
) =>
  planCargue(
    register,
    { hojas: [{ nombre: 'Hoja1', celdas, ...more }] },
    [],
    contextOf({ pam: [{ codigo: 'A1' }, { codigo: 'A2' }] }),
  );

const IED = ['Código DANE', 'Nombre', 'Localidad', 'Barrio'];
const UNA = ['108001001812', 'IED Una', 'Riomar', 'Centro'];
const DOS = ['108001999015', 'IED Dos', 'Riomar', 'Centro'];
const PAM = ['Componente', 'Código', 'Acción', 'Unidad', 'Meta 2025', 'Meta cuatrienio'];
const Z1 = ['Inicial', 'Z1', 'Una', 'N', 10, 10];
const Z2 = ['Inicial', 'Z2', 'Dos', 'N', 10, 10];

describe('a total', () => {
  test.each([
    [['', 'TOTAL', '', '', 20, 20]],
    [['Total general', '', '', '', 20, 20]],
    [['TOTAL 2024', '', '', '', 20, '']],
    [['TOTAL ACUMULADO', '', '', '', '', 20]],
    [['Subtotal', '', '', '', 20, 20]],
    [['Sub-total', '', '', '', 20, 20]],
    [['Gran total:', '', '', '', '20', '1.250,5']],
    [['Promedio', '', '', '', 10, 10]],
    [['Total Inicial', '', '', '', 20, 20]],
    [['Total componente Inicial', '', '', '', '45 %', '$ 20']],
    [['Inicial', '', 'TOTAL', '', 20, 20]],
    [['Inicial', 'Total', '', '', 20, 20]],
    [['SUMATORIA', '', '', '', 20, 20]],
    [['∑', '', '', '', 20, 20]],
    [['', 'Σ', '', '', 20, 20]],
    [['', '', 'T O T A L', '', 20, 20]],
    [['', 'S. total', '', '', 20, 20]],
    [['', 'Consolidado', '', '', 20, 20]],
    [['', 'Máximo', '', '', 20, '']],
    [['', '', '', 'TOTAL 2024', '70%', '', 'TOTAL 2025', '79%', 'TOTAL ACUMULADO', 45]],
  ] as [Celda[]][])('%j is left out and told', (total) => {
    const { cambios, explicacion } = plan(pam, [PAM, Z1, total, Z2]);
    expect(cambios).toHaveLength(2);
    expect(explicacion.omitidas).toEqual([{ fila: 3, motivo: 'es un total' }]);
  });

  test.each([
    [['Inicial', 'Z3', 'Totalizar los reportes', 'N', 10, 10]],
    [['Inicial', 'Z3', 'Total de IED visitadas', 'N', 10, 10]],
    [['', 'Z3', 'Una', 'Total', 10, 10]],
    [['', '', 'Total de docentes que se forman', 'Docentes', 10, 10]],
    [['', 'Z3', '', '', '', '']],
  ] as [Celda[]][])('%j is a row', (line) => {
    const { leidas, explicacion } = plan(pam, [PAM, Z1, line, Z2]);
    expect([leidas, explicacion.omitidas]).toEqual([3, []]);
  });

  test('is told in any column of a key, and a value of a list is none', () => {
    const { leidas, explicacion } = plan(seguimiento, [
      ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
      ['A1', 2025, 'T1', 1],
      ['A1', 2025, 'Total', 1],
    ]);
    expect([leidas, explicacion.omitidas.map(({ fila }) => fila)]).toEqual([1, [3]]);
    const own = plan(pam, [
      ['Tipo de acumulación', 'Código', 'Meta 2025'],
      ['Stock', 'Z1', 1],
      ['Acumulado', '', 2],
    ]);
    expect([own.leidas, own.rechazadas]).toEqual([2, 1]);
  });
});

describe('a title of a section', () => {
  const across = (fila: number, hastaColumna = 3): Combinada => ({
    fila,
    columna: 0,
    hastaFila: fila,
    hastaColumna,
  });

  test('is one text merged across the table', () => {
    const lines = [IED, ['LOCALIDAD RIOMAR'], UNA, ['108'], DOS];
    const result = plan(ied, lines, { combinadas: [across(1), across(3, 1)] });
    expect(result.explicacion.omitidas).toEqual([{ fila: 2, motivo: 'es un título' }]);
    expect(result.leidas).toBe(3);
  });

  test('may have the figures of its section beside it, where it covers the key', () => {
    const lines = [PAM, ['COMPONENTE 1', '', '', '', 20, 20], Z1, Z2];
    const { leidas, explicacion } = plan(pam, lines, { combinadas: [across(1)] });
    expect([leidas, explicacion.omitidas]).toEqual([2, [{ fila: 2, motivo: 'es un título' }]]);
  });

  test('is no cell that is as wide as its header', () => {
    const lines = [
      ['Código DANE', '', 'Nombre'],
      ['108001001812', '', ''],
      ['108001999015', '', 'IED Dos'],
    ];
    const combinadas = [0, 1, 2].map((fila) => across(fila, 1));
    expect(plan(ied, lines, { combinadas }).leidas).toBe(2);
  });

  test('is a lone text at the left where no key looks like it', () => {
    const result = plan(ied, [IED, ['LOCALIDAD RIOMAR'], UNA, ['NORTE'], DOS]);
    expect(result.explicacion.omitidas.map(({ fila }) => fila)).toEqual([2, 4]);
    expect(result.leidas).toBe(2);
    const components = plan(pam, [PAM, ['COMPONENTE 1. EDUCACIÓN INICIAL'], Z1, Z2]);
    expect(components.explicacion.omitidas).toEqual([{ fila: 2, motivo: 'es un título' }]);
  });

  test.each([
    ['a key alone', ied, [IED, UNA, ['108001999015'], DOS]],
    ['a text that is not at the left', pam, [PAM, Z1, ['', '', 'Otra acción'], Z2]],
    [
      'any text of a register that numbers its rows',
      compromisos,
      [
        ['Compromiso', 'Responsable', 'Fecha de entrega'],
        ['Enviar el informe', 'Ana', '2025-06-30'],
        ['Citar a los rectores'],
      ],
    ],
  ] as [string, Register, Lines][])('is not %s', (_, register, lines) => {
    const { leidas, explicacion } = plan(register, lines);
    expect([leidas, explicacion.omitidas]).toEqual([lines.length - 1, []]);
  });
});

test('the header printed again and the help below it are no rows', () => {
  const { leidas, explicacion } = plan(ied, [
    IED,
    ['(12 dígitos)', '(Nombre completo)', '(Lista)'],
    ['(1)', '(2)', '(3)', '(4)'],
    UNA,
    ['CODIGO DANE', 'Nombre', 'Localidad', 'Barrio'],
    DOS,
  ]);
  expect(leidas).toBe(2);
  expect(explicacion.omitidas).toEqual([
    { fila: 2, motivo: 'es una línea de ayuda' },
    { fila: 3, motivo: 'es una línea de ayuda' },
    { fila: 5, motivo: 'repite el encabezado' },
  ]);
});

test.each([
  [['Escriba los 12 dígitos', 'Escriba el nombre', 'Seleccione', ''], 1],
  [[1, 2, 3, 4], 1],
  [['108001999023', '(sin nombre oficial)', '', ''], 0],
] as [Celda[], number][])('right below the header %j leaves out %d lines', (line, n) => {
  const { leidas, explicacion } = plan(ied, [IED, line, UNA]);
  expect([leidas, explicacion.omitidas.length]).toEqual([2 - n, n]);
});

test.each([
  ['Fuente: SIMAT, corte a junio de 2026'],
  ['Elaboró: Oficina de Planeación'],
  ['NOTA: incluye las sedes rurales'],
  ['* Cifras preliminares'],
])('the note %p below the table is no row', (note) => {
  const { leidas, explicacion } = plan(ied, [IED, UNA, DOS, [], [note]]);
  expect([leidas, explicacion.omitidas]).toEqual([2, [{ fila: 5, motivo: 'es una nota al pie' }]]);
});

test('who made a table is told in several cells, where its keys are codes', () => {
  const feet = [
    ['Fecha de corte:', '30/06/2025'],
    ['Elaborado por', 'Ana', 'Cargo', 'Jefe'],
  ];
  const { leidas, explicacion } = plan(ied, [IED, UNA, DOS, ...feet]);
  expect([leidas, explicacion.omitidas]).toEqual([
    2,
    [
      { fila: 4, motivo: 'es una nota al pie' },
      { fila: 5, motivo: 'es una nota al pie' },
    ],
  ]);
});

describe('another table under the first', () => {
  test.each([
    [
      'of another register',
      ['Código', 'Nombre', 'Localidad'],
      ['108001999015', 'IED Dos', 'Riomar'],
    ],
    ['in another order', ['Código', 'Acción', 'Componente'], ['Z9', 'Otra', 'Inicial']],
    ['of nobody knows what', ['Sigla', 'Significado'], ['PAM', 'Plan de Apoyo']],
  ])('%s is not read, and that is said', (_, header, row) => {
    const lines = [
      ['Código', 'Componente', 'Acción', 'Meta 2025'],
      ['Z1', 'Inicial', 'Una', 5],
    ];
    const { cambios, explicacion, observaciones } = plan(pam, [...lines, [], header, row]);
    expect(cambios).toHaveLength(1);
    expect(explicacion.omitidas).toEqual([
      { fila: 4, motivo: 'es de otra tabla' },
      { fila: 5, motivo: 'es de otra tabla' },
    ]);
    const [said] = observaciones.filter(({ codigo }) => codigo === 'OTRA_TABLA');
    expect(said).toMatchObject({ fila: 4, severidad: 'advertencia' });
  });

  test('with the same header goes on the first, and its title is none of its rows', () => {
    const { leidas, explicacion } = plan(pam, [PAM, Z1, [], ['', 'Plan 2026'], PAM, Z2]);
    expect([leidas, explicacion.omitidas]).toEqual([
      2,
      [
        { fila: 4, motivo: 'es un título' },
        { fila: 5, motivo: 'repite el encabezado' },
      ],
    ]);
  });

  test('is not a code in words among codes', () => {
    expect(plan(pam, [PAM, Z1, [], ['Inicial', 'SIN', 'Otra', 'N'], Z2]).leidas).toBe(3);
  });
});

test('hidden lines are left out, told, and said to be so', () => {
  const { leidas, explicacion, observaciones } = plan(ied, [IED, UNA, DOS], { filasOcultas: [2] });
  expect([leidas, explicacion.omitidas]).toEqual([
    1,
    [{ fila: 3, motivo: 'está oculta, por un filtro o a mano' }],
  ]);
  const [said] = observaciones.filter(({ codigo }) => codigo === 'FILAS_OCULTAS');
  expect(said).toMatchObject({ fila: 3, severidad: 'advertencia' });
});
