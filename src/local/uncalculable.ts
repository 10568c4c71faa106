// Formulas of an office whose value only the program that wrote them can give: they take from another file, or say a
// function or a name that the grid does not know. What the file stored for one is its value until that program opens it again.

import { refersOutside } from '../xlsx/formula';

/** What the grid makes of a function or a name that it does not know. */
export const UNKNOWN_NAME = '#NAME?';

/** What a formula says, without its texts, quoted names of sheets and errors. */
const codeOf = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, '')
    .replace(/#[A-Z/]+[0-9]?[!?]?/g, '0');

const FUNCTION = /[\p{L}_][\p{L}\d._]*(?=\()/gu;
/** A word that is no function, sheet, column of a range, nor part of an address or of a number. */
const NAME = /(?<![\p{L}\d_.$!:\\])[\p{L}_\\][\p{L}\d_.\\]*(?![\p{L}\d_.$!:(\\])/gu;
const ADDRESS = /^[A-Z]{1,3}\d+$/i;
const BOOLEAN = /^(TRUE|FALSE)$/i;
/** They name what they calculate with. */
const NAMING = /\b(LET|LAMBDA)\(/i;

/** `knows` says whether the grid has a function of that name. The book has no names of ranges. */
export function isUncalculable(formula: string, knows: (name: string) => boolean): boolean {
  if (refersOutside(formula)) return true;
  const code = codeOf(formula);
  if (NAMING.test(code)) return !knows('LET') || !knows('LAMBDA');
  const functions = code.match(FUNCTION) ?? [];
  if (functions.some((name) => !knows(name.toUpperCase()))) return true;
  const names = code.match(NAME) ?? [];
  return names.some((name) => !ADDRESS.test(name) && !BOOLEAN.test(name));
}
