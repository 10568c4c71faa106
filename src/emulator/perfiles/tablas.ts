// «tablas»: a person has converted tabs to tables, whose columns have a type that owns their number format and their rule.

import { ServiceError } from '../bridge/execution';
import type { Requests } from '../requests/requests';
import { without } from '../workbook/area';
import { lastContent } from '../workbook/cells';
import type { Area, SheetData } from '../workbook/workbook';
import type { Perfil } from './perfil';

const FORMAT = "You can't set the number format of cells in a typed column.";
const RULE = 'This operation is not allowed on cells in typed columns.';

/** The tabs named; unless told, every tab in sight with a frozen header that was there when the execution began. */
export const tablas = (tabs?: readonly string[]): Perfil => ({
  nombre: 'tablas',
  fuente:
    'Not documented; both messages are quoted by eighteen public repositories or more of 2025 and 2026, with setValues() working. That they come at the call, and not at a later flush, is assumed.',
  within: ({ state: { data } }) => {
    const tables = new Map(
      Object.values(data.sheets)
        .filter((sheet) => isTable(sheet, tabs))
        .map((sheet) => [sheet.id, sheet]),
    );
    return {
      answer: (name, args, next) => {
        const refusal = REFUSED[name]?.(args);
        const sheet = refusal && tables.get(refusal.sheetId);
        if (sheet && refusal.areas.some((area) => touches(area, sheet)))
          throw new ServiceError(refusal.text);
        return next();
      },
    };
  },
});

const isTable = (sheet: SheetData, tabs: readonly string[] | undefined): boolean =>
  tabs ? tabs.includes(sheet.name) : sheet.hidden !== 1 && sheet.freeze.ySplit > 0;

interface Refusal {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly text: string;
}

type Refused = (args: readonly unknown[]) => Refusal | undefined;

const format: Refused = ([sheetId, area, property]) =>
  property === 'n'
    ? { sheetId: sheetId as string, areas: [area as Area], text: FORMAT }
    : undefined;

const REFUSED: { readonly [name in keyof Requests]?: Refused } = {
  setStyle: format,
  setStyles: format,
  setValidations: ([sheetId, rules]) => ({
    sheetId: sheetId as string,
    areas: (rules as { area: Area }[]).map(({ area }) => area),
    text: RULE,
  }),
  clear: ([sheetId, area, parts]) =>
    (parts as string[]).includes('validations')
      ? { sheetId: sheetId as string, areas: [area as Area], text: RULE }
      : undefined,
};

/** Whether an area has cells below the header and within what the sheet holds. */
function touches(area: Area, sheet: SheetData): boolean {
  const { row, column } = lastContent(sheet);
  if (row < 1) return false;
  const table = { startRow: 1, startColumn: 0, endRow: row, endColumn: column };
  const [whole, ...rest] = without(table, area);
  return rest.length > 0 || JSON.stringify(whole) !== JSON.stringify(table);
}
