// Dropdowns: every list takes its values from a range of another tab (a literal list of more than 255
// characters breaks Excel), and lets other values through with a warning: validate decides.

import { listOf } from '../../domain/catalogos';
import type { PlacedColumn, Register } from '../../domain/register';
import { catalogosRegister } from '../../domain/registers';
import { requireRegister } from '../libro/libro';
import { tryAllLooks } from '../looks';
import type { Encabezado } from '../sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The header of each tab there is, by the key of its register. */
export type Encabezados = ReadonlyMap<string, Encabezado>;

/** Whether a column offers the values of a list. */
export const hasDropdown = (column: PlacedColumn, register: Register): boolean =>
  sourceOf(column, register) !== undefined;

/** Columns of a register that stand side by side. */
type Neighbours = Pick<Encabezado, 'register' | 'columns'>;

/** Gives the columns of a sheet that were just made, from a position on, their dropdowns in one call. */
export function addDropdowns(
  sheet: Sheet,
  groups: readonly Neighbours[],
  encabezados: Encabezados,
  first = 1,
): void {
  const line = groups.flatMap(({ register, columns }) =>
    columns.map((column) => dropdownFor(column, register, encabezados) ?? null),
  );
  if (line.every((each) => each === null)) return;
  const rows = sheet.getMaxRows() - 1;
  sheet
    .getRange(2, first, rows, line.length)
    .setDataValidations(Array.from({ length: rows }, () => [...line]));
}

/** Keys of the registers that hold the values which some columns of a register offer. */
export const sourcesOf = (register: Register, columns: Encabezado['columns']): readonly string[] =>
  columns.flatMap((column) => sourceOf(column, register)?.registro ?? []);

/** The rules of the cells below a header, from the first column that takes a list to the last. */
export interface Rules {
  /** Position of the first one, from 0. */
  readonly first: number;
  readonly lines: readonly (readonly (Validation | null)[])[];
}

/** Reads the rules of a tab, of every cell: to paste over one takes its dropdown away. */
export function readDropdowns({ register, sheet, columns, match }: Encabezado): Rules {
  const places = columns.flatMap((column) =>
    hasDropdown(column, register) ? (match.indexByKey[column.key] ?? []) : [],
  );
  if (places.length === 0) return { first: 0, lines: [] };
  const first = Math.min(...places);
  const lines = sheet
    .getRange(2, first + 1, sheet.getMaxRows() - 1, Math.max(...places) - first + 1)
    .getDataValidations();
  return { first, lines };
}

/** Gives back their dropdown to the columns in which some cell has none, or another list; a sentence where the tab refuses it. */
export function mendDropdowns(
  { register, sheet, columns, match }: Encabezado,
  { first, lines }: Rules,
  encabezados: Encabezados,
): string | undefined {
  const lacking = columns.flatMap((column) => {
    const index = match.indexByKey[column.key];
    const range = rangeFor(column, register, encabezados);
    if (index === undefined || !range) return [];
    const rules = lines.map((line) => line[index - first]);
    const isWhole = rules.length > 0 && rules.every((rule) => rule) && isOn(rules[0], range);
    return isWhole ? [] : [{ column, index, range }];
  });
  const works = lacking.map(({ column, index, range }) => (): void => {
    sheet
      .getRange(2, index + 1, sheet.getMaxRows() - 1, 1)
      .setDataValidation(validationOf(column, range));
  });
  return tryAllLooks(works, register.title);
}

function dropdownFor(
  column: PlacedColumn,
  register: Register,
  encabezados: Encabezados,
): Validation | undefined {
  const range = rangeFor(column, register, encabezados);
  return range && validationOf(column, range);
}

/** The cells that hold the values a column offers; undefined when it takes no list, or its list is not there. */
function rangeFor(
  column: PlacedColumn,
  register: Register,
  encabezados: Encabezados,
): Range | undefined {
  const source = sourceOf(column, register);
  const { sheet, match } = (source && encabezados.get(source.registro)) ?? {};
  const index = source && match?.indexByKey[source.column];
  return index === undefined ? undefined : sheet?.getRange(2, index + 1, sheet.getMaxRows() - 1, 1);
}

const validationOf = (column: PlacedColumn, range: Range): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInRange(range, true)
    .setAllowInvalid(true)
    .setHelpText(column.help ?? `Escoja un valor de la lista: ${column.label}.`)
    .build();

/** Whether a rule takes its values from those cells, from the first line on, however many of them. */
function isOn(rule: Validation | null | undefined, range: Range): boolean {
  if (!rule || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE)
    return false;
  const from = sourceRangeOf(rule);
  return (
    from !== undefined &&
    from.getGridId() === range.getGridId() &&
    from.getColumn() === range.getColumn() &&
    from.getRow() === range.getRow()
  );
}

/** undefined where its tab is gone: a preparation that died may have left it so. */
function sourceRangeOf(rule: Validation): Range | undefined {
  try {
    return rule.getCriteriaValues()[0];
  } catch (thrown) {
    console.warn(String(thrown));
    return undefined;
  }
}

/** Which column of which tab offers the values. */
function sourceOf(
  column: PlacedColumn,
  register: Register,
): { registro: string; column: string } | undefined {
  // A list offers one value: it would mark every cell with several as wrong.
  if (column.varias) return undefined;
  const list = listOf(column);
  if (list !== undefined) return { registro: catalogosRegister.key, column: list };
  if (column.refiere === undefined || column.refiere === register.key) return undefined;
  const { refiere, por = requireRegister(refiere).clave[0] ?? '' } = column;
  return { registro: refiere, column: por };
}
