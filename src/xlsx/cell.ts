// Values of cells between the workbook and the file. What Excel has and a register does not (rich text, links,
// errors, shared formulas) comes in as the plain value that people see.

import type { CellValue } from '@cj-tech-master/excelts';
import { serialOfClock } from '../emulator/workbook/serial';
import { parseTypedInto } from '../emulator/workbook/typed-text';
import type { CellData } from '../emulator/workbook/workbook';
import { fromFileFormula, refersOutside, toFileFormula } from './formula';

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
/** What the file would take for an escaped character, and characters that XML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x0d\x0e-\x1f\x7f\ufffe\uffff]/g;
/** Half of a character of two, which no file can write either. */
const HALF = /\p{Surrogate}/gu;

/** What the file stores for a cell; null when it shows nothing. */
export function toFileValue(cell: CellData): CellValue {
  const value = plainValue(cell);
  if (cell.f === undefined) return typeof value === 'string' ? escapeText(value) : value;
  const error = ERRORS.find((known) => known === value);
  const result = error ? { error } : value;
  if (refersOutside(cell.f)) return typeof result === 'string' ? escapeText(result) : result;
  const formula = toFileFormula(cell.f);
  if (result === null) return cell.v === '' ? { formula, result: '' } : { formula };
  return { formula, result };
}

function plainValue({ v, t }: CellData): string | number | boolean | null {
  if (v === undefined || v === null || v === '') return null;
  if (typeof v !== 'number') return v;
  if (t === 3) return v !== 0;
  return Number.isFinite(v) ? v : null;
}

export const escapeText = (text: string): string =>
  text.replace(UNSAFE, escaped).replace(HALF, escaped);

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * The cell that a value of the file stands for, without style; {} when it shows nothing. `formula` is as the file has it;
 * one that gave '' is told from one that nobody has calculated, which has no value.
 */
export function fromFileValue(value: CellValue, formula?: string, isBlank = false): CellData {
  const shown = shownValue(value);
  // A boolean of LibreOffice is a formula.
  if (!formula || /^(TRUE|FALSE)\(\)$/.test(formula)) return shown;
  const f = fromFileFormula(formula);
  if (f === undefined) return shown;
  return isBlank ? { v: '', t: 1, f } : { ...shown, f };
}

function shownValue(value: CellValue): CellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: serialOfClock(value.getTime()), t: 2 };
  if (typeof value !== 'object') return plainCell(value);
  if ('richText' in value) return plainCell(value.richText.map(({ text }) => text).join(''));
  // The text of a link may be rich text, whatever its type says.
  if ('hyperlink' in value) return shownValue(value.text as CellValue);
  if ('checkbox' in value) return plainCell(value.checkbox);
  if ('error' in value) return plainCell(value.error);
  return shownValue(value.result);
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
  const isForced =
    cell.v.startsWith('=') || typeof parseTypedInto(cell.v, pattern).value !== 'string';
  return isForced ? { ...cell, t: 4 } : cell;
}
