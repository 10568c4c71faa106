// ConditionalFormatRule and its builder. The page paints them; here they are only kept.

import type { ConditionalFormat, StyleData } from '../workbook/workbook';
import { Exception } from './ask';
import { hexColor } from './color';
import { Range } from './range';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type BuilderMethod =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setRanges'
  | 'whenFormulaSatisfied'
  | 'whenTextContains'
  | 'whenTextEqualTo';

/** A rule with the sheet it stands on. */
interface Rule extends ConditionalFormat {
  readonly sheetId: string;
}

export class ConditionalFormatRule implements Pick<GoogleRule, 'copy' | 'getRanges'> {
  readonly #rule: Rule;
  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** What a sheet keeps of a rule that a script hands over. */
  static formatOf(rule: GoogleRule): ConditionalFormat {
    const { sheetId: _, ...format } = google<ConditionalFormatRule>(rule).#rule;
    return format;
  }

  copy(): GoogleBuilder {
    return google(new ConditionalFormatRuleBuilder(this.#rule));
  }
  getRanges(): GoogleRange[] {
    const { areas, sheetId } = this.#rule;
    return areas.map((area) => google(new Range(sheetId, area)));
  }
}

export class ConditionalFormatRuleBuilder implements Pick<GoogleBuilder, BuilderMethod> {
  #rule: Rule;
  constructor(rule: Rule = { areas: [], criteria: '', values: [], style: {}, sheetId: '' }) {
    this.#rule = rule;
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.#when('whenFormulaSatisfied', 'CUSTOM_FORMULA', formula);
  }
  whenTextEqualTo(text: string): GoogleBuilder {
    return this.#when('whenTextEqualTo', 'TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): GoogleBuilder {
    return this.#when('whenTextContains', 'TEXT_CONTAINS', text);
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.#style('bg', color === null ? undefined : { rgb: hexColor(color) });
  }
  setFontColor(color: string | null): GoogleBuilder {
    return this.#style('cl', color === null ? undefined : { rgb: hexColor(color) });
  }
  setBold(bold: boolean | null): GoogleBuilder {
    return this.#style('bl', bold === null ? undefined : bold ? 1 : 0);
  }
  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    checkSignature(method, [ranges], 'SpreadsheetApp.Range[]');
    const places = ranges.map((range) => Range.placeOf(range));
    const areas = places.map(({ area }) => area);
    this.#rule = { ...this.#rule, areas, sheetId: places[0]?.sheetId ?? '' };
    return google(this);
  }
  build(): GoogleRule {
    if (this.#rule.areas.length === 0) {
      throw new Exception('Conditional format rule must have at least one range.');
    }
    return google(new ConditionalFormatRule(this.#rule));
  }

  #when(method: string, criteria: string, value: string): GoogleBuilder {
    const full = `SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`;
    checkSignature(full, [value], 'String');
    this.#rule = { ...this.#rule, criteria, values: [value] };
    return google(this);
  }
  #style<K extends keyof StyleData>(property: K, value: StyleData[K] | undefined): GoogleBuilder {
    const { [property]: _, ...rest } = this.#rule.style;
    const style = value === undefined ? rest : { ...rest, [property]: value };
    this.#rule = { ...this.#rule, style };
    return google(this);
  }
}

failByName('ConditionalFormatRule', ConditionalFormatRule);
failByName('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
nameKind('SpreadsheetApp.ConditionalFormatRule', ConditionalFormatRule);
