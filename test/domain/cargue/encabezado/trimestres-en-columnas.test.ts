// Quarters and years in columns, as seguimientos and planes are handed over.

import type { Combinada } from '../../../../src/domain/cargue/archivo';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import type { Register } from '../../../../src/domain/register';
import { actividades } from '../../../../src/domain/registers/actividades';
import { pam } from '../../../../src/domain/registers/pam';
import { seguimiento } from '../../../../src/domain/registers/seguimiento';
import { merged } from '../../../support/combinada';
import { contextOf } from '../../../support/libro';

type Lines = readonly (readonly Celda[])[];

function load(
  celdas: Lines,
  combinadas: readonly Combinada[] = [],
  register: Register = seguimiento,
) {
  const { cambios, ...plan } = planCargue(
    register,
    { hojas: [{ nombre: 'Hoja1', celdas, combinadas }] },
    [],
    contextOf({ pam: [{ codigo: 'A1' }, { codigo: 'A2' }] }),
  );
  const rows = cambios.map((c) => (c.cambio === 'crear' ? c.row : {}));
  const said = plan.observaciones.map(({ codigo }) => codigo);
  return { ...plan, rows, said };
}

/** "A1 2027 T1 5/4" */
const figures = (rows: ReturnType<typeof load>['rows']): readonly string[] =>
  rows.map(
    (r) => `${r.accion} ${r.vigencia} ${r.trimestre} ${r.programado ?? ''}/${r.ejecutado ?? ''}`,
  );

const CUATRO = ['A1 2027 T1 5/4', 'A1 2027 T2 6/5', 'A2 2027 T1 9/9', 'A2 2027 T2 9/3'];
const PE = ['Programado', 'Ejecutado'];
const LINES = [
  ['A1', 2027, 5, 4, 6, 5],
  ['A2', 2027, 9, 9, 9, 3],
];

describe('quarters in columns are read as rows', () => {
  test.each([
    [
      'T1 over its figures',
      ['T1', '', 'T2', ''],
      [...PE, ...PE],
      [merged(2, 0, 3), merged(4, 0, 5)],
    ],
    ['the same without merges', ['T1', '', 'T2', ''], [...PE, ...PE], []],
    ['T1 in each column', ['T1', 'T1', 'T2', 'T2'], [...PE, ...PE], []],
  ] as [string, string[], string[], Combinada[]][])('%s', (_, groups, own, across) => {
    const down = across.length > 0 ? [merged(0, 0, 0, 1), merged(1, 0, 1, 1)] : [];
    const lines = [['Acción', 'Vigencia', ...groups], ['', '', ...own], ...LINES];
    const { rows, explicacion, said } = load(lines, [...down, ...across]);
    expect(figures(rows)).toEqual(CUATRO);
    expect(explicacion).toMatchObject({ encabezado: 2, noLeidas: [], omitidas: [] });
    expect(explicacion.columnas).toContainEqual({ texto: 'T2 Ejecutado', columna: 'ejecutado' });
    expect(said).toContain('TRIMESTRES_EN_COLUMNAS');
  });

  test.each([
    [['Programado T1', 'Ejecutado T1', 'Programado T2', 'Ejecutado T2']],
    [['T1. PLANEADO', 'T1. LOGRADO', 'T2. PLANEADO', 'T.2 LOGRADO']],
    [
      [
        'Programado Trimestre I',
        'Ejecutado Trimestre I',
        'Programado Trimestre II',
        'Ejecutado Trimestre II',
      ],
    ],
    [
      [
        'Programado primer trimestre',
        'Ejecutado en el primer trimestre',
        'Programado 2027-T2',
        'Ejecutado (T2)',
      ],
    ],
  ] as [string[]][])('under one header line, %j', (own) => {
    expect(figures(load([['Acción', 'Vigencia', ...own], ...LINES]).rows)).toEqual(CUATRO);
  });

  test('under the figure that they are of, with one key line', () => {
    const lines = [
      ['Acción', 'Vigencia', 'Programado', '', 'Ejecutado', ''],
      ['', '', 'T1', 'T2', 'T1', 'T2'],
      ['A1', 2027, 5, 6, 4, 5],
      ['A2', 2027, 9, 9, 9, 3],
    ];
    expect(figures(load(lines).rows)).toEqual(CUATRO);
  });

  test('with the year in the header, of several years', () => {
    const { rows } = load([
      ['Acción', 'T1. PLANEADO 2026', 'T1. LOGRADO 2026', 'T4. PLANEADO 2027', 'T4. LOGRADO 2027'],
      ['A1', 5, 4, 6, ''],
    ]);
    expect(figures(rows)).toEqual(['A1 2026 T1 5/4', 'A1 2027 T4 6/']);
  });

  test('with the year over the quarters, and the quarters over the figures', () => {
    const { rows } = load(
      [
        ['Acción', '2026', '', '2027', ''],
        ['', 'T1', '', 'T1', ''],
        ['', ...PE, ...PE],
        ['A1', 5, 4, 6, 5],
      ],
      [merged(0, 0, 0, 2), merged(1, 0, 2), merged(3, 0, 4), merged(1, 1, 2), merged(3, 1, 4)],
    );
    expect(figures(rows)).toEqual(['A1 2026 T1 5/4', 'A1 2027 T1 6/5']);
  });

  test('with the year alone as the title of the table', () => {
    const { rows } = load([
      ['VIGENCIA 2027'],
      ['Acción', 'Programado T1', 'Ejecutado T1'],
      ['A1', 5, 4],
    ]);
    expect(figures(rows)).toEqual(['A1 2027 T1 5/4']);
  });

  test('under titles of the table, and groups of something else', () => {
    const { rows, explicacion } = load(
      [
        ['MATRIZ DE SEGUIMIENTO 2026', '', '', '', '', '', ''],
        ['Identificación', '', 'Registro del seguimiento', '', '', '', 'Cierre'],
        ['', '', 'Trimestre I - 2027', '', 'Trimestre II- 2027', '', 'Análisis anual'],
        ['Acción', 'Producto', ...PE, ...PE, 'Aprendizajes'],
        ['A1', 'Guía', 5, 4, 6, 5, 'Bien'],
        ['A2', 'Guía', 9, 9, 9, 3, 'Bien'],
      ],
      [merged(0, 0, 6), merged(0, 1, 1), merged(2, 1, 5), merged(2, 2, 3), merged(4, 2, 5)],
    );
    expect(figures(rows)).toEqual(CUATRO);
    expect(explicacion.noLeidas).toEqual(['Producto', 'Aprendizajes']);
    expect(explicacion.encabezado).toBe(4);
  });
});

test('a quarter without anything gives no row, and a line without any is told', () => {
  const { rows, explicacion } = load([
    ['Acción', 'Vigencia', 'Programado T1', 'Programado T2', 'Programado T3'],
    ['A1', 2027, 5, '', 'NP'],
    ['A2', 2027, '', '-', ''],
  ]);
  expect(rows.map((r) => [r.trimestre, r.programado])).toEqual([
    ['T1', 5],
    ['T3', 'NP'],
  ]);
  expect(explicacion.omitidas).toEqual([{ fila: 3, motivo: 'no tiene datos en ningún trimestre' }]);
});

test('what is wrong with a line is said once, however many rows it is', () => {
  const { observaciones, rechazadas } = load([
    ['Acción', 'Vigencia', 'Programado T1', 'Programado T2'],
    ['A9', 2027, 5, 6],
  ]);
  expect(rechazadas).toBe(2);
  const missing = observaciones.filter(({ codigo }) => codigo === 'REFERENCIA_INEXISTENTE');
  expect(missing).toHaveLength(1);
});

test('a line with an error in one quarter is left out whole, and the quarter is said', () => {
  const { rows, rechazadas, observaciones } = load([
    ['Acción', 'Vigencia', 'Programado T1', 'Programado T2'],
    ['A1', 2027, 5, 'mucho'],
    ['A2', 2027, 5, 6],
  ]);
  expect(rows.map((r) => r.accion)).toEqual(['A2', 'A2']);
  expect(rechazadas).toBe(2);
  const [wrong] = observaciones.filter(({ codigo }) => codigo === 'NUMERO_ILEGIBLE');
  expect(wrong).toMatchObject({ fila: 2, columna: 'programado' });
  expect(wrong?.mensaje).toMatch(/^T2: /);
});

test('what a line has once is of no quarter: it is not read and said, unless it names the row', () => {
  const lines = [
    ['Acción', 'Vigencia', 'Ejecutado T1', 'Ejecutado T2', 'Análisis', 'Apropiado', 'Estado'],
    ['A1', 2027, 5, 6, 'Bien', 900, ''],
  ];
  const { rows, observaciones, explicacion } = load(lines);
  expect(rows).toEqual([
    { accion: 'A1', vigencia: 2027, trimestre: 'T1', ejecutado: 5 },
    { accion: 'A1', vigencia: 2027, trimestre: 'T2', ejecutado: 6 },
  ]);
  const loose = observaciones.filter(({ codigo }) => codigo === 'COLUMNA_SIN_TRIMESTRE');
  expect(loose.map(({ columna }) => columna)).toEqual(['analisis', 'apropiado']);
  expect(explicacion.noLeidas).toEqual(['Análisis', 'Apropiado']);
  const own = load(
    [
      ['Acción', 'Número', 'Actividad', 'Responsable', 'Vigencia', 'Peso', 'Meta T1', 'Meta T2'],
      ['A1', 1, 'Visitar', 'Ana', 2027, 50, 3, 4],
    ],
    [],
    actividades,
  );
  expect(own.rows.map((r) => [r.actividad, r.responsable, r.peso, r.programado])).toEqual([
    ['Visitar', 'Ana', undefined, 3],
    ['Visitar', 'Ana', undefined, 4],
  ]);
});

describe('a table with a quarter of its own', () => {
  const HEADER = ['Acción', 'Vigencia', 'Trimestre', 'Programado T1 2027', 'Ejecutado T1 2027'];

  test('is read where its headers say the same', () => {
    const { rows, explicacion } = load([HEADER, ['A1', 2027, 'T1', 5, 4]]);
    expect(figures(rows)).toEqual(['A1 2027 T1 5/4']);
    expect(explicacion.columnas.map(({ columna }) => columna)).toEqual([
      'accion',
      'vigencia',
      'trimestre',
      'programado',
      'ejecutado',
    ]);
  });

  test('has it in each of the lines that its cell is merged over', () => {
    const lines = [
      HEADER,
      ['A1', 2026, 'T1', '', ''],
      ['A2', '', '', 5, 4],
      ['A1', 2027, 'Total', 9, 9],
    ];
    const { rows, said, explicacion } = load(lines, [merged(1, 1, 1, 2), merged(2, 1, 2, 2)]);
    expect(rows).toEqual([]);
    expect(said).toContain('TRIMESTRE_DISTINTO');
    expect(explicacion.omitidas.map(({ fila }) => fila)).toEqual([2, 4]);
  });

  test.each([
    ['T2', 2027],
    ['T1', 2026],
  ])('refuses a line of %s of %d with a figure of another', (trimestre, vigencia) => {
    const { rows, observaciones } = load([HEADER, ['A1', vigencia, trimestre, 5, 4]]);
    expect(rows).toEqual([]);
    expect(observaciones).toContainEqual(
      expect.objectContaining({ fila: 2, codigo: 'TRIMESTRE_DISTINTO', severidad: 'error' }),
    );
  });

  test('is as it was where no header says one', () => {
    const { rows } = load([
      ['T4 2026'],
      ['Acción', 'Vigencia', 'Trimestre', ...PE],
      ['A1', 2027, 'T1', 5, 4],
      ['A1', 2027, 'T2', 6, 5],
    ]);
    expect(figures(rows)).toEqual(['A1 2027 T1 5/4', 'A1 2027 T2 6/5']);
  });
});

test('a header assigned by hand is of each quarter that it is under, or of the one that is meant', () => {
  const celdas = [
    ['Código Indicador', 'Trimestre I - 2027', '', 'Trimestre II - 2027', ''],
    ['', 'Resultado', 'Soporte', 'Resultado', 'Soporte'],
    ['A1', 4, 'x', 5, 'y'],
  ];
  const assigned = (resultado: string) =>
    planCargue(
      seguimiento,
      {
        hojas: [{ nombre: 'Hoja1', celdas, combinadas: [merged(0, 0, 0, 1)] }],
        columnas: { 'Código Indicador': 'accion', [resultado]: 'ejecutado' },
      },
      [],
      contextOf({ pam: [{ codigo: 'A1' }] }),
    );
  const all = assigned('Resultado');
  expect(all.cambios).toMatchObject([
    { row: { accion: 'A1', vigencia: 2027, trimestre: 'T1', ejecutado: 4 } },
    { row: { trimestre: 'T2', ejecutado: 5 } },
  ]);
  expect(all.explicacion.columnas).toEqual([
    { texto: 'Código Indicador', columna: 'accion', asignada: 'ahora' },
    { texto: 'Resultado', columna: 'ejecutado', asignada: 'ahora' },
  ]);
  expect(assigned('Resultado (2)').cambios).toMatchObject([
    { row: { trimestre: 'T2', ejecutado: 5 } },
  ]);
  expect(assigned('D').cambios).toMatchObject([{ row: { trimestre: 'T2', ejecutado: 5 } }]);
});

test('a column of a quarter given by its letter is remembered by what stands over it', () => {
  const { cambios, explicacion } = planCargue(
    seguimiento,
    {
      hojas: [
        {
          nombre: 'Hoja1',
          celdas: [
            ['Acción', 'Vigencia', 'Programado T1', 'Resultado T1', 'Ejecutado T2'],
            ['A1', 2027, 5, 4, 7],
          ],
        },
      ],
      columnas: { D: 'ejecutado' },
    },
    [],
    contextOf({ pam: [{ codigo: 'A1' }] }),
  );
  expect(cambios).toMatchObject([
    { row: { trimestre: 'T1', programado: 5, ejecutado: 4 } },
    { row: { trimestre: 'T2', ejecutado: 7 } },
  ]);
  expect(explicacion.columnas).toContainEqual({
    texto: 'Resultado T1',
    columna: 'ejecutado',
    asignada: 'ahora',
  });
});

test('a column after the last quarter, without merges, is of none', () => {
  const { rows, said } = load([
    ['Acción', 'Vigencia', 'T1', '', 'T2', '', ''],
    ['', '', ...PE, ...PE, 'Análisis'],
    ['A1', 2027, 5, 4, 6, 5, 'Bien'],
  ]);
  expect(rows.map((r) => r.analisis)).toEqual([undefined, undefined]);
  expect(said).toContain('COLUMNA_SIN_TRIMESTRE');
});

test('the percentage of a figure is not the figure', () => {
  const { rows, explicacion } = load([
    ['Acción', 'Vigencia', 'Ejecutado T1', '% Ejecutado T1'],
    ['A1', 2027, 4, 0.8],
  ]);
  expect(figures(rows)).toEqual(['A1 2027 T1 /4']);
  expect(explicacion.noLeidas).toEqual(['% Ejecutado T1']);
});

test('two columns of one quarter are left unread and said', () => {
  const { rows, observaciones, explicacion } = load([
    ['Acción', 'Vigencia', 'Programado T1', 'Planeado T1', 'Programado T2'],
    ['A1', 2027, 5, 6, 7],
  ]);
  expect(figures(rows)).toEqual(['A1 2027 T2 7/']);
  expect(explicacion.noLeidas).toEqual(['Programado T1', 'Planeado T1']);
  const [said] = observaciones.filter(({ codigo }) => codigo === 'COLUMNA_REPETIDA');
  expect(said?.mensaje).toContain('columnas C y D');
});

test('a figure merged over the quarters is of the first one', () => {
  const { rows, said } = load(
    [
      ['Acción', 'Vigencia', 'Programado T1', 'Programado T2'],
      ['A1', 2027, 5, ''],
    ],
    [merged(2, 1, 3)],
  );
  expect(figures(rows)).toEqual(['A1 2027 T1 5/']);
  expect(said).toContain('CELDA_COMBINADA');
});

describe('years in columns', () => {
  const YEARS = ['2024', '2025', '2026', '2027'];

  test('under the name of what they are of', () => {
    const { rows, explicacion } = load(
      [
        ['Código', 'Acción', 'Metas por vigencia', '', '', '', 'Presupuesto', '', '', ''],
        ['', '', ...YEARS, ...YEARS],
        ['A1', 'Una', 1, 2, 3, 4, 100, 200, 300, 400],
      ],
      [merged(0, 0, 0, 1), merged(1, 0, 1, 1), merged(2, 0, 5), merged(6, 0, 9)],
      pam,
    );
    expect(rows).toEqual([
      { codigo: 'A1', accion: 'Una', meta2024: 1, meta2025: 2, meta2026: 3, meta2027: 4 },
    ]);
    expect(explicacion.noLeidas).toEqual(YEARS.map((year) => `Presupuesto ${year}`));
  });

  test('of something else are not the metas', () => {
    const { rows } = load(
      [
        ['Código', 'Acción', 'Ejecutado', ''],
        ['', '', '2024', '2025'],
        ['A1', 'Una', 1, 2],
      ],
      [],
      pam,
    );
    expect(rows).toEqual([{ codigo: 'A1', accion: 'Una' }]);
  });

  test('over what they are of', () => {
    const { rows } = load(
      [
        ['Código', '2024', '', '2025', ''],
        ['', 'Meta', 'Recursos', 'Meta', 'Recursos'],
        ['A1', 1, 100, 2, 200],
      ],
      [merged(0, 0, 0, 1), merged(1, 0, 2), merged(3, 0, 4)],
      pam,
    );
    expect(rows).toEqual([{ codigo: 'A1', meta2024: 1, meta2025: 2 }]);
  });

  test('alone under the title of the table are the metas, as ever', () => {
    const lines = [
      ['PLAN DE APOYO AL MEJORAMIENTO'],
      ['Código', 'Acción', ...YEARS],
      ['A1', 'Una', 1, 2, 3, 4],
    ];
    for (const across of [[], [merged(0, 0, 5)]]) {
      expect(load(lines, across, pam).rows).toMatchObject([{ meta2024: 1, meta2027: 4 }]);
    }
  });
});
