// Conditional formats between the workbook and the file, where each condition is written as a formula or a comparison
// that every spreadsheet program understands.

import { isDeepStrictEqual } from 'node:util';
import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
} from '@cj-tech-master/excelts';
import type { ConditionalFormat } from '../emulator/workbook/workbook';
import { parseSqref, toRef, toSqref } from './area';
import { criteriaOf, operatorOf } from './comparison';
import { fromFileFormula, toFileFormula } from './formula';
import { fromFileStyle, toFileDxf } from './style';

/** Criteria written as a formula on the first cell of the area: how to write it, how to know it again. */
const TEXT_RULES: {
  readonly [criteria: string]: {
    readonly write: (cell: string, text: string, length: number) => string;
    readonly read: RegExp;
  };
} = {
  TEXT_CONTAINS: {
    write: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
    read: /^NOT\(ISERROR\(SEARCH\((".*"),\$?[A-Z]+\$?\d+\)\)\)$/s,
  },
  TEXT_DOES_NOT_CONTAIN: {
    write: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
    read: /^ISERROR\(SEARCH\((".*"),\$?[A-Z]+\$?\d+\)\)$/s,
  },
  TEXT_STARTS_WITH: {
    write: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
    read: /^LEFT\(\$?[A-Z]+\$?\d+,(?:\d+|LEN\(".*"\))\)=(".*")$/s,
  },
  TEXT_ENDS_WITH: {
    write: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
    read: /^RIGHT\(\$?[A-Z]+\$?\d+,(?:\d+|LEN\(".*"\))\)=(".*")$/s,
  },
  CELL_EMPTY: {
    write: (cell) => `LEN(TRIM(${cell}))=0`,
    read: /^LEN\(TRIM\(\$?[A-Z]+\$?\d+\)\)=0$/,
  },
  CELL_NOT_EMPTY: {
    write: (cell) => `LEN(TRIM(${cell}))>0`,
    read: /^LEN\(TRIM\(\$?[A-Z]+\$?\d+\)\)>0$/,
  },
};

/** Undefined when the file has no form for it. The first of a sheet has priority 1. */
export function toFileFormat(
  format: ConditionalFormat,
  priority: number,
): ConditionalFormattingOptions | undefined {
  const condition = toCondition(format);
  if (!condition) return undefined;
  const rule = { ...condition, priority, style: toFileDxf(format.style) };
  return { ref: toSqref(format.areas), rules: [rule as ConditionalFormattingRule] };
}

/** The formats of a sheet, most important first; rules the workbook has no words for are left out. */
export const fromFileFormats = (
  options: readonly ConditionalFormattingOptions[],
): ConditionalFormat[] =>
  options
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const condition = fromCondition(rule);
      if (!condition) return [];
      return { areas: parseSqref(ref), ...condition, style: fromFileStyle(rule.style ?? {}) };
    });

/** Whether the file gives back these formats as they are. */
export function holdsFormats(formats: readonly ConditionalFormat[]): boolean {
  const written = formats.flatMap((format, index) => toFileFormat(format, index + 1) ?? []);
  return isDeepStrictEqual(fromFileFormats(written), formats);
}

type Condition = { type: 'expression' | 'cellIs'; operator?: string; formulae: string[] };

function toCondition({ criteria, values, areas }: ConditionalFormat): Condition | undefined {
  const [first = ''] = values;
  const operator = operatorOf(criteria);
  if (operator) return { type: 'cellIs', operator, formulae: values.slice() };
  if (criteria === 'TEXT_EQUAL_TO') {
    return { type: 'cellIs', operator: 'equal', formulae: [quote(first)] };
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return { type: 'expression', formulae: [toFileFormula(first)] };
  }
  const [area] = areas;
  const text = TEXT_RULES[criteria];
  if (!text || !area) return undefined;
  const cell = toRef({ ...area, endRow: area.startRow, endColumn: area.startColumn });
  return { type: 'expression', formulae: [text.write(cell, quote(first), first.length)] };
}

function fromCondition(
  rule: ConditionalFormattingRule,
): Pick<ConditionalFormat, 'criteria' | 'values'> | undefined {
  const formulae = 'formulae' in rule ? (rule.formulae ?? []).map(String) : [];
  const [first] = formulae;
  if (first === undefined) return undefined;
  if (rule.type === 'cellIs') {
    if (rule.operator === 'equal' && first.startsWith('"')) {
      return { criteria: 'TEXT_EQUAL_TO', values: [unquote(first)] };
    }
    const criteria = criteriaOf(rule.operator);
    return criteria ? { criteria, values: formulae } : undefined;
  }
  for (const [criteria, { read }] of Object.entries(TEXT_RULES)) {
    const match = read.exec(unwrapped(first));
    if (match) return { criteria, values: match[1] === undefined ? [] : [unquote(match[1])] };
  }
  const formula = rule.type === 'expression' ? fromFileFormula(first) : undefined;
  return formula ? { criteria: 'CUSTOM_FORMULA', values: [formula] } : undefined;
}

/** Google puts each operand in brackets of its own: SEARCH(("x"),(A1)). */
const unwrapped = (formula: string): string =>
  formula.replace(/(?<=[(,=])\(("(?:[^"]|"")*"|\$?[A-Z]+\$?\d+)\)/g, '$1');

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const unquote = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
