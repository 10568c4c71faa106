// Puts a value into a cell the way Google does when a script sets it or a person types it: text may become a number,
// a date or a formula, and may bring a number format along.

import { cellAt, putCell } from './cells';
import { isDatePattern } from './date-format';
import { display } from './number-format';
import { patternAt, styleAt, styleId, withStyle } from './styles';
import { parseTyped, parseTypedInto, type TypedValue } from './typed-text';
import type { CellData, CellType, SheetData, WorkbookData } from './workbook';

/** A date is its serial in brackets; null and "" clear the cell. */
export type Input = string | number | boolean | readonly [serial: number] | null;

/** A script's "=…" is a formula even in a text cell; a person's typing there stays text. */
export type Author = 'script' | 'person';

const TEXT = '@';
const TEXT_TYPE: CellType = 1;
const NUMBER_TYPE: CellType = 2;
const BOOLEAN_TYPE: CellType = 3;
const FORCED_TEXT_TYPE: CellType = 4;

/** How values enter a text cell and what a text means in any other, where accounts may differ (perfiles/). */
export interface Entering {
  readonly keepsApostrophe?: boolean;
  /** In a text cell a script's "=…" is no formula. */
  readonly keepsFormulaText?: boolean;
  readonly makesText?: boolean;
  readonly reads?: (text: string) => TypedValue;
}

/** Replaces the content of a cell; its style stays, but for the format that a date or a typed number asks for. */
export function enter(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  input: Input,
  author: Author = 'script',
  entering: Entering = {},
): void {
  const pattern = patternAt(workbook, sheet, row, column);
  const content = contentOf(input, pattern, author, entering);
  const cell: CellData = { ...content.cell };
  const own = cellAt(sheet, row, column)?.s;
  if (own !== undefined) cell.s = own;
  if (content.pattern !== undefined) {
    const style = withStyle(styleAt(workbook, sheet, row, column), 'n', {
      pattern: content.pattern,
    });
    cell.s = styleId(workbook, style);
  }
  putCell(sheet, row, column, cell);
}

interface Content {
  readonly cell: CellData;
  /** Number format to give the cell. */
  readonly pattern?: string;
}

function contentOf(
  input: Input,
  pattern: string | undefined,
  author: Author,
  entering: Entering,
): Content {
  if (input === null || input === '') return { cell: {} };
  if (typeof input === 'object') return dateContent(input[0], pattern);
  if (typeof input === 'string') return textContent(input, pattern, author, entering);
  if (entering.makesText && pattern === TEXT) return { cell: { v: display(input), t: TEXT_TYPE } };
  return { cell: { v: input, t: typeof input === 'number' ? NUMBER_TYPE : BOOLEAN_TYPE } };
}

function dateContent(serial: number, pattern: string | undefined): Content {
  const cell: CellData = { v: serial, t: NUMBER_TYPE };
  if (pattern !== undefined && isDatePattern(pattern)) return { cell };
  return { cell, pattern: serial % 1 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss' };
}

function textContent(
  text: string,
  pattern: string | undefined,
  author: Author,
  { keepsApostrophe, keepsFormulaText, reads }: Entering,
): Content {
  const isText = pattern === TEXT;
  const staysText = isText && (author === 'person' || keepsFormulaText);
  if (text.startsWith('=') && text.length > 1 && !staysText) {
    return { cell: { f: text } };
  }
  if (isText) {
    return { cell: { v: keepsApostrophe ? text : text.replace(/^'/, ''), t: TEXT_TYPE } };
  }
  const typed = reads?.(text) ?? readBy(author, text, pattern);
  if (typeof typed.value === 'boolean') return { cell: { v: typed.value, t: BOOLEAN_TYPE } };
  if (typeof typed.value === 'string') {
    return { cell: { v: typed.value, t: text.startsWith("'") ? FORCED_TEXT_TYPE : TEXT_TYPE } };
  }
  return numberContent(typed.value, typed.pattern, pattern, author);
}

const readBy = (author: Author, text: string, pattern: string | undefined): TypedValue =>
  author === 'person' ? parseTypedInto(text, pattern) : parseTyped(text);

/** A number without its sign that a person types into a percent cell is a percentage, as the spreadsheet shows while typing. */
function numberContent(
  value: number,
  wanted: string | undefined,
  pattern: string | undefined,
  author: Author,
): Content {
  const isUnsigned = wanted === undefined || wanted.startsWith('#');
  const isPercent = author === 'person' && isUnsigned && pattern?.endsWith('%');
  const cell: CellData = { v: isPercent ? percent(value) : value, t: NUMBER_TYPE };
  if (wanted === undefined) return { cell };
  const needsDate = isDatePattern(wanted) && !isDatePattern(pattern ?? '');
  const needsSign = author === 'person' && wanted.endsWith('%') && !pattern?.endsWith('%');
  return pattern === undefined || needsDate || needsSign ? { cell, pattern: wanted } : { cell };
}

/** Without the error of dividing in binary: 0.7 % is 0.007. */
const percent = (value: number): number => Number((value / 100).toPrecision(15));
