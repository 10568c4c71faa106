// Formulas between the workbook and the file, which wants commas, no leading "=", and a prefix on the names that
// Excel learnt after 2007.

const PREFIXES: readonly (readonly [prefix: string, names: RegExp])[] = [
  ['_xlfn._xlws.', /^(FILTER|SORT)$/i],
  [
    '_xlfn.',
    /^(CONCAT|IFS|MAXIFS|MINIFS|SEQUENCE|SORTBY|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR|DAYS|ISOWEEKNUM)$/i,
  ],
];
/** Google leaves what Excel does not have as text beside its last value. */
const GOOGLE_ONLY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/s;
/** A text, a quoted sheet name, an array constant, or anything between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./gs;

/** '=SUMAR(A1;2)' → 'SUMAR(A1,2)'. */
export function toFileFormula(formula: string): string {
  return outsideTexts(formula.slice(1), (code) =>
    code.replaceAll(';', ',').replace(/[A-Z][A-Z0-9.]*(?=\()/gi, (name) => prefixOf(name) + name),
  );
}

/** 'SUM(A1,2)' → '=SUM(A1,2)'. */
export function fromFileFormula(formula: string): string {
  const google = GOOGLE_ONLY.exec(formula)?.[1];
  if (google !== undefined && google !== 'COMPUTED_VALUE') {
    return `=${google.replaceAll('""', '"')}`;
  }
  return `=${outsideTexts(formula, (code) => code.replace(/_xl(?:fn|ws|pm|udf)\./gi, ''))}`;
}

const prefixOf = (name: string): string =>
  PREFIXES.find(([, names]) => names.test(name))?.[0] ?? '';

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula.replace(PIECES, (piece) => (/^["'{]/.test(piece) ? piece : change(piece)));
