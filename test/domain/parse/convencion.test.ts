import fc from 'fast-check';
import { numeroEscrito } from '../../../src/domain/formato';
import { parseCelda } from '../../../src/domain/parse';
import type { Celda } from '../../../src/domain/parse/celda';
import {
  convencionesDe,
  convencionesEnHoja,
  leerSegun,
  respellSegun,
} from '../../../src/domain/parse/convencion';
import type { Lectura } from '../../../src/domain/parse/lectura';
import type { Column } from '../../../src/domain/register';

const NUMERO: Column = { label: 'Número', kind: 'decimal', np: true };
const DINERO: Column = { label: 'Dinero', kind: 'dinero', min: 0 };
const ENTERO: Column = { label: 'Entero', kind: 'entero' };
const FECHA: Column = { label: 'Fecha', kind: 'fecha' };
const TEXTO: Column = { label: 'Texto', kind: 'texto' };

const said = (lectura: Lectura): unknown => ('ok' in lectura ? lectura.ok : lectura.error.codigo);

/** What each column of a table reads, when all are decided together. */
function readTable(
  columns: readonly (readonly [Column, readonly Celda[]])[],
  decide = convencionesDe,
): readonly (readonly unknown[])[] {
  const textos = columns.map(([column, celdas]) => ({ column, celdas }));
  const decided = decide(textos);
  return textos.map(({ column, celdas }, i) =>
    celdas.map((celda) => said(leerSegun(decided[i] ?? 'colombiana', column, celda))),
  );
}
const read = (column: Column, ...celdas: readonly Celda[]): readonly unknown[] | undefined =>
  readTable([[column, celdas]])[0];

const NUM = 'NUMERO_AMBIGUO';
const FEC = 'FECHA_AMBIGUA';

describe('numbers of one column', () => {
  test.each<[string, Column, readonly Celda[], readonly unknown[]]>([
    ['decimal point', NUMERO, ['12.5', '1.250', '12.375'], [12.5, 1.25, 12.375]],
    ['a leading 0', NUMERO, ['0.654', '1.250'], [0.654, 1.25]],
    ['thousands with comma', NUMERO, ['1,234.50', '15,000'], [1234.5, 15000]],
    ['two groups with comma', NUMERO, ['1,234,567', '15,000', '1.250'], [1234567, 15000, 1.25]],
    ['decimal comma', NUMERO, ['1.250,5', '1.250', '15,000'], [1250.5, 1250, 15]],
    ['two groups with point', DINERO, ['$ 1.234.567', '$ 850.000'], [1234567, 850000]],
    ['decimal comma shown by its length', NUMERO, ['12,5', '15,000'], [12.5, 15]],
    ['nothing shown', NUMERO, ['1.250', '850', 'NP'], [1250, 850, 'NP']],
    ['nothing shown, rather English', NUMERO, ['15,000', '12,000'], [NUM, NUM]],
    ['one of each that could be both', NUMERO, ['1.250', '15,000'], [NUM, NUM]],
    ['both shown', NUMERO, ['12.5', '12,5', '1.250', '-15,000'], [12.5, 12.5, NUM, NUM]],
    ['signs and percentages', DINERO, ['$1,234.50', 'COP 15,000', '12.5'], [1234.5, 15000, 12.5]],
    ['numbers are in no doubt', NUMERO, [12.5, 1.25, '1.250'], [12.5, 1.25, 1250]],
    ['whole numbers', ENTERO, ['1.250', '2026'], [1250, 2026]],
    ['a whole number in doubt', ENTERO, ['15,000'], [NUM]],
    ['a whole number with one reading', ENTERO, ['15,500'], [15500]],
    ['what is no number shows nothing', NUMERO, ['12.5 km', '1.250'], ['NUMERO_ILEGIBLE', 1250]],
  ])('%s', (_case, column, celdas, expected) => {
    expect(read(column, ...celdas)).toEqual(expected);
  });

  test('a point elsewhere in the file makes a lone 1.250 doubtful, a comma does not', () => {
    expect(
      readTable([
        [NUMERO, ['12.5', '3.75']],
        [DINERO, ['850.000', '120']],
      ]),
    ).toEqual([
      [12.5, 3.75],
      [NUM, 120],
    ]);
    expect(
      readTable([
        [NUMERO, ['12,5']],
        [DINERO, ['850.000', '15,000']],
      ]),
    ).toEqual([[12.5], [850000, 15]]);
  });

  test('the refusal gives both readings', () => {
    const mensajes = ['1.250', '15,000'].map((text) => leerSegun('mezclada', NUMERO, text));
    expect(mensajes).toEqual([
      {
        error: {
          codigo: NUM,
          mensaje:
            '«1.250» puede ser 1250 o 1,25, y la columna mezcla las dos formas: escríbalo sin separador de miles y con coma decimal.',
        },
      },
      {
        error: expect.objectContaining({
          mensaje: expect.stringContaining('puede ser 15 o 15000'),
        }),
      },
    ]);
  });
});

describe('dates of one column', () => {
  test.each<[string, readonly Celda[], readonly unknown[]]>([
    ['month first', ['12/31/2025', '03/04/2025'], ['2025-12-31', '2025-03-04']],
    ['month first, set apart', ['12 / 31 / 2025', '03 / 04/2025'], ['2025-12-31', '2025-03-04']],
    ['day first', ['31/12/2025', '03/04/2025'], ['2025-12-31', '2025-04-03']],
    ['nothing shown', ['03/04/2025', '5-6-26'], ['2025-04-03', '2026-06-05']],
    [
      'both shown',
      ['12/31/2025', '31/12/2025', '03/04/2025', '05/05/2025'],
      ['2025-12-31', '2025-12-31', FEC, '2025-05-05'],
    ],
    [
      'others show nothing',
      ['2025-12-31', '31 de marzo de 2025', { fecha: '2025-01-31' }, '03/04/2025'],
      ['2025-12-31', '2025-03-31', '2025-01-31', '2025-04-03'],
    ],
    [
      'a date that does not exist',
      ['30/02/2025', '02/30/2025'],
      ['FECHA_IMPOSIBLE', 'FECHA_IMPOSIBLE'],
    ],
  ])('%s', (_case, celdas, expected) => {
    expect(read(FECHA, ...celdas)).toEqual(expected);
  });

  test('the dates of one file are evidence for each other', () => {
    expect(
      readTable([
        [FECHA, ['1/15/2025', '2/1/2025']],
        [FECHA, ['06/05/2025']],
        [TEXTO, ['03/04/2025']],
      ]),
    ).toEqual([['2025-01-15', '2025-02-01'], ['2025-06-05'], ['03/04/2025']]);
    expect(
      readTable([
        [FECHA, ['1/15/2025']],
        [FECHA, ['15/1/2025']],
        [FECHA, ['06/05/2025']],
      ]),
    ).toEqual([['2025-01-15'], ['2025-01-15'], [FEC]]);
  });

  test('the refusal gives both readings', () => {
    expect(leerSegun('mezclada', FECHA, '03/04/2025')).toEqual({
      error: {
        codigo: FEC,
        mensaje:
          '«03/04/2025» puede ser 3 de abril de 2025 o 4 de marzo de 2025, y la columna mezcla las dos formas: escriba el mes con letras.',
      },
    });
  });
});

test('convencionesEnHoja() reads a lone text that could be two things only beside the Colombian way', () => {
  const inSheet = (column: Column, ...celdas: readonly Celda[]) =>
    readTable([[column, celdas]], convencionesEnHoja)[0];
  expect(inSheet(NUMERO, 3, '1.250')).toEqual([3, NUM]);
  expect(inSheet(NUMERO, '1.250,5', '1.250')).toEqual([1250.5, 1250]);
  expect(inSheet(NUMERO, '12.5', '1.250')).toEqual([12.5, NUM]);
  expect(inSheet(FECHA, '31/12/2025', '03/04/2025')).toEqual(['2025-12-31', '2025-04-03']);
  expect(inSheet(FECHA, '12/31/2025', '03/04/2025')).toEqual(['FECHA_IMPOSIBLE', FEC]);
});

test('a column that shows its decimal mark reads back as it was; in the Colombian way, without it too or is refused', () => {
  const value = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000);
  const english = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 3 });
  const spanish = (n: number): string =>
    english(n).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (values, isEnglish) => {
        const texts = values.map(isEnglish ? english : spanish);
        const shows = texts.some(
          (text) => said(leerSegun('mezclada', NUMERO, text)) !== NUM && /[.,]/.test(text),
        );
        const got = read(NUMERO, ...texts) ?? [];
        if (shows) expect(got).toEqual(values);
        else if (!isEnglish)
          expect(got.every((one, n) => one === values[n] || one === NUM)).toBe(true);
      },
    ),
  );
});

test('what an export writes is read back, whatever else its column has', () => {
  const value = fc.oneof(
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => Number(n.toFixed(6))),
    fc.constantFrom(12.375, 15, 1250, 1e-7, -0.001),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      expect(read(NUMERO, ...values.map(numeroEscrito))).toEqual(values.map((n) => n + 0));
    }),
  );
});

test('respellSegun() writes what a person would have typed', () => {
  const typed = ['12.5', '1.250', '1,234.50', '15,000', '7'].map((text) =>
    respellSegun('ajena', NUMERO, text),
  );
  expect(typed).toEqual(['12,5', '1,250', '1234,50', '15000', '7']);
  expect(typed.map((text) => said(parseCelda(NUMERO, text)))).toEqual([
    12.5, 1.25, 1234.5, 15000, 7,
  ]);
  expect(respellSegun('ajena', FECHA, '12/31/2025')).toBe('31/12/2025');
  expect(respellSegun('mezclada', NUMERO, '1.250')).toBeUndefined();
  expect(respellSegun('ajena', TEXTO, '12.5')).toBe('12.5');
});
