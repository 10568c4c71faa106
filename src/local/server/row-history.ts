// Which rows moved lately, so that what a person did on a page that had not heard of it yet lands on the rows they saw.

import type { Effect } from '../../emulator/effects';
import type { EditRequest, Operation } from '../protocol';

/** Where a row went; undefined when it was deleted. */
type Moved = (row: number) => number | undefined;

interface RowChange {
  readonly sequence: number;
  /** Page whose person did it; undefined for the add-on's doing. */
  readonly page: string | undefined;
  /** Undefined: any sheet. */
  readonly sheetId: string | undefined;
  /** Undefined: nobody can tell where each row went. */
  readonly moved: Moved | undefined;
}

/** Longer than any request takes. */
const KEPT = 200;

export class RowHistory {
  private changes: RowChange[] = [];

  /** Notes what an edit of a page did to rows. */
  noteOperations(sequence: number, page: string, operations: readonly Operation[]): void {
    for (const operation of operations) {
      const moved = movedBy(operation);
      if (moved) this.add({ sequence, page, sheetId: operation.sheetId, moved });
    }
  }

  /** Notes sheets that the add-on changed as a whole. */
  noteEffects(sequence: number, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.kind !== 'sheet' && effect.kind !== 'workbook') continue;
      const sheetId = effect.kind === 'sheet' ? effect.sheetId : undefined;
      this.add({ sequence, page: undefined, sheetId, moved: undefined });
    }
  }

  /** The operations for the rows as they stand now; undefined when that cannot be known for certain. */
  rebase({ page, seen, operations }: EditRequest): readonly Operation[] | undefined {
    const unseen = this.changes.filter(({ sequence }) => sequence > seen);
    const rebased: Operation[] = [];
    for (const operation of operations) {
      const onSheet = unseen.filter(
        ({ sheetId }) => (sheetId ?? operation.sheetId) === operation.sheetId,
      );
      const foreign = onSheet.filter((change) => change.page !== page);
      if (foreign.length === 0) {
        rebased.push(operation);
        continue;
      }
      // Rows that both moved: which was first on whose page is lost.
      if (foreign.length < onSheet.length) return undefined;
      const moved = foreign.reduce<Moved | undefined>(
        (before, { moved: next }) => before && next && ((row) => then(before(row), next)),
        (row) => row,
      );
      const there = moved && withRows(operation, moved);
      if (!there) return undefined;
      rebased.push(there);
    }
    return rebased;
  }

  private add(change: RowChange): void {
    this.changes = [...this.changes, change].slice(-KEPT);
  }
}

const then = (row: number | undefined, next: Moved): number | undefined =>
  row === undefined ? undefined : next(row);

function movedBy(operation: Operation): Moved | undefined {
  switch (operation.kind) {
    case 'insertRows':
      return (row) => (row >= operation.row ? row + operation.count : row);
    case 'deleteRows': {
      const end = operation.row + operation.count;
      return (row) => (row < operation.row ? row : row < end ? undefined : row - operation.count);
    }
    case 'moveRows': {
      const target = new Map(operation.order.map((row, index) => [row, operation.start + index]));
      return (row) => target.get(row) ?? row;
    }
    default:
      return undefined;
  }
}

/** What concerns deleted rows is dropped with them; an operation on whole rows cannot be moved. */
function withRows(operation: Operation, moved: Moved): Operation | undefined {
  switch (operation.kind) {
    case 'cells':
      return { ...operation, cells: movedRows(operation.cells, moved) };
    case 'computed':
      return { ...operation, cells: movedRows(operation.cells, moved) };
    case 'columnWidths':
    case 'showSheet':
      return operation;
    default:
      return undefined;
  }
}

function movedRows<T>(
  rows: { readonly [row: number]: T },
  moved: Moved,
): { readonly [row: number]: T } {
  return Object.fromEntries(
    Object.entries<T>(rows).flatMap(([row, cells]) => {
      const target = moved(Number(row));
      return target === undefined ? [] : [[target, cells]];
    }),
  );
}
