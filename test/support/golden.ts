// Golden files: texts that a person reviews. `-u` writes them anew; the diff is then read.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(__dirname, '../golden');

/** Compares a text with test/golden/<path>. */
export function expectGolden(path: string, text: string): void {
  const file = join(FOLDER, path);
  const state = expect.getState() as unknown as { snapshotState?: { _updateSnapshot?: string } };
  if (state.snapshotState?._updateSnapshot === 'all') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
}
