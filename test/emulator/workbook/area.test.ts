// Arithmetic of areas, checked cell by cell on a small grid.

import fc from 'fast-check';
import { afterDelete, afterInsert, contains, without } from '../../../src/emulator/workbook/area';
import type { Area } from '../../../src/emulator/workbook/workbook';

const SIZE = 8;
const line = fc.integer({ min: 0, max: SIZE - 1 });
const area: fc.Arbitrary<Area> = fc
  .tuple(line, line, line, line, fc.boolean(), fc.boolean())
  .map(([a, b, c, d, isOpenBelow, isOpenRight]) => ({
    startRow: Math.min(a, b),
    startColumn: Math.min(c, d),
    ...(!isOpenBelow && { endRow: Math.max(a, b) }),
    ...(!isOpenRight && { endColumn: Math.max(c, d) }),
  }));

const cells = Array.from({ length: SIZE * SIZE }, (_, i): [number, number] => [
  Math.floor(i / SIZE),
  i % SIZE,
]);

test('without() leaves each cell outside the hole in exactly one part', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = without(whole, hole);
      for (const [row, column] of cells) {
        const isLeft = contains(whole, row, column) && !contains(hole, row, column);
        const inParts = parts.filter((part) => contains(part, row, column)).length;
        expect(inParts).toBe(isLeft ? 1 : 0);
      }
    }),
  );
});

test('afterInsert() keeps the cells of the area, and takes in only lines inside it', () => {
  fc.assert(
    fc.property(area, line, fc.integer({ min: 1, max: 3 }), (before, at, count) => {
      const after = afterInsert(before, 'row', at, count);
      for (const [row, column] of cells) {
        const isNew = row >= at && row < at + count;
        const old = row < at ? row : row - count;
        const isInside = before.startRow < at && at <= (before.endRow ?? SIZE);
        const inColumns = contains({ ...before, startRow: 0, endRow: SIZE }, 0, column);
        expect(contains(after, row, column)).toBe(
          isNew ? isInside && inColumns : contains(before, old, column),
        );
      }
    }),
  );
});

test('afterDelete() undoes afterInsert()', () => {
  fc.assert(
    fc.property(area, line, fc.integer({ min: 1, max: 3 }), (before, at, count) => {
      for (const dimension of ['row', 'column'] as const) {
        const after = afterInsert(before, dimension, at, count);
        expect(afterDelete(after, dimension, at, count)).toEqual(before);
      }
    }),
  );
});

test('afterDelete() leaves nothing of an area that lay in the deleted lines', () => {
  expect(afterDelete({ startRow: 2, endRow: 3, startColumn: 0 }, 'row', 1, 5)).toBeUndefined();
});
