import {
  cifraCorta,
  cuenta,
  diasEntre,
  dinero,
  enumerar,
  enumerarDe,
  fechaConDia,
  lineas,
  razonEscrita,
} from '../../src/domain/redaccion';

test.each([
  ['2026-07-14', 'martes 14 de julio de 2026'],
  ['2024-02-29', 'jueves 29 de febrero de 2024'],
  ['1970-01-01', 'jueves 1 de enero de 1970'],
  ['1969-12-31', 'miércoles 31 de diciembre de 1969'],
])('fechaConDia() of %s is %s', (fecha, written) => {
  expect(fechaConDia(fecha)).toBe(written);
});

test.each([
  ['2026-07-02', '2026-07-14', 12],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-01-01', '2025-12-31', -1],
])('diasEntre(%s, %s) is %i', (desde, hasta, dias) => {
  expect(diasEntre(desde, hasta)).toBe(dias);
});

test.each([
  [[], ''],
  [['A1'], 'A1'],
  [['A1', 'A2'], 'A1 y A2'],
  [['A1', 'A2', 'A3'], 'A1, A2 y A3'],
])('enumerar(%j) is "%s"', (items, written) => {
  expect(enumerar(items)).toBe(written);
});

test.each(['Indicador', 'íconos', '«IED»', 'hilo'])('enumerar() joins %s with e', (last) => {
  expect(enumerar(['Acción', last])).toBe(`Acción e ${last}`);
});

test.each(['Meta', 'hierro', 'II', 'IV', 'Hoja'])('enumerar() joins %s with y', (last) => {
  expect(enumerar(['Acción', last])).toBe(`Acción y ${last}`);
});

const ACCIONES = Array.from({ length: 48 }, (_, i) => `A${i + 1}`);

test.each([
  ['all of many', ACCIONES, 48, 'las 48 acciones'],
  ['all but one', ACCIONES.slice(0, 5), 6, 'A1, A2, A3, A4 y A5'],
  ['all of a few', ['A1', 'A2'], 2, 'A1 y A2'],
])('enumerarDe() says %s', (_case, items, total, said) => {
  expect(enumerarDe(items, total)).toBe(said);
});

test('enumerarDe() takes what they are called together, and how many it names', () => {
  const todos = { todas: 'los 48 trimestres', max: 2 };
  expect(enumerarDe(ACCIONES, 48, todos)).toBe('los 48 trimestres');
  expect(enumerarDe(ACCIONES.slice(1), 48, todos)).toBe('A2, A3 y 45 más');
});

test('enumerar() counts what does not fit', () => {
  expect(enumerar(['A1', 'A2', 'A3', 'A4'], 2)).toBe('A1, A2 y 2 más');
});

test.each([
  [[3], 'fila 3'],
  [[9, 3, 4, 5, 3], 'filas 3–5 y 9'],
  [[2, 4], 'filas 2 y 4'],
])('lineas(%j) is "%s"', (filas, written) => {
  expect(lineas(filas)).toBe(written);
});

test('figures are written as Colombians write them', () => {
  expect(cuenta(1, 'acción', 'acciones')).toBe('1 acción');
  expect(cuenta(1200, 'acción', 'acciones')).toBe('1.200 acciones');
  expect(dinero(2_339_400_000)).toBe('$\u00A02.339.400.000');
  expect(cifraCorta(8.33333)).toBe('8,33');
  expect(cifraCorta(12345.678)).toBe('12.346');
  expect(cifraCorta(null)).toBe('');
  expect(razonEscrita(0.526303)).toBe('52,63\u00A0%');
  expect(razonEscrita(null)).toBe('—');
});
