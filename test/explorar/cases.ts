// A case: an operation, what happens to it, and at which of its requests. Its name says how to repeat it.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { openBook } from '../support/host';
import { DEEDS, type Deed, type Seen } from './deeds';
import { judge, type Reference } from './judge';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { type Answered, doIt, isPoint, leftDying, type Request, requestsOf } from './requests';
import { libroOf } from './rows';

export interface Case {
  readonly operation: Operation;
  readonly way: Way;
  /** Number of the request, from 0. */
  readonly at: number;
  readonly request: Request;
}

/** Something that happens to an operation at one of its requests; gives what is wrong afterwards. */
export interface Way {
  readonly group: string;
  readonly name: string;
  readonly run: (operation: Operation, at: number, reference: Reference) => readonly string[];
}

/** What any save finishes first. */
const RECOVERY: Operation = {
  name: 'el siguiente guardado',
  before: () => {
    throw new Error('It begins with what was left');
  },
  fn: 'parametro',
  request: { clave: 'ciudad', valor: 'Ciudad Recuperada' },
};
const NOTHING_SEEN: Seen = {};

const dies = (model: 'escrito' | 'perdido'): Way => ({
  group: 'muere',
  name: `muere, lo no enviado queda ${model}`,
  run: (operation, at, reference) => {
    const left = leftDying(operation, at, model);
    doIt(RECOVERY, left);
    return judge(left, reference, 'nada', NOTHING_SEEN);
  },
});

const recoveryDies: Way = {
  group: 'muere',
  name: 'muere, y muere también el guardado siguiente',
  run: (operation, at, reference) => {
    const left = leftDying(operation, at, 'escrito');
    const next: Operation = { ...RECOVERY, before: () => structuredClone(left) };
    const requests = requestsOf(next);
    const again = leftDying(next, (at * 7) % requests.length, at % 2 ? 'perdido' : 'escrito');
    doIt(RECOVERY, again);
    return judge(again, reference, 'nada', NOTHING_SEEN);
  },
};

const fails = (how: 'undone' | 'done'): Way => ({
  group: 'Google falla',
  name: `Google falla ${how === 'done' ? 'después de hacerlo' : 'sin hacerlo'}`,
  run: (operation, at, reference) => {
    const data = operation.before();
    let count = 0;
    const { answered } = doIt(operation, data, () => (count++ === at ? how : undefined));
    doIt(RECOVERY, data);
    // A refusal may be of an execution that the next one finishes.
    const known: Answered = answered === 'no' ? 'nada' : answered;
    return judge(data, reference, known, NOTHING_SEEN);
  },
});

const meanwhile = (deed: Deed): Way => ({
  group: deed.name.startsWith('otra ejecución') ? 'otra ejecución' : 'otra persona',
  name: deed.name,
  run: (operation, at, reference) => {
    const data = operation.before();
    const { seen, answered } = disturbed(operation, data, at, deed);
    if (!seen) return [];
    seen.mend?.();
    doIt(RECOVERY, data);
    const known: Answered = answered === 'no' ? 'no' : 'nada';
    const wrong = judge(structuredClone(data), reference, known, seen);
    if (wrong.length === 0 || !seen.gone) return wrong;
    return judge(data, withTheDeedFirst(operation, deed, reference), known, seen);
  },
});

/** What the operation writes may follow from a row that is gone: then all of it is as if that had been before. */
function withTheDeedFirst(operation: Operation, deed: Deed, reference: Reference): Reference {
  const after = operation.before();
  deed.act(openBook(after, { log: () => undefined }));
  for (const next of [operation, RECOVERY]) doIt(next, after);
  return { ...reference, after: libroOf(after) };
}

function disturbed(
  operation: Operation,
  data: WorkbookData,
  at: number,
  deed: Deed,
): { readonly seen: Seen | undefined; readonly answered: Answered } {
  let count = 0;
  let isLocked = false;
  let seen: Seen | undefined;
  const other = openBook(data, { log: () => undefined, isLockedElsewhere: () => isLocked });
  const { answered } = doIt(operation, data, (request) => {
    if (count++ === at) seen = deed.act(other);
    if (request === 'takeLock') isLocked = true;
    if (request === 'releaseLock') isLocked = false;
  });
  return { seen, answered };
}

export const WAYS: readonly Way[] = [
  dies('escrito'),
  dies('perdido'),
  recoveryDies,
  fails('undone'),
  fails('done'),
  ...DEEDS.map(meanwhile),
];

export const nameOf = ({ operation, way, at, request }: Case): string =>
  `${operation.name} / ${way.name} / ${at} (${request})`;

/** Every case there is of the operations whose name has a word in it. */
export function casesOf(wanted: string): readonly Case[] {
  return OPERATIONS.filter(({ name }) => name.includes(wanted)).flatMap((operation) =>
    requestsOf(operation).flatMap((request, at) =>
      isPoint(request) ? WAYS.map((way) => ({ operation, way, at, request })) : [],
    ),
  );
}

const references = new Map<Operation, Reference>();

/** What is wrong after a case; nothing when all holds. */
export function runCase({ operation, way, at }: Case): readonly string[] {
  try {
    return way.run(operation, at, referenceOf(operation));
  } catch (error) {
    return [`algo falló: ${String(error).split('\n')[0]}`];
  }
}

function referenceOf(operation: Operation): Reference {
  const known = references.get(operation);
  if (known) return known;
  const [before, after] = [operation.before(), operation.before()];
  doIt(operation, after);
  for (const data of [before, after]) doIt(RECOVERY, data);
  const { isClosed = false } = operation;
  const reference = { before: libroOf(before), after: libroOf(after), isClosed };
  references.set(operation, reference);
  return reference;
}
