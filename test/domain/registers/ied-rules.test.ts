// The code of an institution carries a digit that tells a slip of the fingers.

import { dane, digitoDeVerificacion } from '../../../src/domain/registers/ied-rules';
import { found } from '../../support/libro';

test.each([
  ['108001001812', 2],
  ['108001074666', 6],
])('digitoDeVerificacion() of %s is %i', (codigo, digit) => {
  expect(digitoDeVerificacion(codigo)).toBe(digit);
});

test.each([
  ['108001001812', []],
  ['108001001813', [[2, 'DANE_DIGITO']]],
  ['10800100181', [[2, 'DANE_LONGITUD']]],
  ['10800100181A', [[2, 'DANE_LONGITUD']]],
  [undefined, []],
])('dane of %s finds %j', (codigoDane, expected) => {
  expect(found(dane, [{ codigoDane }])).toEqual(expected);
});
