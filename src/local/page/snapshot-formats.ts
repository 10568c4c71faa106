// Google's conditional formats as Univer's rules, in the same order of priority.

import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/sheets-conditional-formatting';
import { inSheet } from '../../emulator/workbook/area';
import type { ConditionalFormat, SheetData } from '../../emulator/workbook/workbook';
import { gridFormula } from './grid-formula';

const TEXT_OPERATORS: { readonly [criteria: string]: CFTextOperator } = {
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
};
const NUMBER_OPERATORS = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
} as const;

function ruleOf(format: ConditionalFormat): IConditionFormattingRule['rule'] | undefined {
  const highlight = { type: CFRuleType.highlightCell, style: format.style } as const;
  const value = format.values[0] ?? '';
  if (format.criteria === 'CUSTOM_FORMULA')
    return { ...highlight, subType: CFSubRuleType.formula, value: gridFormula(value) };
  const text = TEXT_OPERATORS[format.criteria];
  if (text) return { ...highlight, subType: CFSubRuleType.text, operator: text, value };
  if (format.criteria in NUMBER_OPERATORS) {
    const operator = NUMBER_OPERATORS[format.criteria as keyof typeof NUMBER_OPERATORS];
    return { ...highlight, subType: CFSubRuleType.number, operator, value: Number(value) };
  }
  return undefined;
}

/** The rules of a sheet, the first one winning as in Google. */
export function conditionalFormatRules(sheet: SheetData): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((format, index) => {
    const rule = ruleOf(format);
    const ranges = format.areas.map((area) => inSheet(area, sheet));
    return rule ? { cfId: `f${index}`, ranges, stopIfTrue: false, rule } : [];
  });
}
