// Formulas as people of es-CO write them (=SUMA(A1;0,5)) made into those that Univer and xlsx understand (=SUM(A1,0.5)).

/** Spanish names of the functions that an office uses; in any other case the English name is expected. */
const ENGLISH: { readonly [spanish: string]: string } = {
  ABS: 'ABS',
  AHORA: 'NOW',
  AÑO: 'YEAR',
  BUSCARV: 'VLOOKUP',
  BUSCARX: 'XLOOKUP',
  COINCIDIR: 'MATCH',
  CONCATENAR: 'CONCATENATE',
  CONTAR: 'COUNT',
  'CONTAR.BLANCO': 'COUNTBLANK',
  'CONTAR.SI': 'COUNTIF',
  'CONTAR.SI.CONJUNTO': 'COUNTIFS',
  CONTARA: 'COUNTA',
  DERECHA: 'RIGHT',
  'DIAS.LAB': 'NETWORKDAYS',
  DIA: 'DAY',
  DÍA: 'DAY',
  ENTERO: 'INT',
  ESBLANCO: 'ISBLANK',
  ESERROR: 'ISERROR',
  ESNUMERO: 'ISNUMBER',
  ESNÚMERO: 'ISNUMBER',
  EXTRAE: 'MID',
  FECHA: 'DATE',
  FILTRAR: 'FILTER',
  HOY: 'TODAY',
  INDICE: 'INDEX',
  ÍNDICE: 'INDEX',
  IZQUIERDA: 'LEFT',
  LARGO: 'LEN',
  MAYUSC: 'UPPER',
  MEDIANA: 'MEDIAN',
  MES: 'MONTH',
  MINUSC: 'LOWER',
  NO: 'NOT',
  O: 'OR',
  PROMEDIO: 'AVERAGE',
  'PROMEDIO.SI': 'AVERAGEIF',
  'PROMEDIO.SI.CONJUNTO': 'AVERAGEIFS',
  REDONDEAR: 'ROUND',
  SI: 'IF',
  'SI.ERROR': 'IFERROR',
  SUMA: 'SUM',
  SUMAPRODUCTO: 'SUMPRODUCT',
  'SUMAR.SI': 'SUMIF',
  'SUMAR.SI.CONJUNTO': 'SUMIFS',
  TEXTO: 'TEXT',
  UNICOS: 'UNIQUE',
  ÚNICOS: 'UNIQUE',
  VALOR: 'VALUE',
  Y: 'AND',
};

/** A text, a quoted sheet name or an array constant, or what is between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./gs;
const NAME = /[\p{L}_][\p{L}\d._]*(?=\()/gu;
/** A number with decimals; the digits of an address ("A1,5") are no number. */
const DECIMAL = /(?<![\p{L}\d$.])(\d+),(\d+)/gu;

/** A formula already in that form comes back as it is, unless its separator is missing: "=A1*0,5" is a half. */
export function gridFormula(formula: string): string {
  let isSeparated = false;
  outsideTexts(formula, (code) => {
    isSeparated ||= code.includes(';');
    return code;
  });
  const hasArguments = formula.includes('(');
  return outsideTexts(formula, (code) => {
    const named = code.replace(NAME, (name) => ENGLISH[name.toUpperCase()] ?? name);
    if (!isSeparated && hasArguments) return named;
    return named.replace(DECIMAL, '$1.$2').replaceAll(';', ',');
  });
}

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula.replace(PIECES, (piece) => (/^["'{]/.test(piece) ? piece : change(piece)));
