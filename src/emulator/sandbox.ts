// One execution: the emulator and the add-on in a context of their own, with a bridge of JSON to the host and nothing else.
// Not a security boundary: it runs our add-on, not a stranger's.

import vm, { type Context, type Script } from 'node:vm';
import { PLAIN, type Transport } from './apps-script/ask';
import type { Answer, Entry, Offer } from './apps-script/emulator';
import { type Around, type Execution, ServiceError } from './bridge/execution';
import { requestsOf } from './bridge/requests';
import type { Reply, Requests } from './requests/requests';

/** What is evaluated, once compiled, in every execution. */
export interface Program {
  readonly emulator: Script;
  readonly codigo: Script;
}

/** How to start: a function of the add-on by name, with what it gets. */
export interface Start {
  readonly fn: string;
  readonly enter: (entry: Entry) => string;
  /** A trigger that the add-on does not have is nothing; a function that it does not have is an error. */
  readonly isOptional?: boolean;
}

/**
 * Hears of each request before it is done. When it throws, the execution is dead and no later request does anything; when it
 * returns 'done' or 'undone', Google fails to answer the request, having done it all the same or not.
 */
export type Interrupt = (request: keyof Requests) => unknown;

/** Runs a function to its end. Whatever is thrown in there becomes plain text here. */
export function runIn(
  execution: Execution,
  program: Program,
  start: Start,
  interrupt?: Interrupt,
  around: readonly Around[] = [],
): Answer {
  try {
    // A contextified object would send every look-up of a global through node; before 20.18 it is all there is.
    const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
    program.emulator.runInContext(context);
    const bridge = new Bridge(execution, interrupt, around);
    const entry = (context as Offer).__connect?.(bridge.transport, execution.says);
    if (!entry) throw new Error('The emulator offers no connection');
    const emulated = new Set(Object.getOwnPropertyNames(context));
    program.codigo.runInContext(context);
    if (!emulated.has(start.fn) && isCallable(context, start.fn)) {
      const answer = JSON.parse(start.enter(entry)) as Answer;
      if (bridge.death === undefined) return answer;
      for (const { died } of around) died?.();
      return { error: cutOff(execution.says(bridge.death)) };
    }
    if (start.isOptional) return { ok: null };
    throw new Error(execution.says(`Script function not found: ${start.fn}`));
  } catch (thrown) {
    return { error: describe(thrown) };
  }
}

/** Only functions of the add-on's top level, and none whose name ends in an underscore. */
const isCallable = (context: Context, fn: string): boolean =>
  Object.hasOwn(context, fn) && typeof context[fn] === 'function' && !fn.endsWith('_');

/** What Google says when a service does not answer, one time. */
const UNAVAILABLE = "We're sorry, a server error occurred. Please wait a bit and try again.";
/** What Google says of an execution that took too long, whatever the script made of it. */
const TOO_LONG = 'Exceeded maximum execution time';
const cutOff = (message: string) => ({ name: 'Exception', message, stack: '' });

/** Once interrupted, or past its time, an execution is dead: its later requests do nothing but fail. */
class Bridge {
  death: string | undefined;
  private readonly requests: Requests;

  constructor(
    private readonly execution: Execution,
    private readonly interrupt: Interrupt | undefined,
    private readonly around: readonly Around[],
  ) {
    this.requests = requestsOf(execution);
  }

  readonly transport: Transport = (name, json) => {
    const reply = this.reply(name, json);
    return 'ok' in reply && typeof reply.ok === 'string' ? PLAIN + reply.ok : JSON.stringify(reply);
  };

  /** The call at which the time is up does its work, and the script does not hear of it. */
  private reply(name: string, json: string): Reply {
    const failure = this.letInterrupt(name as keyof Requests);
    if (failure === 'undone' && this.death === undefined) return { refused: UNAVAILABLE };
    const reply =
      this.death === undefined ? answer(this.requests, this.around, name, json) : undefined;
    const { ledger, limit } = this.execution;
    if (reply && ledger.elapsed > limit) this.death = TOO_LONG;
    if (reply && failure === 'done') return { refused: UNAVAILABLE };
    return reply && this.death === undefined ? reply : { refused: this.death ?? '' };
  }

  private letInterrupt(request: keyof Requests): unknown {
    if (this.death !== undefined) return undefined;
    try {
      return this.interrupt?.(request);
    } catch (thrown) {
      this.death = describe(thrown).message;
      return undefined;
    }
  }
}

function answer(requests: Requests, around: readonly Around[], name: string, json: string): Reply {
  const key = name as keyof Requests;
  const request = requests[key] as (...args: unknown[]) => unknown;
  try {
    const args: unknown[] = (JSON.parse(json) as unknown[]).map((arg) => arg ?? undefined);
    const done = around.reduce<() => unknown>(
      (next, each) => () => (each.answer ? each.answer(key, args, next) : next()),
      () => request(...args),
    );
    return { ok: done() ?? null };
  } catch (thrown) {
    const { message } = describe(thrown);
    return thrown instanceof ServiceError ? { refused: message } : { failed: message };
  }
}

/** Errors of the context are not instances of this realm's Error. */
function describe(thrown: unknown): { name: string; message: string; stack: string } {
  const { name = 'Error', message = String(thrown), stack = '' } = Object(thrown) as Partial<Error>;
  return { name, message, stack };
}
