// Two pages that insert, delete, sort and write, each without having heard yet of what the other did: whatever the order,
// each thing is done to the rows that its person saw.

import fc from 'fast-check';
import type { Effect, LineMove } from '../../../src/emulator/effects';
import type { WorkbookData } from '../../../src/emulator/workbook/workbook';
import type { Operation } from '../../../src/local/protocol';
import { afterStep, RowIds, type RowStep } from '../../../src/local/server/row-ids';
import { linesNow, translate } from '../../../src/local/server/translate';

const sheetId = 's';
const START = ['a', 'b', 'c', 'd', 'e', 'f'];
let born = 0;

/** A book that is nothing but the names of its rows. */
class Book {
  names: string[] = [...START];
  readonly written = new Map<string, string>();
  readonly ids: RowIds;
  sequence = 0;
  /** Rows as they stood after each change. */
  readonly history: string[][] = [[...START]];
  private readonly sheet = { id: sheetId, rowCount: START.length };

  constructor() {
    this.ids = new RowIds({ sheets: { [sheetId]: this.sheet } } as unknown as WorkbookData);
  }

  /** Does what a page asks that had drawn everything up to `seen`; gives what was lost. */
  do(page: string, seen: number, asked: Operation, newNames: readonly string[]): number {
    const view = this.ids.seenBy(page, sheetId, seen);
    if (!view) throw new Error('not known');
    const { operations, lost } = translate(asked, view, this.ids.rows(sheetId));
    const moves = operations.flatMap((operation) => this.apply(operation, newNames));
    const own = ownStep(asked, moves);
    this.history[++this.sequence] = [...this.names];
    this.ids.number(this.sequence, page, own ? [{ sheetId, step: own }] : []);
    return lost.length;
  }

  private apply(operation: Operation, newNames: readonly string[]): readonly RowStep[] {
    if (operation.kind === 'cells') {
      for (const [row, line] of Object.entries(operation.cells))
        this.written.set(this.names[Number(row)] ?? 'nowhere', String(line[0]?.typed));
      return [];
    }
    const move = moveOf(operation);
    this.names = [...moved(this.names, operation, newNames)];
    this.sheet.rowCount = this.names.length;
    return this.ids.follow([{ kind: 'lines', sheetId, move } as Effect]);
  }
}

function moveOf(operation: Operation): LineMove {
  if (operation.kind === 'moveRows')
    return { dimension: 'row', kind: 'sorted', start: operation.start, order: operation.order };
  if (operation.kind !== 'insertRows' && operation.kind !== 'deleteRows') throw new Error('rows');
  const kind = operation.kind === 'insertRows' ? 'inserted' : 'deleted';
  return { dimension: 'row', kind, at: operation.row, count: operation.count };
}

function ownStep(operation: Operation, [move]: readonly RowStep[]): RowStep | undefined {
  if (operation.kind === 'insertRows')
    return move?.kind === 'inserted' ? { ...move, at: operation.row } : undefined;
  if (operation.kind === 'deleteRows')
    return { kind: 'deleted', at: operation.row, count: operation.count };
  return operation.kind === 'moveRows'
    ? { kind: 'sorted', start: operation.start, order: operation.order }
    : undefined;
}

/** The names after an operation on rows. */
function moved(
  names: readonly string[],
  operation: Operation,
  newNames: readonly string[],
): readonly string[] {
  const after = [...names];
  if (operation.kind === 'insertRows') after.splice(operation.row, 0, ...newNames);
  if (operation.kind === 'deleteRows') after.splice(operation.row, operation.count);
  if (operation.kind === 'moveRows')
    operation.order.forEach((from, index) => {
      after[operation.start + index] = names[from] ?? '?';
    });
  return after;
}

/** A page: what it shows, and up to which change it has drawn. */
class Page {
  grid: readonly string[] = [...START];
  seen = 0;

  constructor(
    private readonly book: Book,
    readonly name: string,
  ) {}

  draw(): void {
    this.grid = this.book.names;
    this.seen = this.book.sequence;
  }

  /** Does something on the rows that it shows. */
  do(deed: Deed): void {
    const { kind, at, size } = deed;
    const row = at % Math.max(1, this.grid.length);
    const count = Math.min(size, this.grid.length - row);
    if (this.grid.length < 2 || count < 1) return;
    const before = [...this.book.names];
    const target = this.grid.slice(row, row + count);
    const newNames = Array.from({ length: size }, () => `n${born++}`);
    const operation = operationOf(
      kind,
      row,
      kind === 'insert' ? size : count,
      `${this.name}${born}`,
    );
    const lost = this.book.do(this.name, this.seen, operation, newNames);
    this.grid = moved(this.grid, operation, newNames);
    this.check(kind, target, before, newNames, operation, lost);
  }

  private check(
    kind: Deed['kind'],
    target: readonly string[],
    before: readonly string[],
    newNames: readonly string[],
    operation: Operation,
    lost: number,
  ): void {
    const { names, written } = this.book;
    const there = target.filter((name) => before.includes(name));
    if (kind === 'write') {
      const [name = ''] = target;
      const text = operation.kind === 'cells' ? Object.values(operation.cells)[0]?.[0]?.typed : '';
      if (before.includes(name)) expect(written.get(name)).toBe(text);
      else expect(lost).toBe(1);
      expect(names).toEqual(before);
    } else if (kind === 'insert') {
      expect(names.filter((name) => !newNames.includes(name))).toEqual(before);
      expect(names.filter((name) => newNames.includes(name))).toEqual(newNames);
    } else if (kind === 'delete') {
      expect(names).toEqual(before.filter((name) => !there.includes(name)));
    } else {
      expect([...names].sort()).toEqual([...before].sort());
      const inOrder = names.filter((name) => there.includes(name));
      expect(inOrder).toEqual([...target].reverse().filter((name) => there.includes(name)));
      for (const [line, name] of before.entries())
        if (!there.includes(name)) expect(names[line]).toBe(name);
    }
  }
}

interface Deed {
  readonly kind: 'write' | 'insert' | 'delete' | 'sort';
  readonly at: number;
  readonly size: number;
}

function operationOf(kind: Deed['kind'], row: number, count: number, text: string): Operation {
  switch (kind) {
    case 'write':
      return { kind: 'cells', sheetId, cells: { [row]: { 0: { typed: text } } } };
    case 'insert':
      return { kind: 'insertRows', sheetId, row, count };
    case 'delete':
      return { kind: 'deleteRows', sheetId, row, count };
    case 'sort': {
      const rows = Array.from({ length: count }, (_, index) => row + index);
      return { kind: 'moveRows', sheetId, start: row, order: rows.reverse() };
    }
  }
}

const deed = fc.record({
  page: fc.constantFrom(0, 1),
  draws: fc.boolean(),
  kind: fc.constantFrom<Deed['kind']>('write', 'write', 'insert', 'delete', 'sort'),
  at: fc.nat({ max: 9 }),
  size: fc.integer({ min: 1, max: 3 }),
});

test('two pages do each thing to the rows that their person saw', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
      const book = new Book();
      const pages = [new Page(book, 'una'), new Page(book, 'otra')];
      for (const each of deeds) {
        const page = pages[each.page];
        if (each.draws) page?.draw();
        page?.do(each);
      }
      for (const page of pages) {
        // What a page shows is what the book believes that it shows.
        const view = book.ids.seenBy(page.name, sheetId, page.seen) ?? [];
        expect(view.length).toBe(page.grid.length);
        const lines = linesNow(
          page.grid.map((_name, line) => line),
          view,
          book.ids.rows(sheetId),
        );
        page.grid.forEach((name, line) => {
          if (book.names.includes(name)) expect(book.names[lines[line] ?? -1]).toBe(name);
        });
      }
    }),
    { numRuns: 400 },
  );
});

test('rows that come back are those that they were', () => {
  const data = { sheets: { s: { id: 's', rowCount: 4 } } } as unknown as WorkbookData;
  const ids = new RowIds(data);
  const before = ids.rows('s');
  const gone = before.slice(1, 3);
  ids.follow([
    { kind: 'lines', sheetId, move: { dimension: 'row', kind: 'deleted', at: 1, count: 2 } },
  ]);
  ids.follow([
    { kind: 'lines', sheetId, move: { dimension: 'row', kind: 'inserted', at: 1, count: 2 } },
  ]);
  expect(ids.rows('s')).not.toEqual(before);
  ids.revive('s', 1, gone);
  expect(ids.rows('s')).toEqual(before);
  expect(afterStep(before, { kind: 'deleted', at: 1, count: 2 })).toEqual([before[0], before[3]]);
});
