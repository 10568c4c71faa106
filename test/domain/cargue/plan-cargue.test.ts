import type { Cambio } from '../../../src/domain/cambio';
import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../src/domain/parse/celda';
import type { AnyRow, Register } from '../../../src/domain/register';
import { compromisos } from '../../../src/domain/registers/compromisos';
import { ied } from '../../../src/domain/registers/ied';
import { pam } from '../../../src/domain/registers/pam';
import { seguimiento } from '../../../src/domain/registers/seguimiento';
import { contextOf, filasOf } from '../../support/libro';

const LIBRO = { pam: [{ codigo: 'A1' }, { codigo: 'A2' }] };

const plan = (
  register: Register,
  celdas: readonly (readonly Celda[])[],
  existing: readonly AnyRow[] = [],
) =>
  planCargue(
    register,
    tablaSuelta(celdas),
    filasOf(existing),
    contextOf({ ...LIBRO, [register.key]: existing }),
  );

/** The register after the changes. */
const after = (
  existing: readonly AnyRow[],
  cambios: readonly Cambio[],
  clave: string,
): readonly AnyRow[] => [
  ...existing.map((row) => {
    const own = cambios.find((c) => c.cambio === 'modificar' && c.clave === row[clave]);
    return own?.cambio === 'modificar' ? { ...row, ...own.despues } : row;
  }),
  ...cambios.flatMap((c) => (c.cambio === 'crear' ? [c.row] : [])),
];

const HEADER = ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'];

test('planCargue() skips titles, creates rows and counts them', () => {
  const result = plan(seguimiento, [
    ['SEGUIMIENTO 2025'],
    HEADER,
    ['A1', '2025', 'T1', '1.250', 'N/A'],
    [],
    ['A2', '2025', 'T1', 'NP', ''],
  ]);
  expect(result).toMatchObject({
    leidas: 2,
    nuevas: 2,
    actualizadas: 0,
    sinCambio: 0,
    rechazadas: 0,
  });
  expect(result.cambios).toEqual([
    {
      registro: 'seguimiento',
      cambio: 'crear',
      row: { accion: 'A1', vigencia: 2025, trimestre: 'T1', programado: 1250 },
    },
    {
      registro: 'seguimiento',
      cambio: 'crear',
      row: { accion: 'A2', vigencia: 2025, trimestre: 'T1', programado: 'NP' },
    },
  ]);
});

test('planCargue() rejects rows with an error and keeps the others', () => {
  const result = plan(seguimiento, [
    HEADER,
    ['A1', '2025', 'T1', 'mucho', ''],
    ['A1', '2025', 'T2', '1', ''],
    ['A1', '2025', 'T2', '2', ''],
    ['A9', '2025', 'T3', '1', ''],
    ['A1', '', 'T4', '1', ''],
    ['A1', '20x5', 'T4', '1', ''],
  ]);
  expect(result).toMatchObject({ leidas: 6, nuevas: 1, rechazadas: 5 });
  const errors = result.observaciones.filter(({ severidad }) => severidad === 'error');
  expect(errors.map(({ fila, columna, codigo }) => [fila, columna, codigo])).toEqual([
    [2, 'programado', 'NUMERO_ILEGIBLE'],
    [4, 'accion', 'CLAVE_REPETIDA'],
    [5, 'accion', 'REFERENCIA_INEXISTENTE'],
    [6, 'vigencia', 'CLAVE_AUSENTE'],
    [7, 'vigencia', 'NUMERO_ILEGIBLE'],
  ]);
});

test('planCargue() changes only what the file gives, and a blank never erases', () => {
  const existing = [
    {
      accion: 'A1',
      vigencia: 2025,
      trimestre: 'T1',
      programado: 5,
      ejecutado: 3,
      analisis: 'Bien',
    },
  ];
  const result = plan(seguimiento, [HEADER, ['A1', 2025, 'T1', '', 4]], existing);
  expect(result).toMatchObject({ nuevas: 0, actualizadas: 1 });
  expect(result.cambios).toEqual([
    {
      registro: 'seguimiento',
      cambio: 'modificar',
      clave: 'A1 · 2025 · T1',
      antes: { ejecutado: 3 },
      despues: { ejecutado: 4 },
    },
  ]);
});

test('planCargue() changes nothing the second time', () => {
  const file = [
    ['Código DANE', 'Nombre', 'Localidad'],
    ['108001001812', 'Una', 'NORTE'],
    ['108001001821', 'Otra', ''],
  ];
  const first = plan(ied, file);
  const second = plan(ied, file, after([], first.cambios, 'codigoDane'));
  expect(first).toMatchObject({ nuevas: 2 });
  expect(second).toMatchObject({
    leidas: 2,
    nuevas: 0,
    actualizadas: 0,
    sinCambio: 2,
    cambios: [],
  });
});

test('planCargue() finds by its values a row that the add-on numbered, each one once', () => {
  const file = [
    ['Compromiso', 'Responsable', 'Fecha'],
    ['Enviar', 'Persona Uno', '20/07/2026'],
    ['Enviar', 'Persona Uno', '20/07/2026'],
    ['Revisar', 'Persona Uno', '20/07/2026'],
  ];
  const first = plan(compromisos, file);
  expect(first.nuevas).toBe(3);
  const numbered = after([], first.cambios, 'codigo').map((row, i) => ({
    ...row,
    codigo: `CO-000${i + 1}`,
  }));
  expect(plan(compromisos, file, numbered)).toMatchObject({ sinCambio: 3, cambios: [] });
  expect(plan(compromisos, file, numbered.slice(1))).toMatchObject({ sinCambio: 2, nuevas: 1 });
});

test('planCargue() counts what stays incomplete once the file is on the register', () => {
  const complete = { codigoDane: '108001001812', nombre: 'Una' };
  const file = [
    ['Código DANE', 'Barrio'],
    ['108001001812', 'Rosario'],
    ['108001001821', 'Olaya'],
  ];
  const result = plan(ied, file, [complete]);
  expect(result).toMatchObject({ actualizadas: 1, nuevas: 1, incompletas: 1, rechazadas: 0 });
  expect(
    result.observaciones.filter((o) => o.codigo === 'FILA_INCOMPLETA').map((o) => o.fila),
  ).toEqual([3]);
});

test('planCargue() weighs the resulting rows and reports at the line of the file', () => {
  const existing = [
    { codigo: 'A1', componente: 'Uno', ponderacion: 60 },
    { codigo: 'A2', componente: 'Dos', ponderacion: 30 },
  ];
  const weigh = (peso: number) =>
    plan(
      pam,
      [
        ['Código', 'Componente', 'Ponderación'],
        ['A3', 'Uno', peso],
      ],
      existing,
    ).observaciones.filter(({ codigo }) => codigo === 'PESOS_NO_SUMAN');
  expect(weigh(40)).toEqual([]);
  expect(weigh(30).map(({ fila, columna }) => [fila, columna])).toEqual([[2, 'ponderacion']]);
});

test('planCargue() leaves out the row that a rule calls an error, and judges the others without it', () => {
  const header = ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'];
  const quarters = [
    ['A1', 2025, 'T1', 25, 100],
    ['A1', 2025, 'T2', 25, -10],
    ['A1', 2025, 'T3', 25, 5],
    ['A1', 2025, 'T4', 25, 20],
  ];
  const context = contextOf({ pam: [{ codigo: 'A1', tipoAcumulacion: 'Acumulado' }] });
  const result = planCargue(seguimiento, tablaSuelta([header, ...quarters]), [], context);
  expect(result).toMatchObject({ nuevas: 3, rechazadas: 1, lineas: [2, 4, 5] });
  const said = result.observaciones.filter(({ severidad }) => severidad !== 'nota');
  expect(said.map(({ fila, codigo, mensaje }) => [fila, codigo, mensaje.slice(0, 16)])).toEqual([
    [3, 'NEGATIVO', 'Lo ejecutado no '],
    // 125 of what three quarters program; with the row left out it would be 115 of 100.
    [5, 'SOBREEJECUCION', 'A1 lleva 166,7\u00A0%'],
  ]);
});

test.each([
  [[['Humedad', 'Presión']], 'ENCABEZADO_AUSENTE'],
  [[], 'ENCABEZADO_AUSENTE'],
  [
    [
      ['Nombre', 'Barrio'],
      ['Una', 'Olaya'],
    ],
    'COLUMNA_CLAVE_AUSENTE',
  ],
  [
    [
      ['Código DANE', 'CODIGO DANE', 'Nombre'],
      ['1', '2', 'Una'],
    ],
    'COLUMNA_REPETIDA',
  ],
])('planCargue() reads nothing from %j: %s', (file, codigo) => {
  const result = plan(ied, file);
  expect(result).toMatchObject({ leidas: 0, cambios: [] });
  expect(result.observaciones.map((o) => [o.codigo, o.severidad])).toEqual([[codigo, 'error']]);
});

test('planCargue() reads none of two equal headers that are no key, and says so', () => {
  const result = plan(ied, [
    ['Código DANE', 'Nombre', 'NOMBRE'],
    ['108001001812', 'Una', 'Otra'],
  ]);
  expect(result.cambios).toMatchObject([{ row: { codigoDane: '108001001812' } }]);
  expect(result.cambios[0]).not.toHaveProperty('row.nombre');
  expect(result.observaciones).toMatchObject([
    { codigo: 'COLUMNA_REPETIDA', severidad: 'advertencia' },
    { codigo: 'FILA_INCOMPLETA' },
  ]);
});

test('planCargue() lists the headers it did not understand, with what they resemble', () => {
  const result = plan(ied, [
    ['Código DANE', 'Nombre', 'Localidda', 'Rector'],
    ['108001001812', 'Una', 'NORTE', 'x'],
  ]);
  expect(result.explicacion.noLeidas).toEqual(['Localidda', 'Rector']);
  expect(result.observaciones).toContainEqual(
    expect.objectContaining({
      codigo: 'COLUMNA_PARECIDA',
      mensaje: expect.stringContaining('¿Quiso decir «Localidad»?'),
    }),
  );
});

test('words that say nothing are no código de meta that acciones share', () => {
  const celdas = ['NA', 'No aplica', 'Sin código', 'S/C', 'Por definir', '0', 0, 'M-1'];
  const table = [['Código', 'Código de meta'], ...celdas.map((celda, i) => [`Z${i}`, celda])];
  const { cambios } = planCargue(pam, tablaSuelta(table), [], contextOf());
  expect(cambios.map((cambio) => cambio.cambio === 'crear' && cambio.row.codigoMeta)).toEqual([
    ...Array(7).fill(undefined),
    'M-1',
  ]);
});

test('a código that lost its zeros is not taken in silence for another acción', () => {
  const existing = filasOf([{ codigo: '0101' }, { codigo: '0102' }, { codigo: '202' }]);
  const table = [['Código'], ['101'], ['102'], ['0202'], ['303']];
  const { observaciones } = planCargue(pam, tablaSuelta(table), existing, contextOf());
  expect(
    observaciones
      .filter(({ codigo }) => codigo === 'CEROS_PERDIDOS')
      .map(({ fila, mensaje }) => [fila, /«.*»/.exec(mensaje)?.[0]]),
  ).toEqual([
    [2, '«101» y «0101»'],
    [3, '«102» y «0102»'],
    [4, '«0202» y «202»'],
  ]);
});

test.each([
  ['Ejecutado', '% Ejecutado', 4],
  ['Ejecutado', 'Avance (%)', 4],
  ['Resultado del año', '% de avance', undefined],
  ['Nota', '% Avance', undefined],
])(
  'planCargue() reads under «%s» and «%s» the figure, and not how much of it was done',
  (one, other, ejecutado) => {
    const header = ['Acción', 'Vigencia', 'Trimestre', 'Programado', one, other];
    const result = plan(seguimiento, [header, ['A1', '2025', 'T1', '5', '4', '0,8']]);
    expect(result.cambios).toMatchObject([{ row: { programado: 5 } }]);
    expect(result.cambios).toEqual([
      expect.objectContaining({ row: expect.not.objectContaining({ ejecutado: 0.8 }) }),
    ]);
    expect(result.cambios[0]).toMatchObject({ row: ejecutado === undefined ? {} : { ejecutado } });
    expect(result.explicacion.noLeidas).toContain(other);
  },
);

test('planCargue() reads a weight whose header says that it is in per cent', () => {
  const result = plan(pam, [
    ['Código', 'Acción', 'Peso (%)'],
    ['A1', 'Una', '40'],
  ]);
  expect(result.cambios).toMatchObject([{ row: { ponderacion: 40 } }]);
});
