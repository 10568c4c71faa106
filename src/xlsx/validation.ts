// Validations between the workbook and the file. One that Excel has no words for (a checkbox, a list longer than 255
// characters) has no file form: the sidecar keeps it.

import { isDeepStrictEqual } from 'node:util';
import type { DataValidation } from '@cj-tech-master/excelts';
import type { Area, Validation } from '../emulator/workbook/workbook';
import { parseRef, parseSqref, toAbsoluteRef, toRef, toSqref } from './area';
import { criteriaOf, operatorOf } from './comparison';

/** What a validation must know of the other sheets. */
export interface Sheets {
  /** Name in the file; undefined when there is no such sheet. */
  nameOf(id: string): string | undefined;
  idOf(name: string): string | undefined;
  /** Last line with content of a column, zero-based; -1 when empty. */
  lastRowOf(id: string, column: number): number;
}

/** A validation as the library holds it, and the areas it covers. */
export interface FileValidation {
  readonly sqref: string;
  readonly rule: DataValidation;
}

const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Undefined when the file has no form for it. */
export function toFileValidation(
  validation: Validation,
  ownSheet: string,
  sheets: Sheets,
): FileValidation | undefined {
  const criterion = toCriterion(validation, ownSheet, sheets);
  if (!criterion) return undefined;
  const { allowInvalid, helpText } = validation;
  const rule = {
    ...criterion,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    error: allowInvalid
      ? 'El valor no es de los esperados.'
      : (helpText?.slice(0, LONGEST_PROMPT) ?? 'Escriba un valor permitido.'),
    ...(helpText && { showInputMessage: true, prompt: helpText.slice(0, LONGEST_PROMPT) }),
  } as DataValidation;
  return { sqref: toSqref(validation.areas), rule };
}

/** Undefined for a rule that the workbook has no words for. */
export function fromFileValidation(
  { sqref, rule }: FileValidation,
  ownSheet: string,
  sheets: Sheets,
): Validation | undefined {
  const criterion = fromCriterion(rule, ownSheet, sheets);
  if (!criterion) return undefined;
  const stops = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  return {
    areas: parseSqref(sqref),
    ...criterion,
    allowInvalid: !stops,
    ...(rule.prompt && { helpText: rule.prompt }),
  };
}

/** Whether the file gives back these validations as they are. */
export function holdsValidations(
  validations: readonly Validation[],
  ownSheet: string,
  sheets: Sheets,
): boolean {
  const refs = validations.flatMap(({ areas }) => areas.map(toRef));
  if (new Set(refs).size < refs.length) return false;
  return validations.every((validation) => {
    const file = toFileValidation(validation, ownSheet, sheets);
    return file && isDeepStrictEqual(fromFileValidation(file, ownSheet, sheets), validation);
  });
}

type Criterion = { type: string; formulae: (string | number | Date)[]; operator?: string };

function toCriterion(
  { criteria, range, values = [] }: Validation,
  ownSheet: string,
  sheets: Sheets,
): Criterion | undefined {
  if (criteria === 'VALUE_IN_RANGE' && range) {
    const source = toSource(range, ownSheet, sheets);
    return source === undefined ? undefined : { type: 'list', formulae: [source] };
  }
  if (criteria === 'VALUE_IN_LIST') {
    const list = values.join(',').replaceAll('"', '""');
    const fits = list.length <= LONGEST_LIST && values.every((value) => !value.includes(','));
    return fits && values.length > 0 ? { type: 'list', formulae: [`"${list}"`] } : undefined;
  }
  if (criteria === 'CUSTOM_FORMULA' && values[0]?.startsWith('=')) {
    return { type: 'custom', formulae: [values[0].slice(1)] };
  }
  if (criteria === 'DATE_IS_VALID_DATE') {
    const firstDay = new Date(Date.UTC(1900, 0, 1));
    return { type: 'date', operator: 'greaterThanOrEqual', formulae: [firstDay] };
  }
  const operator = operatorOf(criteria);
  return operator && { type: 'decimal', operator, formulae: values.map(Number) };
}

function fromCriterion(
  rule: DataValidation,
  ownSheet: string,
  sheets: Sheets,
): Pick<Validation, 'criteria' | 'range' | 'values'> | undefined {
  if (rule.type === 'any') return undefined;
  const { type, operator, formulae = [] } = rule;
  const first: unknown = formulae[0];
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
  if (type === 'date') return { criteria: 'DATE_IS_VALID_DATE' };
  if (type === 'decimal' || type === 'whole') {
    const criteria = criteriaOf(operator);
    return criteria ? { criteria, values: formulae.map(String) } : undefined;
  }
  if (type !== 'list' || typeof first !== 'string') return undefined;
  if (first.startsWith('"')) {
    const values = first.slice(1, -1).replaceAll('""', '"').split(',');
    return { criteria: 'VALUE_IN_LIST', values: values.map((value) => value.trim()) };
  }
  const range = fromSource(first, ownSheet, sheets);
  return range && { criteria: 'VALUE_IN_RANGE', range };
}

type Source = NonNullable<Validation['range']>;

/** "'Catálogos'!$B$2:$B$40". A column without end stops at its last value: Excel would offer a million blanks. */
function toSource({ sheetId, area }: Source, ownSheet: string, sheets: Sheets): string | undefined {
  const name = sheets.nameOf(sheetId);
  if (name === undefined) return undefined;
  const last = sheets.lastRowOf(sheetId, area.startColumn);
  const bounded: Area = { ...area, endRow: area.endRow ?? Math.max(area.startRow, last) };
  const ref = toAbsoluteRef(bounded);
  return sheetId === ownSheet ? ref : `'${name.replaceAll("'", "''")}'!${ref}`;
}

function fromSource(formula: string, ownSheet: string, sheets: Sheets): Source | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z\d:]+)$/.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheetId = name === undefined ? ownSheet : sheets.idOf(name);
  const area = match?.[3] && parseRef(match[3]);
  return area && sheetId !== undefined ? { sheetId, area } : undefined;
}
