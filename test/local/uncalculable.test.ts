// Which formulas the grid cannot calculate, by what they say.

import { isUncalculable } from '../../src/local/uncalculable';

const KNOWN = ['SUM', 'IF', 'IFERROR', 'LET', 'LAMBDA', 'LOG10'];
const uncalculable = (formula: string): boolean =>
  isUncalculable(formula, (name) => KNOWN.includes(name));

test.each([
  "=+'[1]Hoja del plan'!B1",
  '=IFERROR([Otro.xlsx]Hoja1!A1,0)',
  '=SUM(Metas[Valor])',
  '=DESCONOCIDA(A1)',
  '=IFERROR(sum(A1)+desconocida(1),0)',
  '=METAS*2',
  '=IF(Año_base>1,1,0)',
])('%s is not for the grid', (formula) => expect(uncalculable(formula)).toBe(true));

test.each([
  '=SUM(A1:B$2,$C$3,A:A,$D:$E,1:2)',
  "=SUM('Hoja con espacios'!A1)",
  '=IF(Hoja1!A1="[1]DESCONOCIDA(x)",TRUE,false)',
  '=IFERROR(#REF!+1,#DIV/0!)',
  '=IFERROR(A1,#N/A)&"métas"',
  '=1E5+1.5E-3+A1%',
  '=LET(x,A1,x*2)',
  '=LOG10(A1)',
  '={1,2;3,4}',
])('%s is for the grid', (formula) => expect(uncalculable(formula)).toBe(false));
