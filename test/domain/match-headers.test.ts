import { matchHeaders } from '../../src/domain/match-headers';
import type { Celda } from '../../src/domain/parse/celda';
import { readFilas, renglonesDesde } from '../../src/domain/read-filas';
import type { Register } from '../../src/domain/register';
import { REGISTERS } from '../../src/domain/registers';
import { ied } from '../../src/domain/registers/ied';
import { pam } from '../../src/domain/registers/pam';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import { columnas } from '../support/libro';

const match = (register: Register, headers: readonly Celda[]) =>
  matchHeaders(columnas(register), headers);

describe('matchHeaders()', () => {
  test.each([
    'Meta 2024',
    'META\n2024',
    ' meta  2024\u00a0',
    'meta_2024',
    'meta2024',
    'Meta (2024)',
    'Méta 2024',
    '\ufeffMeta 2024',
  ])('finds the meta of a vigencia in %p', (header) => {
    expect(match(pam, [header]).indexByKey).toEqual({ meta2024: 0 });
  });

  test.each([
    [pam, 'Tipo de acumulación', 'tipoAcumulacion'],
    [pam, 'TIPO DE\nACUMULACION', 'tipoAcumulacion'],
    [pam, 'tipo_acumulacion', 'tipoAcumulacion'],
    [pam, 'Regla trimestral', 'reglaTrimestral'],
    [pam, 'LB', 'lineaBase'],
    [seguimiento, 'Código de la acción', 'accion'],
    [ied, 'codigo_dane', 'codigoDane'],
    [ied, 'Código DANE:', 'codigoDane'],
  ] as [Register, string, string][])('finds in %# the header %s', (register, header, key) => {
    expect(match(register, [header]).indexByKey).toEqual({ [key]: 0 });
  });

  test.each([
    ['Línea base 2023', 'lineaBase'],
    ['LÍNEA BASE (2023)', 'lineaBase'],
    ['Línea base – año 2023', 'lineaBase'],
    ['5. LB 2023', 'lineaBase'],
    ['Línea base de 2023', 'lineaBase'],
    ['Meta cuatrienio 2024-2027', 'metaCuatrienio'],
    ['Meta del cuatrienio (2024 – 2027)', 'metaCuatrienio'],
    ['Meta cuatrienio 2024 a 2027', 'metaCuatrienio'],
  ])('finds the figure whose header ends in its year in %p', (header, key) => {
    expect(match(pam, [header]).indexByKey).toEqual({ [key]: 0 });
  });

  test('takes a year for no more than it is: a meta of another plan, or a figure of some year, is of no column', () => {
    const headers = [
      'Meta 2023',
      'Meta 2026',
      'Meta 2024-2027',
      'Ejecutado 2023',
      'Responsable 2023',
    ];
    expect(match(pam, headers).indexByKey).toEqual({ meta2026: 1 });
    // Which of the two it is, nobody knows: it is told.
    const { repeated } = match(pam, ['Línea base 2022', 'Línea base 2023']);
    expect([...repeated]).toEqual([['lineaBase', [0, 1]]]);
  });

  test.each([
    '1. Código',
    '(1) Código',
    '1.2) CÓDIGO *',
    'a) Código',
    '4 - Código',
    '1° Código:',
    'Código (obligatorio)',
    'Código [texto]',
    'Código\n(12 dígitos)*',
    '1. Código (No.)',
  ])('looks past the number and the remark of %p', (header) => {
    expect(match(pam, [header, 'Acción']).indexByKey).toEqual({ codigo: 0, accion: 1 });
  });

  test.each(['Meta 2025 (ejecutado)', 'Código (anterior)', 'A. Código de otro'])(
    'does not take %p for what its remark makes another thing',
    (header) => {
      expect(match(pam, [header]).indexByKey).toEqual({});
      expect(match(seguimiento, [header]).indexByKey).toEqual({});
    },
  );

  test('tells a header with a remark and one without it for two of the same', () => {
    const { repeated } = match(pam, ['Código', 'Código (número)']);
    expect(repeated.get('codigo')).toEqual([0, 1]);
  });

  test('understands every header of the issue', () => {
    const headers =
      'Código, Componente, Objetivo, Acción, Indicador, Unidad, Tipo de acumulación, Regla trimestral, Línea base, Meta cuatrienio, Meta 2024, Meta 2025, Meta 2026, Meta 2027, Ponderación, Responsable, Fecha inicio, Fecha fin';
    const { unknown, indexByKey } = match(pam, headers.split(', '));
    expect(unknown).toEqual([]);
    expect(Object.keys(indexByKey)).toHaveLength(18);
  });

  test.each(REGISTERS.map((register) => [register.key, register] as const))(
    'tells the labels of %s apart from each other, and its keys too',
    (_, register) => {
      const columns = columnas(register);
      const expected = Object.fromEntries(columns.map(({ key }, i) => [key, i]));
      for (const headers of [columns.map((c) => c.label), columns.map((c) => c.key)]) {
        const found = match(register, headers);
        expect(found.indexByKey).toEqual(expected);
        expect([found.unknown, found.repeated, found.missingKeys]).toEqual([[], new Map(), []]);
      }
    },
  );

  test('prefers the label to an alias, and leaves the other header unread', () => {
    const found = match(ied, ['Código', 'Código DANE', 'Nombre']);
    expect(found.indexByKey).toMatchObject({ codigoDane: 1, nombre: 2 });
    expect(found.unknown).toEqual([{ index: 0, text: 'Código', parecido: undefined }]);
  });

  test('reports a header twice, one unknown with what it resembles, and what is missing', () => {
    const found = match(seguimiento, ['Acción', 'ACCION', 'Trimestre', 'Ejecutdo', 'Humedad', '']);
    expect(found.indexByKey).toEqual({ accion: 0, trimestre: 2 });
    expect(found.repeated).toEqual(new Map([['accion', [0, 1]]]));
    expect(found.unknown).toEqual([
      { index: 3, text: 'Ejecutdo', parecido: 'Ejecutado' },
      { index: 4, text: 'Humedad', parecido: undefined },
    ]);
    expect(found.missingKeys).toContain('vigencia');
    expect(found.missingKeys).not.toContain('observaciones');
  });
});

describe('readFilas()', () => {
  const headers = ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado', 'Observaciones'];
  const read = (lines: readonly (readonly Celda[])[]) =>
    readFilas(
      seguimiento,
      columnas(seguimiento),
      match(seguimiento, headers),
      renglonesDesde(2, lines),
    );

  test('skips blank lines and keeps the number of the others', () => {
    const { filas } = read([
      ['A1', '2025', 'I', 'NP', ''],
      [undefined, ' ', '', '\u00a0'],
      ['A1', 2025, 'T2', '1.250,5', '-'],
    ]);
    expect(filas).toEqual([
      { fila: 2, row: { accion: 'A1', vigencia: 2025, trimestre: 'T1', programado: 'NP' } },
      { fila: 4, row: { accion: 'A1', vigencia: 2025, trimestre: 'T2', programado: 1250.5 } },
    ]);
  });

  test('leaves an unreadable value out of the row, beside it, and says where it is', () => {
    const { filas, observaciones } = read([['A1', '2025', 'T9', 'mucho', 3]]);
    const row = { accion: 'A1', vigencia: 2025, ejecutado: 3 };
    const ilegible = { trimestre: 'T9', programado: 'mucho' };
    expect(filas).toEqual([{ fila: 2, row, ilegible }]);
    expect(
      observaciones.map(({ columna, codigo, severidad }) => [columna, codigo, severidad]),
    ).toEqual([
      ['trimestre', 'VALOR_FUERA_DE_LISTA', 'error'],
      ['programado', 'NUMERO_ILEGIBLE', 'error'],
    ]);
  });

  test('never reads a computed column', () => {
    const { filas } = read([['A1', 2025, 'T1', 1, 1, 'Todo bien']]);
    expect(filas[0]?.row).not.toHaveProperty('observaciones');
  });
});
