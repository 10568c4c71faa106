import { salidas } from '../../../src/domain/registers';
import { validate } from '../../../src/domain/validate';
import { contextOf } from '../../support/libro';

const BUENA = { codigo: 'SA-0001', nombre: 'IED', registro: 'IED', columnas: 'Nombre' };
const found = (...rows: readonly object[]) =>
  validate(
    salidas,
    rows.map((row, i) => ({ fila: i + 2, row: { ...row } })),
    contextOf({ ied: [{ codigoDane: '108001999011', nombre: 'Uno', zona: 'Urbana' }] }),
  ).map(({ fila, columna, codigo, severidad }) => [fila, columna, codigo, severidad]);

test('a salida that says what there is has nothing to tell', () => {
  expect(found({ ...BUENA, filtro: 'Zona es Urbana', orden: 'Nombre' })).toEqual([]);
});

test('what it says that there is not is told in its column', () => {
  expect(
    found({ ...BUENA, columnas: 'Nombre; Barios', filtro: 'Zona es Rural', orden: 'X' }),
  ).toEqual([
    [2, 'columnas', 'COLUMNA_INEXISTENTE', 'error'],
    [2, 'filtro', 'VALOR_SIN_FILAS', 'advertencia'],
    [2, 'orden', 'COLUMNA_INEXISTENTE', 'error'],
  ]);
});

test('two of one name are told, for by its name one is asked for', () => {
  expect(found(BUENA, { ...BUENA, codigo: 'SA-0002', nombre: 'íed' })).toEqual([
    [2, 'nombre', 'SALIDA_REPETIDA', 'error'],
    [3, 'nombre', 'SALIDA_REPETIDA', 'error'],
  ]);
});

test('no salida is of a register of the office’s own', () => {
  expect(salidas.columns.registro.valores).not.toContain('Equipo');
  expect(salidas.columns.registro.valores).not.toContain('Parámetros');
  expect(salidas.columns.registro.valores).toContain('PAM');
});
