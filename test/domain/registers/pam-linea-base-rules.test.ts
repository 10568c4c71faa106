// The línea base of an acción, and the datum of Caracterización that it came from.

import type { AnyRow } from '../../../src/domain/register';
import {
  lineaBaseDeCaracterizacion,
  lineaBaseDeStock,
} from '../../../src/domain/registers/pam-linea-base-rules';
import { found, mensajes } from '../../support/libro';

test.each<[AnyRow, boolean]>([
  [{ tipoAcumulacion: 'Stock', lineaBase: 12, metaCuatrienio: 12 }, true],
  [{ tipoAcumulacion: 'Stock', lineaBase: 8, metaCuatrienio: 12 }, false],
  [{ tipoAcumulacion: 'Stock', lineaBase: 0.1 + 0.2, metaCuatrienio: 0.3 }, true],
  [{ tipoAcumulacion: 'Stock', metaCuatrienio: 12 }, true],
  [{ tipoAcumulacion: 'Stock', lineaBase: 8, metaCuatrienio: 'NP' }, true],
  [{ tipoAcumulacion: 'Capacidad', lineaBase: 8, metaCuatrienio: 12 }, true],
])('lineaBaseDeStock of %j', (row, isRight) => {
  expect(found(lineaBaseDeStock, [row])).toEqual(isRight ? [] : [[2, 'STOCK_LINEA_BASE']]);
});

test('lineaBaseDeStock says both figures and which tipo would do', () => {
  const row = { tipoAcumulacion: 'Stock', lineaBase: 8, metaCuatrienio: 12 };
  expect(mensajes(lineaBaseDeStock, [row])).toEqual([
    'Con tipo Stock la línea base (8) y la meta (12) deben ser el mismo valor: si el nivel debe crecer, use Capacidad; si cada año empieza de cero, Flujo.',
  ]);
});

describe('lineaBaseDeCaracterizacion', () => {
  const accion = {
    codigo: 'A07',
    componente: 'Acompañamiento',
    indicador: 'Tasa de reprobación',
    unidad: 'Porcentaje',
    lineaBase: 9.8,
  };
  const dato = {
    codigo: 'CT-0015',
    componente: 'Acompañamiento',
    indicador: 'Tasa de reprobación',
    vigencia: 2023,
    unidad: 'Porcentaje',
    valor: 10.1,
    esLineaBase: true,
  };

  test('says both figures and where the other is', () => {
    expect(mensajes(lineaBaseDeCaracterizacion, [accion], { caracterizacion: [dato] })).toEqual([
      'La línea base de A07 (9,8) no es la de Caracterización (CT-0015: 10,1): deje una sola.',
    ]);
  });

  test.each<[string, AnyRow, AnyRow[], boolean]>([
    ['the same figure', accion, [{ ...dato, valor: 9.8 }], false],
    [
      'the indicator in other letters',
      accion,
      [{ ...dato, indicador: 'TASA de  reprobacion.' }],
      true,
    ],
    ['another indicator', accion, [{ ...dato, indicador: 'Tasa de deserción' }], false],
    ['of another componente', accion, [{ ...dato, componente: 'Inclusión' }], false],
    ['of no componente', accion, [{ ...dato, componente: undefined }], true],
    ['in another unit', accion, [{ ...dato, unidad: 'Estudiantes' }], false],
    ['not marked as línea base', accion, [{ ...dato, esLineaBase: false }], false],
    ['marked neither way', accion, [{ ...dato, esLineaBase: undefined }], false],
    ['without a código yet', accion, [{ ...dato, codigo: undefined }], false],
    ['without a figure', accion, [{ ...dato, valor: undefined }], false],
    ['an acción without línea base', { ...accion, lineaBase: undefined }, [dato], false],
    [
      'two of them, the later the same',
      accion,
      [{ ...dato, codigo: 'CT-2', vigencia: 2024, valor: 9.8 }, dato],
      false,
    ],
    [
      'two of them, the later another',
      accion,
      [dato, { ...dato, vigencia: 2022, valor: 9.8 }],
      true,
    ],
  ])('%s', (_, row, caracterizacion, isTold) => {
    expect(found(lineaBaseDeCaracterizacion, [row], { caracterizacion })).toEqual(
      isTold ? [[2, 'LB_DISTINTA']] : [],
    );
  });
});
