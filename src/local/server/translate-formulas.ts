// A formula that a person wrote when rows stood elsewhere names, as it is stored, the rows that they meant.

import { writtenBefore } from '../../emulator/workbook/formula-shift';
import type { Area, WorkbookData } from '../../emulator/workbook/workbook';
import type { Operation, SentCell } from '../protocol';
import type { Rows } from './row-ids';

/** `rowsOf` gives the rows of a sheet as its person saw them, if that is known, and as they are. */
export function movedFormulas(
  data: WorkbookData,
  operation: Operation,
  rowsOf: (sheetId: string) => readonly [seen: Rows | undefined, now: Rows],
): Operation {
  if (operation.kind !== 'cells') return operation;
  const sheets = Object.values(data.sheets);
  const movedIn = (name: string | undefined, area: Area): Area | undefined => {
    const isNamed = ({ name: own }: { name: string }): boolean =>
      own.toLowerCase() === name?.toLowerCase();
    const sheetId = name === undefined ? operation.sheetId : sheets.find(isNamed)?.id;
    const [seen, now] = rowsOf(sheetId ?? '');
    return seen && seen !== now ? movedArea(area, seen, now) : area;
  };
  let isMoved = false;
  const written = (cell: SentCell): SentCell => {
    if (cell.f === undefined) return cell;
    const f = writtenBefore(cell.f, movedIn);
    if (f !== cell.f) isMoved = true;
    return { ...cell, f };
  };
  const cells = Object.entries(operation.cells).map(([row, line]) => [
    row,
    Object.fromEntries(
      Object.entries<SentCell>(line).map(([column, cell]) => [column, written(cell)]),
    ),
  ]);
  return isMoved ? { ...operation, cells: Object.fromEntries(cells) } : operation;
}

/** Undefined when none of its rows is left. */
function movedArea(area: Area, seen: Rows, now: Rows): Area | undefined {
  const { startRow, endRow } = area;
  if (endRow === undefined) return area;
  const lines = seen.slice(startRow, endRow + 1).flatMap((id) => {
    const line = now.indexOf(id);
    return line < 0 ? [] : [line];
  });
  const [start] = lines;
  const end = lines.at(-1);
  if (start === undefined || end === undefined) return undefined;
  if (start === startRow && end === endRow) return area;
  return {
    ...area,
    startRow: Math.min(start, end),
    endRow: Math.max(start, end),
  };
}
