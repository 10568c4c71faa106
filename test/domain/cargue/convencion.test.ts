import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { Register } from '../../../src/domain/register';
import { REGISTERS } from '../../../src/domain/registers';
import { caracterizacion } from '../../../src/domain/registers/caracterizacion';
import { pam } from '../../../src/domain/registers/pam';
import { contextOf } from '../../support/libro';

const plan = (register: Register, celdas: readonly (readonly string[])[]) =>
  planCargue(register, tablaSuelta(celdas), [], contextOf());
const rowsOf = ({ cambios }: ReturnType<typeof plan>, ...keys: readonly string[]) =>
  cambios.map((cambio) => keys.map((key) => cambio.cambio === 'crear' && cambio.row[key]));

test('planCargue() reads the numbers of a column in the convention that it shows, and says which', () => {
  const cargue = plan(caracterizacion, [
    ['Indicador', 'Vigencia', 'Valor', 'Dimensión', 'Fuente'],
    ['Índice', '2025', '0.6541', 'Pruebas', 'Ejemplo'],
    ['Promedio A', '2025', '1.250', 'Pruebas', 'Ejemplo'],
    ['Promedio B', '2025', '12.375', 'Pruebas', 'Ejemplo'],
  ]);
  expect(rowsOf(cargue, 'valor')).toEqual([[0.6541], [1.25], [12.375]]);
  expect(cargue.explicacion.convencion).toEqual({ Valor: 'punto decimal' });
});

test('planCargue() reads the dates of a file in the order that they show, and says which', () => {
  const cargue = plan(pam, [
    ['Código', 'Acción', 'Fecha inicio', 'Fecha fin'],
    ['Z1', 'a', '1/2/2025', '12/31/2025'],
    ['Z2', 'b', '03/04/2025', '11/10/2025'],
    ['Z3', 'c', 'ene-26', 'dic-26'],
  ]);
  expect(rowsOf(cargue, 'fechaInicio', 'fechaFin')).toEqual([
    ['2025-01-02', '2025-12-31'],
    ['2025-03-04', '2025-11-10'],
    ['2026-01-01', '2026-12-31'],
  ]);
  expect(cargue.explicacion.convencion).toEqual({
    'Fecha inicio': 'mes/día',
    'Fecha fin': 'mes/día',
  });
});

test('planCargue() refuses at its cell what a column leaves in doubt, and loads the rest', () => {
  const cargue = plan(pam, [
    ['Código', 'Acción', 'Línea base', 'Fecha inicio'],
    ['Z1', 'a', '12.5', '31/12/2024'],
    ['Z2', 'b', '1.250', '12/31/2024'],
    ['Z3', 'c', '12,5', '03/04/2025'],
    ['Z4', 'd', '7', '2025-04-03'],
  ]);
  expect(rowsOf(cargue, 'codigo', 'lineaBase')).toEqual([
    ['Z1', 12.5],
    ['Z4', 7],
  ]);
  const errors = cargue.observaciones.filter(({ severidad }) => severidad === 'error');
  expect(errors.map(({ fila, columna, codigo }) => [fila, columna, codigo])).toEqual([
    [3, 'lineaBase', 'NUMERO_AMBIGUO'],
    [4, 'fechaInicio', 'FECHA_AMBIGUA'],
  ]);
  expect(cargue.explicacion.convencion).toEqual({
    'Línea base': 'mezcla coma decimal y punto decimal',
    'Fecha inicio': 'mezcla día/mes y mes/día',
  });
});

test('planCargue() says nothing of a file written as in Colombia', () => {
  const cargue = plan(pam, [
    ['Código', 'Acción', 'Línea base', 'Fecha inicio'],
    ['Z1', 'a', '1.250', '03/04/2025'],
    ['Z2', 'b', '1.250,5', '31/12/2025'],
  ]);
  expect(rowsOf(cargue, 'lineaBase', 'fechaInicio')).toEqual([
    [1250, '2025-04-03'],
    [1250.5, '2025-12-31'],
  ]);
  expect(cargue.explicacion.convencion).toEqual({});
});

test('a month alone is its last day in the columns where something ends or is due', () => {
  const ends = REGISTERS.flatMap(({ key, columns }) =>
    Object.entries(columns).flatMap(([column, { mesSolo }]) => (mesSolo ? `${key}.${column}` : [])),
  );
  expect(ends.sort()).toEqual([
    'actividades.fechaFin',
    'anomalias.fecha',
    'anomalias.fechaCumplimiento',
    'anomalias.fechaEficacia',
    'calendario.cierra',
    'calendario.cierreDefinitivo',
    'calendario.cierreProvisional',
    'compromisos.fecha',
    'compromisos.fechaCierre',
    'equipo.hasta',
    'pam.fechaFin',
  ]);
});
