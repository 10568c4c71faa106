// Formulas as people of es-CO write them («;» between arguments, decimal comma) and as Univer and xlsx
// keep them («,» between arguments, decimal point).

/** The parts of a formula outside quotes, changed by `outside`; texts and sheet names stay. */
function mapUnquoted(formula: string, outside: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? outside(part) : part))
    .join('');
}

/** "=SUM(A1;0,5)" → "=SUM(A1,0.5)"; a formula without «;» comes back as it is. */
export function gridFormula(formula: string): string {
  let separated = false;
  mapUnquoted(formula, (part) => {
    separated ||= part.includes(';');
    return part;
  });
  if (!separated) return formula;
  return mapUnquoted(formula, (part) => part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','));
}
