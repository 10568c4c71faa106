import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { parametro, parametroPesos, parametrosIniciales } from '../../src/domain/parametros';
import { parseCelda } from '../../src/domain/parse';
import type { AnyRow } from '../../src/domain/register';
import { filasOf } from '../support/libro';

const filas = (rows: { readonly [clave: string]: AnyRow['valor'] }) =>
  filasOf(Object.entries(rows).map(([clave, valor]) => ({ clave, valor })));

test('parametro() gives the default where the row is missing', () => {
  expect(parametro([], 'umbral_en_meta')).toBe(0.9);
  expect(parametro([], 'cargo_jefe_oficina')).toBe('Jefe de Oficina de Calidad Educativa');
  expect(parametro([], 'nit')).toBeUndefined();
});

test('parametro() reads the value in its own kind, as Colombians write it', () => {
  const rows = filas({
    umbral_en_meta: '0,85',
    umbral_en_riesgo: '65%',
    ultimo_consecutivo: '12',
    etapa: 'EJECUCION',
    prestado_desde: '29/09/2023',
  });
  expect(parametro(rows, 'umbral_en_meta')).toBe(0.85);
  expect(parametro(rows, 'umbral_en_riesgo')).toBe(0.65);
  expect(parametro(rows, 'ultimo_consecutivo')).toBe(12);
  expect(parametro(rows, 'etapa')).toBe('ejecución');
  expect(parametro(rows, 'prestado_desde')).toBe('2023-09-29');
});

test('parametro() leaves blank what the office blanked, unless a value is needed', () => {
  const rows = filas({ cargo_jefe_oficina: undefined, umbral_en_meta: undefined });
  expect(parametro(rows, 'cargo_jefe_oficina')).toBeUndefined();
  expect(parametro(rows, 'umbral_en_meta')).toBe(0.9);
});

test('parametro() falls back to the default on a needed value that cannot be read', () => {
  expect(parametro(filas({ indicador_seguimiento: 'siete' }), 'indicador_seguimiento')).toBe(2);
});

test('parametroPesos() reads weights by name and leaves out what does not fit', () => {
  const text = '2024: 15; 2025: 35\n2026: 35,5; nada; 2027: x';
  expect([...parametroPesos(filas({ pesos_vigencia: text }), 'pesos_vigencia')]).toEqual([
    ['2024', 15],
    ['2025', 35],
    ['2026', 35.5],
  ]);
  expect(parametroPesos([], 'pesos_componente').size).toBe(0);
});

test('parametroPesos() reads weights with the sign of a percentage beside those without it', () => {
  const rows = filas({ pesos_componente: 'Acompañamiento: 40%; Formación: 60' });
  expect([...parametroPesos(rows, 'pesos_componente').values()]).toEqual([40, 60]);
});

test('parametroPesos() takes a componente with a colon in its name', () => {
  const rows = filas({ pesos_componente: 'Uso: contenidos y MTIC: 40' });
  expect([...parametroPesos(rows, 'pesos_componente')]).toEqual([['Uso: contenidos y MTIC', 40]]);
});

test('parametrosIniciales() writes every setting once, with a default that its kind can read', () => {
  const rows = parametrosIniciales(PARAMETROS_DEL_LIBRO);
  expect(rows.map(({ clave }) => clave)).toEqual(Object.keys(PARAMETROS_DEL_LIBRO));
  for (const [clave, definition] of Object.entries(PARAMETROS_DEL_LIBRO)) {
    const written = rows.find((row) => row.clave === clave)?.valor;
    expect(parseCelda(definition, written)).toHaveProperty('ok');
  }
});
