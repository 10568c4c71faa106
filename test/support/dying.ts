// Executions that Google cuts off, at every moment at which it makes a difference.

import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, openBook } from './host';

type Request = Parameters<NonNullable<HostOptions['interrupt']>>[0];

/** Requests that only ask: dying at one leaves what dying at the next that does something leaves. */
const ASKING: readonly Request[] = [
  'active',
  'bounds',
  'cached',
  'digest',
  'extent',
  'formulas',
  'isBlank',
  'now',
  'notes',
  'properties',
  'protections',
  'sheet',
  'sheets',
  'uuid',
  'validations',
  'values',
  'workbook',
];

/** The workbooks left by an act that died at each thing that it did, the first one first; each one once. */
export function* leftDying(
  before: () => WorkbookData,
  act: (book: Book) => void,
): Generator<WorkbookData> {
  const deeds = countDeeds(before(), act);
  let last = '';
  for (let dieAt = 1; dieAt <= deeds; dieAt++) {
    const data = before();
    let count = 0;
    const interrupt = (request: Request): void => {
      if (!ASKING.includes(request)) count += 1;
      if (count === dieAt) throw new Error('Exceeded maximum execution time');
    };
    act(openBook(data, { interrupt, log: () => undefined }));
    const text = JSON.stringify(data);
    if (text !== last) yield data;
    last = text;
  }
}

function countDeeds(data: WorkbookData, act: (book: Book) => void): number {
  const deeds: Request[] = [];
  const interrupt = (request: Request): void => {
    if (!ASKING.includes(request)) deeds.push(request);
  };
  act(openBook(data, { interrupt }));
  return deeds.length;
}
