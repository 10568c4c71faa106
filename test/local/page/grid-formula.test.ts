// Formulas as Colombia writes them.

import { gridFormula } from '../../../src/local/page/grid-formula';

test.each([
  ['=SUMA(A1;0,5)', '=SUM(A1,0.5)'],
  ['=A1*0,5', '=A1*0.5'],
  ['=SUM(A1,B2)', '=SUM(A1,B2)'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['=SI(A1>1,5;"sí; no";B1)', '=IF(A1>1.5,"sí; no",B1)'],
  ['=SUMAR.SI(\'Metas; 2024\'!A1:A9;"x";B1:B9)', '=SUMIF(\'Metas; 2024\'!A1:A9,"x",B1:B9)'],
  ['=IF(B1>1,2,"x")', '=IF(B1>1,2,"x")'],
  ['=SUMA(A1;5)', '=SUM(A1,5)'],
  ['=SUMA({1;2})', '=SUM({1;2})'],
  ['=promedio(A1:A3)', '=AVERAGE(A1:A3)'],
])('gridFormula() makes %s into %s, which it leaves alone', (typed, understood) => {
  expect(gridFormula(typed)).toBe(understood);
  expect(gridFormula(understood)).toBe(understood);
});
