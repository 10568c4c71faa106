// Executions that Google cuts off, at every moment at which it makes a difference.

import type { HostOptions } from '../../src/emulator/host';
import { escriturasPerdidas } from '../../src/emulator/perfiles/escrituras-perdidas';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, openBook } from './host';
import { PERFIL } from './perfil';

type Interrupt = NonNullable<HostOptions['interrupt']>;
type Request = Parameters<Interrupt>[0];

/** Requests that only ask: dying at one leaves what dying at the next that does something leaves. */
const ASKING: readonly Request[] = [
  'active',
  'bounds',
  'cached',
  'conditionalFormats',
  'decodeText',
  'digest',
  'displayValues',
  'encodeText',
  'extent',
  'formulas',
  'fromBase64',
  'html',
  'isBase64',
  'isBlank',
  'now',
  'notes',
  'properties',
  'protections',
  'sheet',
  'sheets',
  'styles',
  'toBase64',
  'ungzip',
  'unzippedText',
  'uuid',
  'validations',
  'values',
  'workbook',
  'zoneOffset',
];

/** Whether dying at a request leaves something else than dying at the one before it. */
export const isDeed = (request: Request): boolean => !ASKING.includes(request);

/** The workbooks left by an act that died at each thing that it did, the first one first; each one once. */
export function* leftDying(
  before: () => WorkbookData,
  act: (book: Book) => void,
  options: Partial<HostOptions> = {},
): Generator<WorkbookData> {
  const deeds = countDeeds(before(), act, options);
  let last = '';
  for (let dieAt = 1; dieAt <= deeds; dieAt++) {
    const data = before();
    let count = 0;
    const interrupt = (request: Request): void => {
      if (isDeed(request)) count += 1;
      if (count === dieAt) throw new Error('Exceeded maximum execution time');
    };
    act(openBook(data, { interrupt, log: () => undefined, ...options }));
    const text = JSON.stringify(data);
    if (text !== last) yield data;
    last = text;
  }
}

/**
 * The same of an act that is one execution. Dead it does nothing any more, so it leaves what there was at that moment: one
 * run shows all of them, and another one, which dies half-way, that it is so.
 */
export function* leftDyingIn(
  before: () => WorkbookData,
  [fn, arg]: readonly [fn: string, arg: unknown],
  options: Partial<HostOptions> = {},
): Generator<WorkbookData> {
  if ((options.perfil ?? PERFIL).includes(escriturasPerdidas)) {
    // Dead it leaves less than there was.
    yield* leftDying(before, ({ host }) => host.call(fn, [arg]), options);
    return;
  }
  const run = (data: WorkbookData, interrupt: Interrupt): void => {
    openBook(data, { log: () => undefined, ...options, interrupt }).host.call(fn, [arg]);
  };
  const atDeed: string[] = [];
  const alive = before();
  run(alive, (request) => {
    if (isDeed(request)) atDeed.push(JSON.stringify(alive));
  });
  let deeds = 0;
  let atDeath = '';
  const dead = before();
  run(dead, (request) => {
    if (!isDeed(request)) return;
    deeds += 1;
    if (deeds < atDeed.length / 2) return;
    atDeath = JSON.stringify(dead);
    throw new Error('Exceeded maximum execution time');
  });
  expect(JSON.stringify(dead)).toBe(atDeath);
  for (const [i, text] of atDeed.entries()) if (text !== atDeed[i - 1]) yield JSON.parse(text);
}

/** Some of the workbooks left: every so many, from one on, where each that is kept is asked much. */
export function* someOf(
  left: Iterable<WorkbookData>,
  every: number,
  from = 0,
): Generator<WorkbookData> {
  let i = 0;
  for (const data of left) if (i++ % every === from) yield data;
}

function countDeeds(
  data: WorkbookData,
  act: (book: Book) => void,
  options: Partial<HostOptions>,
): number {
  const deeds: Request[] = [];
  const interrupt = (request: Request): void => {
    if (isDeed(request)) deeds.push(request);
  };
  act(openBook(data, { interrupt, ...options }));
  return deeds.length;
}
