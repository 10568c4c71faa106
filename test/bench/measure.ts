// Times one operation in this process and tells its peak memory.

import type { Cost } from '../../src/emulator/ledger';
import type { Operation } from './operation';

export interface Measure {
  /** Seconds of the first run in a fresh process, as a command of the command line takes. */
  readonly first: number;
  /** Seconds of processor that the first run took, which a busy machine hardly changes. */
  readonly cpu: number;
  /** Median seconds of the runs that followed. */
  readonly again?: number;
  /** Of the first run. */
  readonly cost?: Cost;
  /** Highest memory of the process, preparation included, in MB. */
  readonly peak: number;
}

/** Once the runs have taken this long there are no more repetitions. */
const ENOUGH_SECONDS = 5;

/** Prepares and runs an operation, again as often as it asks. */
export async function measure(
  operation: Operation,
  size: number,
  folder: string,
): Promise<Measure> {
  const run = await operation.prepare(size, folder);
  globalThis.gc?.();
  const seconds: number[] = [];
  let cost: Cost | undefined;
  let cpu = 0;
  for (let i = 0; i <= operation.repeats && total(seconds) < ENOUGH_SECONDS; i++) {
    const before = process.cpuUsage();
    const start = performance.now();
    const spent = await run();
    seconds.push((performance.now() - start) / 1000);
    if (i > 0) continue;
    const { user, system } = process.cpuUsage(before);
    cpu = (user + system) / 1e6;
    cost = spent;
  }
  await operation.keep?.(size, folder);
  const [first = 0, ...others] = seconds;
  return {
    first,
    cpu,
    ...(others.length > 0 && { again: median(others) }),
    ...(cost && { cost }),
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

const total = (seconds: readonly number[]): number => seconds.reduce((a, b) => a + b, 0);

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] =
    sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1);
  return (below + above) / 2;
}
