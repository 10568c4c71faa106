// Formulas as people see them, and as a file must have them.

import { fromFileFormula, refersOutside, toFileFormula } from '../../src/xlsx/formula';

test.each([
  ['=SUM(A1;B2:B)', 'SUM(A1,B2:B1048576)', '=SUM(A1,B2:B)'],
  ['=SUM($A$2:$A)+A:A', 'SUM($A$2:$A1048576)+A:A', '=SUM($A$2:$A)+A:A'],
  ['="a;b"&\'H; 1\'!A1', '"a;b"&\'H; 1\'!A1', '="a;b"&\'H; 1\'!A1'],
  [
    '=XLOOKUP("SORT(";A:A;SORT(B:B))',
    '_xlfn.XLOOKUP("SORT(",A:A,_xlfn._xlws.SORT(B:B))',
    '=XLOOKUP("SORT(",A:A,SORT(B:B))',
  ],
  [
    '=IFNA(Stdev.S(A1:A9),T.DIST.2T(1,2))',
    '_xlfn.IFNA(_xlfn.Stdev.S(A1:A9),_xlfn.T.DIST.2T(1,2))',
    '=IFNA(Stdev.S(A1:A9),T.DIST.2T(1,2))',
  ],
  ['=SUM({1;2})', 'SUM({1;2})', '=SUM({1;2})'],
])('toFileFormula() writes %s as %s', (formula, inFile, readBack) => {
  expect(toFileFormula(formula)).toBe(inFile);
  expect(fromFileFormula(inFile)).toBe(readBack);
});

test.each([
  ['IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),"x")', '=QUERY(A1:B9,"select A")'],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),12)', undefined],
])("fromFileFormula() takes Google's own formula out of %s", (inFile, formula) => {
  expect(fromFileFormula(inFile)).toBe(formula);
});

test.each([
  ["='[1]Hoja del plan'!B1", true],
  ['=SUM(Metas[Valor])', true],
  ['=IF(A1="[1]",1,0)', false],
])('refersOutside() of %s is %s', (formula, refers) => {
  expect(refersOutside(formula)).toBe(refers);
});
