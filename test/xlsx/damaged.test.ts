// A file that is not as it was written, by one bit or by many, is never taken for what it was.

import { readXlsx, salvageXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { fullBook } from '../support/full-book';

/** What people see: every cell's value and formula, by sheet. */
const shown = ({ sheets }: Awaited<ReturnType<typeof readXlsx>>): string =>
  JSON.stringify(
    Object.values(sheets).map(({ name, cellData }) => [
      name,
      Object.entries(cellData).map(([row, cells]) => [
        row,
        Object.entries(cells).map(([column, { v, f }]) => [column, v, f]),
      ]),
    ]),
  );

/** mulberry32: the same places every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

let bytes: Uint8Array;
let right: string;
beforeAll(async () => {
  bytes = await writeXlsx(fullBook());
  right = shown(await readXlsx(bytes, 'libro'));
});

function withBit(at: number, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

test('with any bit changed it is refused in words, or is what it was', async () => {
  const random = numbersFrom(9);
  const results = { refused: 0, same: 0, other: [] as number[] };
  for (let round = 0; round < 300; round++) {
    const at = random(bytes.length);
    const read = await readXlsx(withBit(at, random(8)), 'libro').catch((error: unknown) => error);
    if (read instanceof Error) {
      expect(read.constructor.name).toBe('UserError');
      results.refused++;
    } else if (shown(read as Awaited<ReturnType<typeof readXlsx>>) === right) results.same++;
    else results.other.push(at);
  }
  expect(results.other).toEqual([]);
  expect(results.refused).toBeGreaterThan(100);
});

/** The place of a part's bytes in the zip: after its local header. */
function startOf(part: string): number {
  const header = Buffer.from(bytes).indexOf(part);
  return header + part.length;
}

test('names the sheets that are damaged, and gives what can be read of the others', async () => {
  const part = 'xl/worksheets/sheet2.xml';
  const broken = Uint8Array.from(bytes);
  broken.fill(0x55, startOf(part) + 10, startOf(part) + 30);
  await expect(readXlsx(broken, 'libro')).rejects.toThrow(/dañado.*la hoja «Catálogos».*«copias»/);
  const { data, damage } = await salvageXlsx(broken, 'libro');
  expect(damage).toEqual(['la hoja «Catálogos»']);
  expect(Object.values(data.sheets).map(({ name }) => name)).toContain('PAM');
});

test('whole, it has no damage', async () => {
  expect((await salvageXlsx(bytes, 'libro')).damage).toEqual([]);
});
