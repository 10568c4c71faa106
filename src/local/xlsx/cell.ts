// Values of cells between the workbook and the file. What Excel has and a register does not (rich text, links,
// errors, shared formulas) comes in as the plain value that people see.

import type { CellErrorValue, CellFormulaValue, CellValue } from '@cj-tech-master/excelts';
import { serialOfClock } from '../serial';
import { parseTyped } from '../typed-text';
import type { CellData } from '../workbook';
import { fromFileFormula, toFileFormula } from './formula';

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
/** Text that the file would take for an escaped character, and characters that XML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x0d\x0e-\x1f\x7f]/g;

/** What the file stores for a cell; null when it shows nothing. */
export function toFileValue(cell: CellData): CellValue {
  if (cell.f === undefined) return plainValue(cell);
  const formula = toFileFormula(cell.f);
  const result = plainValue(cell);
  if (result === null) return { formula };
  const error = ERRORS.find((known) => known === result);
  return { formula, result: error ? { error } : result };
}

function plainValue({ v, t }: CellData): string | number | boolean | null {
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'string') return escapeText(v);
  if (typeof v === 'number') return t === 3 ? v !== 0 : Number.isFinite(v) ? v : null;
  return v;
}

export const escapeText = (text: string): string =>
  text.replace(UNSAFE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The cell that a value of the file stands for, without style; {} when it shows nothing. */
export function fromFileValue(value: CellValue): CellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: serialOfClock(value.getTime()), t: 2 };
  if (typeof value !== 'object') return plainCell(value);
  if ('richText' in value) return plainCell(value.richText.map(({ text }) => text).join(''));
  // A link whose text is rich text arrives as an object, whatever its type says.
  if ('hyperlink' in value) return fromFileValue(value.text as CellValue);
  if ('checkbox' in value) return plainCell(value.checkbox);
  if ('error' in value) return plainCell(value.error);
  const { formula, result } = value as CellFormulaValue;
  const shown = resultCell(result);
  const f = formula && fromFileFormula(formula);
  return f ? { ...shown, f } : shown;
}

function resultCell(result: CellFormulaValue['result']): CellData {
  if (typeof result === 'object' && !(result instanceof Date)) {
    return plainCell((result as CellErrorValue).error);
  }
  return fromFileValue(result);
}

function plainCell(value: string | number | boolean): CellData {
  if (value === '' || Number.isNaN(value)) return {};
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value, t: 3 };
  return { v: value, t: 1 };
}

/** Marks a text that would be a number, a date or a formula if someone typed it into its cell. */
export function withTextType(cell: CellData, pattern: string | undefined): CellData {
  if (typeof cell.v !== 'string' || cell.f !== undefined || pattern === '@') return cell;
  const isForced = cell.v.startsWith('=') || typeof parseTyped(cell.v).value !== 'string';
  return isForced ? { ...cell, t: 4 } : cell;
}
