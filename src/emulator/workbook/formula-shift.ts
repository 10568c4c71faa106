// Keeps the references of people's formulas on the cells they meant when lines are inserted, deleted or sorted.
// Computing formulas is for the page.

import { letrasDeColumna } from '../../domain/letras-de-columna';
import { parseA1 } from './a1';
import type { Area, SheetData, WorkbookData } from './workbook';

/** A text between quotes, or a reference with its sheet's name, if any, before it. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const CORNERS = /^(\$?)[A-Z]*(\$?)\d*(?::(\$?)[A-Z]*(\$?)\d*)?$/i;

/** Moves what the formulas of the workbook say about cells of one sheet; what is left of nothing becomes #REF!. */
export function moveReferences(
  workbook: WorkbookData,
  sheet: SheetData,
  moved: (area: Area) => Area | undefined,
): void {
  for (const host of Object.values(workbook.sheets)) {
    const change = (formula: string): string =>
      mapReferences(formula, (area, name) =>
        (name ?? host.name).toLowerCase() === sheet.name.toLowerCase() ? moved(area) : area,
      );
    for (const cells of Object.values(host.cellData)) {
      for (const cell of Object.values(cells)) if (cell.f !== undefined) cell.f = change(cell.f);
    }
    for (const format of host.conditionalFormats) {
      if (format.criteria === 'CUSTOM_FORMULA') format.values = format.values.map(change);
    }
  }
}

/**
 * A formula written when lines stood elsewhere. `movedIn` gives, for a sheet by its name (undefined: that of the formula),
 * where an area went.
 */
export const writtenBefore = (
  formula: string,
  movedIn: (sheet: string | undefined, area: Area) => Area | undefined,
): string => mapReferences(formula, (area, name) => movedIn(name, area));

/** A formula copied so many rows down: rows without "$" go along. */
export const copiedDown = (formula: string, rows: number): string =>
  mapReferences(formula, (area, _, isFixed) => {
    const startRow = area.startRow + (isFixed.startRow ? 0 : rows);
    if (startRow < 0) return undefined;
    if (area.endRow === undefined) return { ...area, startRow };
    return { ...area, startRow, endRow: area.endRow + (isFixed.endRow ? 0 : rows) };
  });

/** Which corners carry a "$"; a line that is not written ("A:A") counts as fixed. */
interface Fixed {
  readonly startRow: boolean;
  readonly endRow: boolean;
}

function mapReferences(
  formula: string,
  change: (area: Area, sheet: string | undefined, isFixed: Fixed) => Area | undefined,
): string {
  return formula.replace(TOKEN, (token, prefix: string | undefined, reference?: string) => {
    const area = reference === undefined ? undefined : parseA1(reference);
    if (reference === undefined || !area) return token;
    const name = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    const changed = change(area, name, fixedOf(reference));
    if (changed === undefined) return '#REF!';
    return changed === area ? token : (prefix ?? '') + write(changed, reference);
  });
}

function fixedOf(reference: string): Fixed {
  const [start = '', end = start] = reference.split(':');
  const isFixed = (corner: string): boolean => /\$\d+$/.test(corner) || !/\d/.test(corner);
  return { startRow: isFixed(start), endRow: isFixed(end) };
}

/** The area in the form of the reference it replaces: the same "$", the same open ends. */
function write(area: Area, reference: string): string {
  const [, startColumn = '', startRow = '', endColumn = '', endRow = ''] =
    CORNERS.exec(reference) ?? [];
  const hasColumn = /[A-Z]/i.test(reference.split(':')[0] ?? '');
  const hasRow = /\d/.test(reference.split(':')[0] ?? '');
  const start =
    (hasColumn ? startColumn + letrasDeColumna(area.startColumn) : '') +
    (hasRow ? startRow + (area.startRow + 1) : '');
  if (!reference.includes(':')) return start;
  const end =
    (area.endColumn === undefined ? '' : endColumn + letrasDeColumna(area.endColumn)) +
    (area.endRow === undefined ? '' : endRow + (area.endRow + 1));
  return `${start}:${end}`;
}
