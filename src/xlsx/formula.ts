// Formulas between the workbook and the file, which wants commas, no leading "=", a last row for every range, and a
// prefix on the names that Excel learnt after 2007.

const LAST_ROW = 1_048_576;
/** Without the prefix Excel takes the name for one that it does not know. */
const LEARNT = new Set(
  `
  ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
  BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND
  EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAUSS HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL
  MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
  RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
  `.match(/\S+/g),
);
const LEARNT_APART = new Set(['FILTER', 'SORT']);
/** How Google writes a formula that Excel lacks, beside its last value. */
const GOOGLE_ONLY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/s;
/** The same for a cell that such a formula only fills. */
const FILLED = '""COMPUTED_VALUE""';
/** A text, a quoted sheet name, an array constant, or anything between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./gs;
const OPEN_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z0-9$(.])/gi;
const CLOSED_RANGE = new RegExp(`(:\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'gi');

/**
 * Takes from another file («'[1]Hoja del plan'!B1») or from a table («Metas[Valor]»), neither of which the workbook holds:
 * written without them, a file is damaged to Excel.
 */
export const refersOutside = (formula: string): boolean =>
  formula.replace(/"(?:[^"]|"")*"/g, '').includes('[');

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

function prefixOf(name: string): string {
  if (LEARNT_APART.has(name.toUpperCase())) return '_xlfn._xlws.';
  return LEARNT.has(name.toUpperCase()) ? '_xlfn.' : '';
}

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula.replace(PIECES, (piece) => (/^["'{]/.test(piece) ? piece : change(piece)));
