// One gesture, one edit: Univer empties cells and then fills them, and the add-on must hear only of the end.

import type { Operation, SentCell } from '../protocol';

type CellsOperation = Extract<Operation, { kind: 'cells' }>;

/** The same operations with those on cells of one sheet that follow each other joined, the later prevailing. */
export function mergeOperations(operations: readonly Operation[]): readonly Operation[] {
  const merged: Operation[] = [];
  for (const operation of operations) {
    const last = merged.at(-1);
    const isSameSheet = last?.sheetId === operation.sheetId;
    if (isSameSheet && last.kind === 'cells' && operation.kind === 'cells')
      merged[merged.length - 1] = mergeCells(last, operation);
    else merged.push(operation);
  }
  return merged;
}

function mergeCells(before: CellsOperation, after: CellsOperation): CellsOperation {
  const cells: { [row: number]: { [column: number]: SentCell } } = { ...before.cells };
  for (const [row, line] of Object.entries(after.cells)) {
    const merged = { ...cells[Number(row)] };
    for (const [column, cell] of Object.entries<SentCell>(line))
      merged[Number(column)] = mergeCell(merged[Number(column)], cell);
    cells[Number(row)] = merged;
  }
  return { ...after, cells };
}

/** Content and style are told apart: what the later cell does not say stays as it was said before. */
function mergeCell(
  before: SentCell | undefined,
  { s = before?.s, ...content }: SentCell,
): SentCell {
  const { s: _, ...contentBefore } = before ?? {};
  const isSilent = Object.keys(content).length === 0;
  return { ...(isSilent ? contentBefore : content), ...(s && { s }) };
}
