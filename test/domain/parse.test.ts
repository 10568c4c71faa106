import fc from 'fast-check';
import {
  formatFecha,
  formatFechaLarga,
  formatNumero,
  formatPorcentaje,
} from '../../src/domain/formato';
import { parseCelda } from '../../src/domain/parse';
import type { Celda } from '../../src/domain/parse/celda';
import { type Column, KINDS, NP } from '../../src/domain/register';
import { TRIMESTRE } from '../../src/domain/registers/columnas';

const column = (kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  label: 'Columna',
  kind,
  ...more,
});
/** The value, or the code of the refusal. */
const read = (definition: Column, celda: Celda): unknown => {
  const lectura = parseCelda(definition, celda);
  return 'ok' in lectura ? lectura.ok : lectura.error.codigo;
};

describe('parseCelda() of a number', () => {
  test.each<[Celda, unknown]>([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['1250.5', 1250.5],
    ['1250,5', 1250.5],
    ['0.025', 0.025],
    ['0,6541', 0.6541],
    ['-0.025', -0.025],
    ['12.5', 12.5],
    ['12.345', 12345],
    ['012.345', 12.345],
    ['1250.500', 1250.5],
    ['15.333333333333334', 15.333333333333334],
    ['.5', 0.5],
    [',5', 0.5],
    ['2.339.400.000', 2339400000],
    ['$ 2.339.400.000', 2339400000],
    ['$2.339.400.000,50', 2339400000.5],
    ['COP 1.200,50', 1200.5],
    ['- $ 1.200', -1200],
    ['$ -1.200', -1200],
    ['−5', -5],
    ["1'250.000", 1250000],
    ['1 250 000', 1250000],
    ["1'250.000,50", 1250000.5],
    ["1'250,50", 1250.5],
    ["$ 1'250,000", 'NUMERO_AMBIGUO'],
    ['1,250.5', 1250.5],
    ['1,250,000', 1250000],
    ['1,250', 1.25],
    ['–5', -5],
    ['‑ 5', -5],
    ['60%', 'PORCENTAJE_AMBIGUO'],
    ['  12\u00a0', 12],
    ['\t12\r\n', 12],
    ['\ufeff12', 12],
    [12.5, 12.5],
    [0, 0],
    ['0', 0],
    ['-0', 0],
    ['', undefined],
    ['   ', undefined],
    ['.', undefined],
    ['-', undefined],
    ['—', undefined],
    ['N/A', undefined],
    ['n/a', undefined],
    ['n.a.', undefined],
    ['N.A.', undefined],
    [undefined, undefined],
    ['="0101"', 101],
    ["'12,5", 12.5],
    ['\u200e12\u202c', 12],
    ['NA', undefined],
    ['N.A', undefined],
    ['No aplica', undefined],
    ['Nuevo', 'NUMERO_ILEGIBLE'],
    ['Sin línea base', 'NUMERO_ILEGIBLE'],
    ['1.08001E+11', 'NOTACION_CIENTIFICA'],
    ['1E5', 'NOTACION_CIENTIFICA'],
    ['1e5', 'NOTACION_CIENTIFICA'],
    ['1.2.3', 'NUMERO_ILEGIBLE'],
    ['0.339.400', 'NUMERO_ILEGIBLE'],
    ['1.250.5', 'NUMERO_ILEGIBLE'],
    ['1,2,3', 'NUMERO_ILEGIBLE'],
    ['doce', 'NUMERO_ILEGIBLE'],
    ['12 personas', 'NUMERO_ILEGIBLE'],
    ['5/8', 'NUMERO_ILEGIBLE'],
    ['%', 'NUMERO_ILEGIBLE'],
    ['$', 'NUMERO_ILEGIBLE'],
    ['#DIV/0!', 'CELDA_CON_ERROR'],
    [Number.NaN, 'NUMERO_ILEGIBLE'],
    [true, 'NUMERO_ILEGIBLE'],
    ['108001001812108001', 'NUMERO_DEMASIADO_LARGO'],
    [{ fecha: '2024-03-01' }, 'FECHA_EN_NUMERO'],
    [{ fecha: '1900-01-14' }, 'FECHA_EN_NUMERO'],
    ['NP', 'NP_AJENO'],
  ])('reads %p as %p', (celda, expected) => {
    expect(read(column('decimal'), celda)).toBe(expected);
  });

  test.each(['ocho', 'NP'])(
    'of a column that must say something, %p is not to be left blank',
    (text) => {
      const said = (required?: true) => {
        const lectura = parseCelda(column('decimal', { ...(required && { required }) }), text);
        return 'error' in lectura ? lectura.error.mensaje : '';
      };
      expect(said()).toMatch(/en blanco\.$/);
      expect(said(true)).toMatch(/: escríbalo en cifras\.$/);
    },
  );

  test('offers both readings of a date: the date, and the number that became it', () => {
    const lectura = parseCelda(column('decimal'), { fecha: '2024-03-01' });
    expect('error' in lectura && lectura.error.mensaje).toMatch(/01\/03\/2024.*1,3/);
  });

  test.each(['NP', 'np', 'NP ', 'N.P.', 'No programado', 'NO  PROGRAMADA'])(
    'reads %p as NP where the column has it',
    (celda) => {
      expect(read(column('decimal', { np: true }), celda)).toBe(NP);
    },
  );

  test.each<[Celda, unknown]>([
    ['2026.0', 2026],
    ['2026,0', 2026],
    ['2.026', 2026],
    [2026, 2026],
    ['1,5', 'NUMERO_NO_ENTERO'],
    [1.5, 'NUMERO_NO_ENTERO'],
    ['60%', 'PORCENTAJE_AMBIGUO'],
    ['100%', 'PORCENTAJE_AMBIGUO'],
    ['0%', 0],
  ])('reads %p as the whole number %p', (celda, expected) => {
    expect(read(column('entero'), celda)).toBe(expected);
  });

  test.each<[Celda, unknown]>([
    ['60%', 0.6],
    ['120 %', 1.2],
    ['0', 0],
    [1.2, 1.2],
    ['0,6', 'PORCENTAJE_AMBIGUO'],
    ['1', 'PORCENTAJE_AMBIGUO'],
    ['60', 'PORCENTAJE_AMBIGUO'],
  ])('reads %p as the ratio %p', (celda, expected) => {
    expect(read(column('porcentaje'), celda)).toBe(expected);
  });

  test.each<[Celda, unknown]>([
    ['0', 'FUERA_DE_RANGO'],
    ['1', 1],
    ['10', 10],
    ['11', 'FUERA_DE_RANGO'],
  ])('keeps %p within 1 and 10: %p', (celda, expected) => {
    expect(read(column('entero', { min: 1, max: 10 }), celda)).toBe(expected);
  });
});

describe('parseCelda() of a date', () => {
  test.each<[Celda, unknown]>([
    ['15/06/26', '2026-06-15'],
    ['15/06/2026', '2026-06-15'],
    ['5/6/2026', '2026-06-05'],
    ['15-06-2026', '2026-06-15'],
    ['15.06.2026', '2026-06-15'],
    ['2026-06-15', '2026-06-15'],
    ['2026/06/15', '2026-06-15'],
    ['2026-06-15T00:00:00', '2026-06-15'],
    ['2026-06-15 00:00:00', '2026-06-15'],
    ['15 de junio de 2026', '2026-06-15'],
    ['15 de Junio del 2026', '2026-06-15'],
    ['Lunes, 15 de junio de 2026', '2026-06-15'],
    ['1º de mayo de 2026', '2026-05-01'],
    ['15 jun 2026', '2026-06-15'],
    ['15-jun-26', '2026-06-15'],
    ['15/Sept./2026', '2026-09-15'],
    ['3 de setiembre de 2025', '2025-09-03'],
    ['15-Aug-26', '2026-08-15'],
    ['jun-26', '2026-06-01'],
    ['junio de 2026', '2026-06-01'],
    ['Junio 2026', '2026-06-01'],
    ['29/02/2024', '2024-02-29'],
    [{ fecha: '2026-06-15', hora: '00:00' }, '2026-06-15'],
    [{ fecha: '2026-06-15', hora: '14:30' }, '2026-06-15'],
    ['15/06/2026 0:00', '2026-06-15'],
    ['15/06/2026 14:30', '2026-06-15'],
    ['15/06/2026 12:00:00 a. m.', '2026-06-15'],
    ['15/06/2026, 2:30 p.\u00a0m.', '2026-06-15'],
    ['15 de junio de 2026 a las 10:05', '2026-06-15'],
    ['2026-06-15T00:00:00.000Z', '2026-06-15'],
    ['2026-06-15T14:30:00-05:00', '2026-06-15'],
    ['2026-06-15T03:00:00Z', 'FECHA_ILEGIBLE'],
    ['15/06/2026 25:00', 'FECHA_ILEGIBLE'],
    ['15/06/98', '1998-06-15'],
    ['15/06/90', '1990-06-15'],
    ['15/06/49', '2049-06-15'],
    ['15/06/89', 'FECHA_FUERA_DE_RANGO'],
    ['junio 15 de 2026', '2026-06-15'],
    ['Junio 15, 2026', '2026-06-15'],
    ['dic. 31 del 2026', '2026-12-31'],
    ['primero de junio de 2026', '2026-06-01'],
    ['15 / 06 / 2026', '2026-06-15'],
    ['2026-06', '2026-06-01'],
    ['dic-15', 'FECHA_ILEGIBLE'],
    ['15-dic', 'FECHA_ILEGIBLE'],
    ['dic-2015', '2015-12-01'],
    ['2026-06-15T14:30:00Z', '2026-06-15'],
    ['01/01/1990', '1990-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['31/12/1989', 'FECHA_FUERA_DE_RANGO'],
    ['01/01/2101', 'FECHA_FUERA_DE_RANGO'],
    ['15/06/0026', 'FECHA_FUERA_DE_RANGO'],
    ['15/06/2226', 'FECHA_FUERA_DE_RANGO'],
    [{ fecha: '0026-06-15' }, 'FECHA_FUERA_DE_RANGO'],
    [{ fecha: '1900-01-14' }, 'FECHA_FUERA_DE_RANGO'],
    [{ fecha: '1899-12-30', hora: '14:30' }, 'FECHA_ILEGIBLE'],
    ['14:30', 'FECHA_ILEGIBLE'],
    ['15', 'FECHA_ILEGIBLE'],
    [15, 'FECHA_ILEGIBLE'],
    ['108001001812', 'FECHA_ILEGIBLE'],
    ['No aplica', undefined],
    ['29/02/2026', 'FECHA_IMPOSIBLE'],
    ['31/06/2026', 'FECHA_IMPOSIBLE'],
    ['06/15/2026', 'FECHA_IMPOSIBLE'],
    ['00/06/2026', 'FECHA_IMPOSIBLE'],
    ['15/06', 'FECHA_ILEGIBLE'],
    ['15/06/026', 'FECHA_ILEGIBLE'],
    ['15 de julembre de 2026', 'FECHA_ILEGIBLE'],
    ['pronto', 'FECHA_ILEGIBLE'],
    ['15 constructor 2026', 'FECHA_ILEGIBLE'],
    [46188, 'FECHA_ILEGIBLE'],
    [true, 'FECHA_ILEGIBLE'],
    ['N/A', undefined],
  ])('reads %p as %p', (celda, expected) => {
    expect(read(column('fecha'), celda)).toBe(expected);
  });

  test.each([
    ['dic-26', '2026-12-01', '2026-12-31'],
    ['diciembre de 2026', '2026-12-01', '2026-12-31'],
    ['02/2028', '2028-02-01', '2028-02-29'],
    ['4-2026', '2026-04-01', '2026-04-30'],
    ['13/2026', 'FECHA_IMPOSIBLE', 'FECHA_IMPOSIBLE'],
    ['15/06/2026', '2026-06-15', '2026-06-15'],
  ])('reads %p as %s where something begins and as %s where it ends', (celda, first, last) => {
    expect(read(column('fecha'), celda)).toBe(first);
    expect(read({ ...column('fecha'), mesSolo: 'fin' }, celda)).toBe(last);
  });

  test.each<[Celda, RegExp]>([
    [{ fecha: '1900-01-14' }, /14\/01\/1900.*número 15/],
    [{ fecha: '1905-07-18' }, /número 2026/],
    [{ fecha: '1899-12-30', hora: '14:30' }, /hora 14:30/],
    ['15/06/0026', /15\/06\/0026.*1990 a 2100/],
  ])('tells what %p probably is', (celda, expected) => {
    const lectura = parseCelda(column('fecha'), celda);
    expect('error' in lectura && lectura.error.mensaje).toMatch(expected);
  });

  test('says which date a month before its day could be', () => {
    const lectura = parseCelda(column('fecha'), '06/15/2026');
    expect('error' in lectura && lectura.error.mensaje).toContain('15/06/2026');
  });
});

test('parseCelda() quotes a text of several lines in one', () => {
  const lectura = parseCelda(column('decimal'), '20%\n Fuente propia\n');
  expect('error' in lectura && lectura.error.mensaje).toMatch(/^«20% Fuente propia ?» no se lee/);
});

describe('parseCelda() of a time', () => {
  test.each<[Celda, unknown]>([
    ['10:05', '10:05'],
    ['8:05', '08:05'],
    ['10:05:30', '10:05'],
    ['10:05 a. m.', '10:05'],
    ['10:05 p. m.', '22:05'],
    ['10:05PM', '22:05'],
    ['2 pm', '14:00'],
    ['2:30\u00a0p.\u00a0m.', '14:30'],
    ['14h30', '14:30'],
    ['14h', '14:00'],
    ['14:30 horas', '14:30'],
    ['12 m.', '12:00'],
    ['12:30 p. m.', '12:30'],
    ['12:30 a. m.', '00:30'],
    ['10.30', '10:30'],
    [0.5, '12:00'],
    [0.4201388888888889, '10:05'],
    [0, '00:00'],
    [{ fecha: '1899-12-30', hora: '10:05' }, '10:05'],
    [{ fecha: '1899-12-30', hora: '00:00' }, '00:00'],
    [{ fecha: '2026-06-15', hora: '10:05' }, '10:05'],
    ['15/06/2026 10:05', '10:05'],
    ['15/06/2026', 'HORA_ILEGIBLE'],
    ['2026-06-15T14:30:00-05:00', '14:30'],
    ['2026-06-15T14:30:00Z', 'HORA_ILEGIBLE'],
    ['10', 'HORA_ILEGIBLE'],
    ['24:00', 'HORA_ILEGIBLE'],
    ['10:65', 'HORA_ILEGIBLE'],
    ['13 am', 'HORA_ILEGIBLE'],
    [10, 'HORA_ILEGIBLE'],
    [1, 'HORA_ILEGIBLE'],
    [{ fecha: '2026-06-15' }, 'HORA_ILEGIBLE'],
    ['mañana', 'HORA_ILEGIBLE'],
  ])('reads %p as %p', (celda, expected) => {
    expect(read(column('hora'), celda)).toBe(expected);
  });
});

describe('parseCelda() of a percentage', () => {
  const enUnidad = column('decimal', { escala: { unidad: 'unidad' } });

  test.each([
    ['Porcentaje', '81%', 81],
    ['Porcentaje', '81 por ciento', 81],
    ['Porcentaje', '81%\u202c', 81],
    ['Tasa (%)', '81,5 %', 81.5],
    ['Puntos porcentuales', '4%', 4],
    ['Porc.', '81%', 81],
    ['Razón', '81%', 0.81],
    ['Ratio', '81 por ciento', 0.81],
    ['Índice', '81%', 'PORCENTAJE_AMBIGUO'],
    ['Tasa', '81%', 'PORCENTAJE_AMBIGUO'],
    ['IED con más del 80%', '81%', 'PORCENTAJE_AMBIGUO'],
    ['IED con 100 % de cobertura', '81%', 'PORCENTAJE_AMBIGUO'],
  ])('in the unit %p, %p is %p', (unidad, celda, expected) => {
    const lectura = parseCelda(enUnidad, celda, unidad);
    expect('ok' in lectura ? lectura.ok : lectura.error.codigo).toBe(expected);
  });

  test('goes by the scale that a column has of its own, and nowhere else', () => {
    expect(read(column('decimal', { escala: 'porcentaje' }), '40%')).toBe(40);
    expect(read(column('decimal', { escala: 'razon' }), '40%')).toBe(0.4);
    expect(read(column('dinero'), '40%')).toBe('PORCENTAJE_AMBIGUO');
    expect(read(column('decimal'), '40%')).toBe('PORCENTAJE_AMBIGUO');
  });
});

describe('parseCelda() of a code', () => {
  test.each<[Celda, unknown]>([
    ['108001001812', '108001001812'],
    [108001001812, '108001001812'],
    ['108001001812.0', '108001001812'],
    ['020104', '020104'],
    ['1.3', '1.3'],
    ['1.0', '1.0'],
    ['1/2', '1/2'],
    [' A-01\u00a0', 'A-01'],
    ['2E10', '2E10'],
    ['="0101"', '0101'],
    ["'0101", '0101'],
    ["'A-01", 'A-01'],
    ['\u200eA01', 'A01'],
    ['\u202aA01\u202c', 'A01'],
    ['A\u200d01\u2066\u2069\u0000', 'A01'],
    ['cafe\u0301', 'café'],
    ['NA', 'NA'],
    ['MAY-01', 'MAY-01'],
    ['01-may', 'CODIGO_FECHA'],
    ['01/05/2024', 'CODIGO_FECHA'],
    ['2024-05-01 00:00:00', 'CODIGO_FECHA'],
    ['1.08001E+11', 'NOTACION_CIENTIFICA'],
    ['1,08001E+11', 'NOTACION_CIENTIFICA'],
    ['1.08001e11', 'NOTACION_CIENTIFICA'],
    [1.3, 'CODIGO_NUMERICO'],
    [-5, 'CODIGO_NUMERICO'],
    [1e21, 'CODIGO_NUMERICO'],
    [{ fecha: '2024-03-01' }, 'CODIGO_FECHA'],
    ['-', undefined],
  ])('reads %p as %p', (celda, expected) => {
    expect(read(column('codigo'), celda)).toBe(expected);
  });
});

describe('parseCelda() of the other kinds', () => {
  const trimestre = TRIMESTRE;

  test.each<[Column, Celda, unknown]>([
    [trimestre, 'T1', 'T1'],
    [trimestre, ' t1 ', 'T1'],
    [trimestre, 'T.1', 'T1'],
    [trimestre, 1, 'T1'],
    [trimestre, 'IV', 'T4'],
    [trimestre, 'Primer  Trimestre', 'T1'],
    [trimestre, 'Trimestre I - 2025', 'T1'],
    [trimestre, '2026T1', 'T1'],
    [trimestre, '2026Q3', 'T3'],
    [trimestre, 'T5', 'VALOR_FUERA_DE_LISTA'],
    [column('lista', { valores: ['Último'] }), 'ULTIMO', 'Último'],
    [column('lista', { catalogo: 'localidad' }), 'riomar', 'riomar'],
    [
      column('lista', { catalogo: 'componente' }),
      '0201\n Juntos  por la escuela',
      '0201 Juntos por la escuela',
    ],
    [column('siNo'), 'Sí', true],
    [column('siNo'), 'x', true],
    [column('siNo'), 'Sí.', true],
    [column('siNo'), '✓', true],
    [column('siNo'), 'VERDADERO', true],
    [column('siNo'), 1, true],
    [column('siNo'), true, true],
    [column('siNo'), 'no', false],
    [column('siNo'), 0, false],
    [column('siNo'), 'tal vez', 'SI_NO_ILEGIBLE'],
    [column('siNo'), 'constructor', 'SI_NO_ILEGIBLE'],
    [column('siNo'), '', undefined],
    [trimestre, 'constructor', 'VALOR_FUERA_DE_LISTA'],
    [column('correo'), 'ana@ejemplo.gov.co', 'ana@ejemplo.gov.co'],
    [column('correo'), 'josé.peña@ejemplo.gov.co', 'josé.peña@ejemplo.gov.co'],
    [column('correo'), 'mailto:ana@ejemplo.gov.co', 'CORREO_ILEGIBLE'],
    [column('correo'), '<ana@ejemplo.gov.co>', 'CORREO_ILEGIBLE'],
    [column('correo'), 'ana@ejemplo.gov.co.', 'CORREO_ILEGIBLE'],
    [column('correo'), 'ana@ejemplo..co', 'CORREO_ILEGIBLE'],
    [column('correo'), 'ana', 'CORREO_ILEGIBLE'],
    [column('correo'), 'ana@ejemplo.co, eva@ejemplo.co', 'CORREO_ILEGIBLE'],
    [column('enlace'), 'https://ejemplo.gov.co/a?b=1', 'https://ejemplo.gov.co/a?b=1'],
    [column('enlace'), 'http://ejemplo.gov.co', 'ENLACE_ILEGIBLE'],
    [column('enlace'), 'javascript:alert(1)', 'ENLACE_ILEGIBLE'],
    [column('enlace'), 'https://', 'ENLACE_ILEGIBLE'],
    [column('texto'), 'Uno\u00a0dos', 'Uno dos'],
    [column('texto'), 1.5, '1,5'],
    [column('texto'), { fecha: '1899-12-30', hora: '14:30' }, '14:30'],
    [column('textoLargo'), "'Hola' dijo", "'Hola' dijo"],
    [column('textoLargo'), 'No aplica', 'No aplica'],
    [column('textoLargo'), 'uno\vdos', 'uno\ndos'],
    [column('decimal', { blancos: ['nuevo', 'sin linea base'] }), 'Sin  Línea base.', undefined],
    [column('texto'), { fecha: '2026-06-15' }, '15/06/2026'],
    [column('textoLargo'), 'Uno\r\ndos', 'Uno\ndos'],
    [column('textoLargo'), 'a'.repeat(30_000), 'a'.repeat(30_000)],
    [column('textoLargo'), 'a'.repeat(30_001), 'TEXTO_DEMASIADO_LARGO'],
  ])('%#', (definition, celda, expected) => {
    expect(read(definition, celda)).toBe(expected);
  });

  test('asks for the value it resembles', () => {
    const lista = column('lista', {
      valores: ['Acumulado', 'Stock'],
      quiereDecir: { inventario: 'Stock' },
    });
    const asked = parseCelda(lista, 'Inventario');
    expect('error' in asked && asked.error.mensaje).toMatch(/¿Quiso decir «Stock»\?$/);
    const lectura = parseCelda(lista, 'Acumlado');
    expect('error' in lectura && lectura.error.mensaje).toContain('¿Quiso decir «Acumulado»?');
  });
});

describe('parseCelda() of a cell without a value', () => {
  test.each<Celda>([
    { error: '#N/A' },
    '#N/A',
    ' #REF! ',
    '#¡REF!',
    '#N/D',
    '#¡DIV/0!',
    '#¿NOMBRE?',
    '#NAME?',
    '########',
  ])('refuses the error %j in every column', (celda) => {
    for (const kind of KINDS) expect(read(column(kind), celda)).toBe('CELDA_CON_ERROR');
  });

  test('refuses a formula that nobody has calculated, and reads a text with a number sign', () => {
    expect(read(column('texto'), { formula: '=1+1' })).toBe('FORMULA_SIN_CALCULAR');
    for (const text of ['#1', '# de IED', '##', '#N/A en 2025'])
      expect(read(column('texto'), text)).toBe(text);
  });
});

describe('formato', () => {
  test.each([
    [1250.5, undefined, '1.250,5'],
    [0.025, undefined, '0,025'],
    [2339400000, undefined, '2.339.400.000'],
    [-1250, undefined, '-1.250'],
    [999, undefined, '999'],
    [1e-7, undefined, '0,0000001'],
    [1250, 2, '1.250,00'],
    [-0.001, 2, '0,00'],
    [0, undefined, '0'],
  ])('formatNumero(%p, %p) is %p', (n, decimals, expected) => {
    expect(formatNumero(n, decimals)).toBe(expected);
  });

  test.each([
    [0.6, '60\u00a0%'],
    [0.526303, '52,63\u00a0%'],
    [5.25, '525\u00a0%'],
    [0, '0\u00a0%'],
  ])('formatPorcentaje(%p) is %p', (ratio, expected) => {
    expect(formatPorcentaje(ratio)).toBe(expected);
  });

  test('writes dates short and long', () => {
    expect(formatFecha('2026-06-05')).toBe('05/06/2026');
    expect(formatFechaLarga('2026-06-05')).toBe('5 de junio de 2026');
  });
});

describe('parseCelda() by properties', () => {
  const celdas: fc.Arbitrary<Celda> = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-%$ /:eET') }),
    fc.double(),
    fc.boolean(),
    fc.constant(undefined),
    fc.record({ fecha: fc.constantFrom('2026-06-15', '1899-12-30') }),
  );

  test('never throws, whatever the kind and the cell', () => {
    const definitions = KINDS.flatMap((kind) => [
      column(kind),
      column(kind, { valores: ['A'], np: true, min: 0 }),
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...definitions), celdas, (definition, celda) => {
        const lectura = parseCelda(definition, celda);
        expect('ok' in lectura || lectura.error.mensaje.length > 0).toBe(true);
      }),
    );
  });

  test('reads back every number it writes', () => {
    const number = fc.double({ min: -1e14, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(number, (n) => {
        if (n !== 0 && Math.abs(n) < 1e-6) return;
        expect(read(column('decimal'), formatNumero(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  test('reads back every date it writes, short and long', () => {
    const date = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, (fecha) => {
        for (const text of [fecha, formatFecha(fecha), formatFechaLarga(fecha)]) {
          expect(read(column('fecha'), text)).toBe(fecha);
        }
      }),
    );
  });

  test('never changes the digits of a code: it keeps them all or refuses', () => {
    const codes = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,eE+'), minLength: 1, maxLength: 16 }),
      fc.maxSafeNat(),
    );
    const digits = (text: string): string => text.replace(/\D/g, '');
    fc.assert(
      fc.property(codes, (codigo) => {
        const value = read(column('codigo'), codigo);
        if (typeof value !== 'string' || /^[A-Z_]+$/.test(value)) return;
        const written = String(codigo);
        const isDotZero = /^\d{9,15}\.0$/.test(written);
        expect(digits(value)).toBe(digits(isDotZero ? written.slice(0, -2) : written));
      }),
    );
  });
});
