// One thing that was done, kept so that it can be taken back: by rows and not by lines, and only where things are still
// as it left them.

import { cellAt, hasContent } from '../../emulator/workbook/cells';
import type { SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import type { Operation, SentCell } from '../protocol';
import { contentOf, type Held, heldAt, isSameContent, styleOf } from './held';
import { afterStep, type RowId, type Rows } from './row-ids';

interface CellChange {
  readonly row: RowId;
  /** Where it stood when it was changed. */
  readonly line: number;
  readonly column: number;
  readonly before: Held;
  readonly after: Held;
}
interface NoteChange {
  readonly row: RowId;
  readonly column: number;
  readonly before: string | null;
  readonly after: string | null;
}
/** A formula elsewhere that lost the rows it named. */
interface FormulaChange {
  readonly sheetId: string;
  readonly row: RowId;
  readonly column: number;
  readonly before: Held;
  readonly after: string | undefined;
}
/** All of a row that goes when it is deleted. */
interface HeldRow {
  readonly cells: readonly Held[];
  readonly notes: { readonly [column: number]: string };
  readonly height: number | undefined;
}

export type UndoStep = { readonly sheetId: string } & (
  | { readonly kind: 'cells'; readonly cells: readonly CellChange[] }
  | { readonly kind: 'notes'; readonly notes: readonly NoteChange[] }
  | { readonly kind: 'inserted'; readonly rows: Rows }
  /** `all` are the rows of the sheet before, the deleted ones from `at` on. */
  | {
      readonly kind: 'deleted';
      readonly all: Rows;
      readonly at: number;
      readonly held: readonly HeldRow[];
      readonly formulas: readonly FormulaChange[];
    }
  | { readonly kind: 'sorted'; readonly before: Rows; readonly after: Rows }
  | {
      readonly kind: 'widths';
      readonly before: { readonly [column: number]: number };
    }
);

/** Looks at what an operation is about to change; the step is what came of it. */
export function watch(
  data: WorkbookData,
  rowsNow: (sheetId: string) => Rows,
  operation: Operation,
): () => UndoStep | undefined {
  const { sheetId } = operation;
  const sheet = data.sheets[sheetId];
  if (!sheet) return () => undefined;
  const rows = rowsNow(sheetId);
  switch (operation.kind) {
    case 'cells': {
      const before = Object.entries(operation.cells).flatMap(([row, line]) =>
        Object.keys(line).map((column) => ({
          line: Number(row),
          column: Number(column),
          before: heldAt(sheet, Number(row), Number(column)),
        })),
      );
      return () => ({
        kind: 'cells',
        sheetId,
        cells: before.flatMap((cell) => {
          const after = heldAt(sheet, cell.line, cell.column);
          const isSame = isSameContent(cell.before, after) && cell.before.s === after.s;
          return isSame ? [] : [{ ...cell, row: rows[cell.line] ?? -1, after }];
        }),
      });
    }
    case 'notes': {
      const notes = Object.keys(operation.notes).map((cell) => {
        const [line = 0, column = 0] = cell.split(',').map(Number);
        return {
          cell,
          row: rows[line] ?? -1,
          column,
          before: sheet.notes[cell] ?? null,
        };
      });
      return () => ({
        kind: 'notes',
        sheetId,
        notes: notes.map(({ cell, ...note }) => ({
          ...note,
          after: sheet.notes[cell] ?? null,
        })),
      });
    }
    case 'insertRows':
      return () => {
        const { row, count } = operation;
        return {
          kind: 'inserted',
          sheetId,
          rows: rowsNow(sheetId).slice(row, row + count),
        };
      };
    case 'deleteRows': {
      const { row: at, count } = operation;
      const held = Array.from({ length: count }, (_, index) => heldRow(sheet, at + index));
      const formulas = formulasOf(data, rowsNow);
      return () => ({
        kind: 'deleted',
        sheetId,
        all: rows,
        at,
        held,
        formulas: changed(data, rowsNow, formulas),
      });
    }
    case 'moveRows': {
      const { start, order } = operation;
      const end = start + order.length;
      const before = rows.slice(start, end);
      return () => ({
        kind: 'sorted',
        sheetId,
        before,
        after: rowsNow(sheetId).slice(start, end),
      });
    }
    case 'columnWidths': {
      const widths = Object.keys(operation.widths).flatMap((column) => {
        const width = sheet.columnData[Number(column)]?.w ?? sheet.defaultColumnWidth;
        return width === undefined ? [] : [[column, width]];
      });
      return () => ({
        kind: 'widths',
        sheetId,
        before: Object.fromEntries(widths),
      });
    }
    default:
      return () => undefined;
  }
}

type Formula = Omit<FormulaChange, 'after'>;

function formulasOf(data: WorkbookData, rowsNow: (sheetId: string) => Rows): readonly Formula[] {
  return Object.values(data.sheets).flatMap(({ id: sheetId, cellData }) => {
    const rows = rowsNow(sheetId);
    return Object.entries(cellData).flatMap(([line, cells]) =>
      Object.entries(cells).flatMap(([column, { f, v }]) =>
        f === undefined
          ? []
          : [
              {
                sheetId,
                row: rows[Number(line)] ?? -1,
                column: Number(column),
                before: { f, ...(v !== undefined && { v }) },
              },
            ],
      ),
    );
  });
}

/** Those of rows still there that say something else now. */
function changed(
  data: WorkbookData,
  rowsNow: (sheetId: string) => Rows,
  formulas: readonly Formula[],
): readonly FormulaChange[] {
  const lines = new Map<string, ReadonlyMap<RowId, number>>();
  return formulas.flatMap((formula) => {
    const { sheetId, row, column } = formula;
    const known = lines.get(sheetId) ?? lineMap(rowsNow(sheetId));
    lines.set(sheetId, known);
    const line = known.get(row);
    if (line === undefined) return [];
    const after = data.sheets[sheetId]?.cellData[line]?.[column]?.f;
    return after === formula.before.f ? [] : [{ ...formula, after }];
  });
}

function heldRow(sheet: SheetData, row: number): HeldRow {
  const cells = Array.from({ length: sheet.columnCount }, (_, column) =>
    heldAt(sheet, row, column),
  );
  const notes = cells.flatMap((_cell, column) => {
    const note = sheet.notes[`${row},${column}`];
    return note === undefined ? [] : [[column, note]];
  });
  return {
    cells,
    notes: Object.fromEntries(notes),
    height: sheet.rowData[row]?.h,
  };
}

export interface Inverse {
  readonly operations: readonly Operation[];
  /** Rows that come back with the first operation. */
  readonly revived?: { readonly at: number; readonly rows: Rows };
  /** Cells that were not touched because they are no longer as they were left; a row without a column is all of it. */
  readonly left: readonly {
    readonly line: number | undefined;
    readonly column: number;
  }[];
}

/** What takes a step back, on the book as it stands. */
export function inverse(
  data: WorkbookData,
  rowsNow: (sheetId: string) => Rows,
  step: UndoStep,
): Inverse {
  const sheet = data.sheets[step.sheetId];
  if (!sheet) return { operations: [], left: [] };
  const { sheetId } = step;
  const rows = rowsNow(sheetId);
  switch (step.kind) {
    case 'cells':
      return inverseOfCells(data, sheet, rows, step.cells);
    case 'notes': {
      const lines = lineMap(rows);
      const found = step.notes.map((note) => ({
        ...note,
        line: lines.get(note.row),
      }));
      const isAsLeft = ({ line, column, after }: (typeof found)[number]): boolean =>
        line !== undefined && (sheet.notes[`${line},${column}`] ?? null) === after;
      const notes = found.filter(isAsLeft);
      return {
        operations:
          notes.length === 0
            ? []
            : [
                {
                  kind: 'notes',
                  sheetId,
                  notes: Object.fromEntries(
                    notes.map(({ line, column, before }) => [`${line},${column}`, before]),
                  ),
                },
              ],
        left: found.filter((note) => !isAsLeft(note)),
      };
    }
    case 'inserted':
      return inverseOfInserted(sheet, rows, step.rows);
    case 'deleted':
      return inverseOfDeleted(data, sheet, rowsNow, step);
    case 'sorted':
      return inverseOfSorted(sheetId, rows, step);
    case 'widths':
      return {
        operations: [{ kind: 'columnWidths', sheetId, widths: step.before }],
        left: [],
      };
  }
}

const lineMap = (rows: Rows): ReadonlyMap<RowId, number> =>
  new Map(rows.map((id, line) => [id, line]));

/** Content and style each come back where they are as they were left. */
function inverseOfCells(
  data: WorkbookData,
  sheet: SheetData,
  rows: Rows,
  changes: readonly CellChange[],
): Inverse {
  const lines = lineMap(rows);
  const cells: { [row: number]: { [column: number]: SentCell } } = {};
  const left: Inverse['left'][number][] = [];
  for (const { row, column, before, after } of changes) {
    const line = lines.get(row);
    if (line === undefined) {
      left.push({ line, column });
      continue;
    }
    const now = heldAt(sheet, line, column);
    const isAsLeft = isSameContent(now, after);
    if (!isAsLeft && !isSameContent(now, before)) left.push({ line, column });
    const content = isAsLeft && !isSameContent(before, after) ? contentOf(before) : {};
    const style = now.s === after.s && before.s !== after.s ? styleOf(data, before) : {};
    const cell = { ...content, ...style };
    if (Object.keys(cell).length > 0) cells[line] = { ...cells[line], [column]: cell };
  }
  const isNothing = Object.keys(cells).length === 0;
  return {
    operations: isNothing ? [] : [{ kind: 'cells', sheetId: sheet.id, cells }],
    left,
  };
}

/** Rows in which somebody wrote meanwhile stay. */
function inverseOfInserted(sheet: SheetData, rows: Rows, inserted: Rows): Inverse {
  const lines = lineMap(rows);
  const there = inserted.flatMap((id) => lines.get(id) ?? []).sort((a, b) => b - a);
  const isBlank = (line: number): boolean =>
    Object.keys(sheet.cellData[line] ?? {}).every(
      (column) => !hasContent(cellAt(sheet, line, Number(column))),
    );
  return {
    operations: there
      .filter(isBlank)
      .map((row) => ({ kind: 'deleteRows', sheetId: sheet.id, row, count: 1 })),
    left: there.filter((line) => !isBlank(line)).map((line) => ({ line, column: -1 })),
  };
}

/** Below the nearest of the rows that were above them. */
function inverseOfDeleted(
  data: WorkbookData,
  sheet: SheetData,
  rowsNow: (sheetId: string) => Rows,
  { all, at: before, held, formulas }: Extract<UndoStep, { kind: 'deleted' }>,
): Inverse {
  const { id: sheetId } = sheet;
  const rows = rowsNow(sheetId);
  const lines = lineMap(rows);
  const gone = all.slice(before, before + held.length);
  const nearest = all
    .slice(0, before)
    .filter((id) => lines.has(id))
    .at(-1);
  const at = nearest === undefined ? 0 : (lines.get(nearest) ?? 0) + 1;
  const cells = byLine(at, held, (row) =>
    Object.fromEntries(
      row.cells.map((cell, column) => [column, { ...contentOf(cell), ...styleOf(data, cell) }]),
    ),
  );
  const notes = held.flatMap((row, index) =>
    Object.entries(row.notes).map(([column, text]) => [`${at + index},${column}`, text]),
  );
  const heights = byLine(at, held, ({ height }) => height);
  const after = afterStep(rows, { kind: 'inserted', at, ids: gone });
  // Where rows moved since, the text of a formula names others than it did.
  const isAsBefore = after.length === all.length && after.every((id, line) => id === all[line]);
  const operations: readonly Operation[] = [
    { kind: 'insertRows', sheetId, row: at, count: gone.length },
    { kind: 'cells', sheetId, cells },
    ...(notes.length > 0
      ? [{ kind: 'notes', sheetId, notes: Object.fromEntries(notes) } as const]
      : []),
    ...(Object.keys(heights).length > 0 ? [{ kind: 'rowHeights', sheetId, heights } as const] : []),
    ...(isAsBefore
      ? formulasBack(data, rowsNow, (id) => (id === sheetId ? after : rowsNow(id)), formulas)
      : []),
  ];
  return { operations, revived: { at, rows: gone }, left: [] };
}

function byLine<T>(
  at: number,
  held: readonly HeldRow[],
  of: (row: HeldRow) => T | undefined,
): { [line: number]: T } {
  return Object.fromEntries(
    held.flatMap((row, index) => {
      const value = of(row);
      return value === undefined ? [] : [[at + index, value]];
    }),
  );
}

/** `rowsThen` are the rows of each sheet once the deleted ones are back. */
function formulasBack(
  { sheets }: WorkbookData,
  rowsNow: (sheetId: string) => Rows,
  rowsThen: (sheetId: string) => Rows,
  formulas: readonly FormulaChange[],
): readonly Operation[] {
  return formulas.flatMap(({ sheetId, row, column, before, after }): Operation[] => {
    const now = sheets[sheetId]?.cellData[rowsNow(sheetId).indexOf(row)]?.[column];
    const line = rowsThen(sheetId).indexOf(row);
    if (line < 0 || now?.f !== after) return [];
    return [
      {
        kind: 'cells',
        sheetId,
        cells: { [line]: { [column]: contentOf(before) } },
      },
    ];
  });
}

/** Only while the rows are in the order in which they were left; those that came between them stay. */
function inverseOfSorted(
  sheetId: string,
  rows: Rows,
  { before, after }: Extract<UndoStep, { kind: 'sorted' }>,
): Inverse {
  const lines = lineMap(rows);
  const places = after.flatMap((id) => lines.get(id) ?? []);
  const isAsLeft = places.every((line, index) => index === 0 || line > (places[index - 1] ?? -1));
  const [start] = places;
  const end = places.at(-1);
  if (start === undefined || end === undefined) return { operations: [], left: [] };
  if (!isAsLeft) return { operations: [], left: [{ line: undefined, column: -1 }] };
  const order = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const inOrder = before.flatMap((id) => lines.get(id) ?? []);
  places.forEach((place, index) => {
    order[place - start] = inOrder[index] ?? place;
  });
  return {
    operations: [{ kind: 'moveRows', sheetId, start, order }],
    left: [],
  };
}
