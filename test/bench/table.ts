// The results as one aligned table.

import { textTable } from '../../src/terminal/text-table';
import type { Measure } from './measure';
import type { Operation } from './operation';

/** A row: what was measured, or why it was not. */
export interface Result {
  readonly operation: Operation;
  readonly size: number;
  readonly outcome: Measure | { readonly note: string };
}

const HEADERS = [
  'office',
  'where',
  'operation',
  'first s',
  'cpu s',
  'again s',
  'calls',
  'Google s',
  'MB',
];

export function tableOf(results: readonly Result[]): string {
  const isNoted = results.some(({ outcome }) => 'note' in outcome);
  const width = HEADERS.length + (isNoted ? 1 : 0);
  return textTable(
    [...HEADERS, ''].slice(0, width),
    results.map((result) => lineOf(result).slice(0, width)),
  );
}

function lineOf({ operation, size, outcome }: Result): readonly string[] {
  const place = [size === 0 ? 'empty' : `${size}×`, operation.group, operation.name];
  if ('note' in outcome) return [...place, '–', '–', '–', '–', '–', '–', outcome.note];
  const { first, cpu, again, cost, peak } = outcome;
  return [
    ...place,
    first.toFixed(3),
    cpu.toFixed(3),
    again?.toFixed(3) ?? '–',
    cost ? String(cost.total) : '–',
    cost?.segundosEstimados.toFixed(2) ?? '–',
    peak.toFixed(0),
    '',
  ];
}
