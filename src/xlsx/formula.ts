// Formulas between the workbook and the file, which wants commas, no leading "=", a last row for every range, and a
// prefix on the names that Excel learnt after 2007.

const LAST_ROW = 1_048_576;
const PREFIXES: readonly (readonly [prefix: string, names: RegExp])[] = [
  ['_xlfn._xlws.', /^(FILTER|SORT)$/i],
  [
    '_xlfn.',
    /^(CONCAT|DAYS|IFS|ISOWEEKNUM|MAXIFS|MINIFS|SEQUENCE|SORTBY|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR)$/i,
  ],
];
/** How Google writes a formula that Excel lacks, beside its last value. */
const GOOGLE_ONLY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/s;
/** The same for a cell that such a formula only fills. */
const FILLED = '""COMPUTED_VALUE""';
/** A text, a quoted sheet name, an array constant, or anything between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./gs;
const OPEN_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z0-9$(.])/gi;
const CLOSED_RANGE = new RegExp(`(:\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'gi');

/** '=SUM(A1;B2:B)' → 'SUM(A1,B2:B1048576)'. */
export const toFileFormula = (formula: string): string =>
  outsideTexts(formula.slice(1), (code) =>
    code
      .replaceAll(';', ',')
      .replace(OPEN_RANGE, `$1${LAST_ROW}`)
      .replace(/[A-Z][A-Z0-9.]*(?=\()/gi, (name) => prefixOf(name) + name),
  );

/** 'SUM(A1,B2:B1048576)' → '=SUM(A1,B2:B)'; undefined where only the value counts. */
export function fromFileFormula(formula: string): string | undefined {
  const google = GOOGLE_ONLY.exec(formula)?.[1];
  if (google === FILLED) return undefined;
  if (google !== undefined) return `=${google.replaceAll('""', '"')}`;
  return `=${outsideTexts(formula, (code) =>
    code.replace(CLOSED_RANGE, '$1').replace(/_xl(?:fn|ws|pm|udf)\./gi, ''),
  )}`;
}

const prefixOf = (name: string): string =>
  PREFIXES.find(([, names]) => names.test(name))?.[0] ?? '';

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula.replace(PIECES, (piece) => (/^["'{]/.test(piece) ? piece : change(piece)));
