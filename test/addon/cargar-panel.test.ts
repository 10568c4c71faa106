// What the panel «Cargar» asks of whoever brings a table without a column of the key.

import { exampleBook } from '../support/host';

interface Visto {
  readonly faltan: readonly { readonly columna: string }[];
}
const faltan = (registro: string, celdas: readonly (readonly string[])[]): readonly string[] =>
  exampleBook()
    .call<Visto>('verCargue', { registro, celdas, simular: true })
    .faltan.map(({ columna }) => columna);

test('the year of all its rows, where a row is of an acción and a year', () => {
  expect(
    faltan('sostenibilidad', [
      ['Acción', 'Respaldo'],
      ['A01', 'CDP 001'],
    ]),
  ).toEqual(['vigencia']);
});

test('the year of a table whose columns are the data, and not which datum they are', () => {
  expect(
    faltan('datosIed', [
      ['Código DANE', 'Matrícula'],
      ['108001999015', '1200'],
    ]),
  ).toEqual(['vigencia']);
});

test('never the código of all its rows: each has its own, which may be proposed', () => {
  const accion = ['Inclusión y convivencia escolar', 'Brigadas de lectura', 'Brigadas', 'Sedes'];
  expect(faltan('pam', [['Componente', 'Acción', 'Indicador', 'Unidad'], accion])).toEqual([]);
  expect(
    faltan('ied', [
      ['Nombre', 'Localidad'],
      ['IED Ejemplo Nueva', 'Riomar'],
    ]),
  ).toEqual([]);
});
