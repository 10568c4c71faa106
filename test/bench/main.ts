// `npm run bench`: measures every operation, each in a process of its own, and prints a table. With a
// word it measures only the operations that have it in their name, and what these need; with several, by commas, those of each.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALONE } from './alone';
import { BROAD } from './broad';
import { DE_IED } from './de-ied';
import { DEL_PLAN } from './del-plan';
import { IN_BOOK } from './in-book';
import { answer, CHILD, inChild } from './in-child';
import { IN_FILE } from './in-file';
import { type Measure, measure } from './measure';
import { GROUPS, type Operation } from './operation';
import { compareWithPlain, type Ratio } from './ratio';
import { type Result, tableOf } from './table';
import { sayTargets } from './targets';
import { VISTAS } from './vistas';

const OPERATIONS: readonly Operation[] = [
  ...IN_BOOK,
  ...VISTAS,
  ...DE_IED,
  ...DEL_PLAN,
  ...BROAD,
  ...IN_FILE,
  ...ALONE,
];
/** An operation that would take longer is left out. */
const MOST_SECONDS = 60;
/** Seconds for a child with its preparation and its repetitions. */
const STOP_AFTER = 120;

const [word = '', ...rest] = process.argv.slice(2);
if (word === CHILD) await runChild(rest);
else await runAll(word);

async function runAll(wanted: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const results = await measureAll(wanted, folder);
    console.log(tableOf(results));
    const find = (name: string, size: number): Measure | undefined =>
      measured(results, (operation) => operation.name === name, size);
    console.log(['', ...sayTargets(find)].join('\n'));
    if ('informe'.includes(wanted)) console.log(await sayRatio());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "documento" is in generarDocumento too. */
function isNamed(name: string, wanted: string): boolean {
  return wanted.split(',').some((word) => name.toLowerCase().includes(word.toLowerCase()));
}

/** Size by size, so that a workbook is loaded before anything is done to it. */
async function measureAll(wanted: string, folder: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  const opened = OPERATIONS.flatMap((one) => (isNamed(one.name, wanted) ? one.book : []));
  const isNeeded = ({ name, keep, book }: Operation): boolean =>
    isNamed(name, wanted) || (keep !== undefined && (!book || opened.includes(book)));
  for (const group of GROUPS) {
    for (const size of [0, 1, 10, 100]) {
      const own = OPERATIONS.filter((one) => one.group === group && one.sizes.includes(size));
      for (const operation of own.filter(isNeeded)) {
        process.stderr.isTTY && process.stderr.write(`\r\x1b[K${size}× ${operation.name}`);
        const outcome = await measureOne(operation, size, folder, results);
        results.push({ operation, size, outcome });
      }
    }
  }
  process.stderr.isTTY && process.stderr.write('\r\x1b[K');
  return results.filter(({ operation }) => isNamed(operation.name, wanted));
}

async function measureOne(
  operation: Operation,
  size: number,
  folder: string,
  before: readonly Result[],
): Promise<Result['outcome']> {
  const expected = expectedSeconds(operation, size, before);
  if (expected > MOST_SECONDS) return { note: `left out: about ${Math.round(expected)} s` };
  return inChild<Measure>(
    ['operation', operation.group, operation.name, String(size), folder],
    STOP_AFTER,
  );
}

/** As much longer than at a tenth of the size as that was than at a hundredth. */
function expectedSeconds(operation: Operation, size: number, before: readonly Result[]): number {
  const secondsAt = (other: number): number =>
    measured(before, (one) => one === operation, other)?.cpu ?? 0;
  const [smaller, smallest] = [secondsAt(size / 10), secondsAt(size / 100)];
  return smallest > 0 ? smaller * Math.max(10, smaller / smallest) : 0;
}

function measured(
  results: readonly Result[],
  isWanted: (operation: Operation) => boolean,
  size: number,
): Measure | undefined {
  const found = results.find((one) => one.size === size && isWanted(one.operation))?.outcome;
  return found && 'peak' in found ? found : undefined;
}

async function sayRatio(): Promise<string> {
  const outcome = await inChild<Ratio>(['ratio'], STOP_AFTER);
  if ('note' in outcome) return `informe against plain docxtemplater: ${outcome.note}`;
  const { ours, plain, rounds } = outcome;
  return [
    `informe of 60 acciones: ${inMilliseconds(ours)}, plain docxtemplater on the same rows `,
    `${inMilliseconds(plain)}, ratio ${(ours / plain).toFixed(2)} (medians of ${rounds} alternated `,
    'rounds; same template without its shaded cells, our zip in place of pizzip)',
  ].join('');
}

function inMilliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}

async function runChild([kind, ...args]: readonly string[]): Promise<void> {
  if (kind === 'ratio') answer(compareWithPlain());
  else answer(await measureHere(args));
}

function measureHere([group, name, size, folder = '']: readonly string[]): Promise<Measure> {
  const operation = OPERATIONS.find((one) => one.group === group && one.name === name);
  if (!operation) throw new Error(`No operation ${name}`);
  return measure(operation, Number(size), folder);
}
