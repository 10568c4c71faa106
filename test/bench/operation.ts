// What the bench measures: operations at the sizes of an office, each one in a process of its own so
// that its peak memory is its own. How they are run and timed is measure.ts.

import type { Cost } from '../../src/emulator/ledger';

/** Where an operation runs: through the built add-on, on the .xlsx, or the domain and documents alone. */
export const GROUPS = ['add-on', 'file', 'alone'] as const;
export type Group = (typeof GROUPS)[number];

/** The measured part; what it would cost on Google, where it would run there. */
export type Run = () => Cost | undefined | Promise<Cost | undefined>;

export interface Operation {
  readonly group: Group;
  readonly name: string;
  /** How many times the office; 0 is a workbook just prepared. */
  readonly sizes: readonly number[];
  /** Times it runs again after the first; 0 where it is not the same the second time. */
  readonly repeats: number;
  /** The workbook that it opens and leaves, where it is not that of the others; it begins as theirs. */
  readonly book?: string;
  /** Everything that is not measured; `folder` holds what earlier operations left. */
  prepare(size: number, folder: string): Run | Promise<Run>;
  /** Leaves the outcome to the operations that follow. */
  keep?(size: number, folder: string): void | Promise<void> | undefined;
}
