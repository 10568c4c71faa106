// The institutions of Barranquilla as they were published: one of them lacks its code.

import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../src/domain/parse/celda';
import { ied } from '../../../src/domain/registers/ied';
import { digitoDeVerificacion } from '../../../src/domain/registers/ied-rules';
import { describeDatos, readDatos } from '../../support/datos';
import { contextOf } from '../../support/libro';

const FILE = 'ied_barranquilla.csv';

describeDatos(FILE, 'planCargue() of the institutions of Barranquilla', () => {
  const rows = readDatos(FILE);
  const file: Celda[][] = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  const result = planCargue(ied, tablaSuelta(file), [], contextOf());

  test('accepts 153 of 154 and refuses the one without code', () => {
    expect(result).toMatchObject({ leidas: 154, nuevas: 153, rechazadas: 1, incompletas: 0 });
    const line = rows.findIndex(({ codigo_dane }) => codigo_dane === '') + 2;
    const errors = result.observaciones.filter(({ severidad }) => severidad === 'error');
    expect(errors.map(({ fila, columna, codigo }) => [fila, columna, codigo])).toEqual([
      [line, 'codigoDane', 'CLAVE_AUSENTE'],
    ]);
  });

  test('changes no digit of any code', () => {
    const codes = result.cambios.map((c) => (c.cambio === 'crear' ? c.row.codigoDane : undefined));
    expect(codes).toEqual(rows.map(({ codigo_dane }) => codigo_dane).filter(Boolean));
  });

  test('reads the same codes from numbers, as Excel gives them', () => {
    const asNumbers = file.map((line, i) =>
      i === 0 ? line : [Number(line[0]) || undefined, ...line.slice(1)],
    );
    expect(planCargue(ied, tablaSuelta(asNumbers), [], contextOf()).cambios).toEqual(
      result.cambios,
    );
  });

  test('finds the check digit of all 153 right', () => {
    expect(result.observaciones.filter(({ codigo }) => codigo.startsWith('DANE'))).toEqual([]);
  });
});

describeDatos('saber11_2021_barranquilla_oficial.csv', 'digitoDeVerificacion()', () => {
  test('is right in the 159 official schools that the ICFES classified in 2021', () => {
    const codes = new Set(
      readDatos('saber11_2021_barranquilla_oficial.csv').map((row) => row.COLE_COD_DANE ?? ''),
    );
    expect(codes.size).toBe(159);
    expect([...codes].filter((c) => digitoDeVerificacion(c) !== Number(c.charAt(11)))).toEqual([]);
  });
});
