// Runs first in the context of each execution: installs Google's names and the clock, and gives the host one entry
// through which it calls the add-on. Bundled on its own (dist/local/emulator.js).

import { TIME_ZONE } from '../workbook/blank';
import { findOffsetsBy } from '../workbook/time-zone';
import { ask, connect, type Says, type Transport } from './ask';
import { eventOf, type TriggerEvent } from './event';
import { makeGlobals } from './globals';
import { installClock } from './script-clock';

/** What the context offers the host; gone once used. */
export interface Offer {
  __connect?: (bridge: Transport, says: Says) => Entry;
}

/** What the host holds of the context. */
export interface Entry {
  /** Calls a function as google.script.run does: JSON of the arguments in, JSON of an Answer out. */
  call(name: string, json: string): string;
  /** Runs a trigger with JSON of a TriggerEvent. */
  trigger(name: string, json: string): string;
}
/** Result or error of the add-on. */
export type Answer =
  | { readonly ok: unknown }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack: string } };

const scope = globalThis as unknown as Offer & { [name: string]: unknown };

scope.__connect = (bridge, says) => {
  delete scope.__connect;
  connect(bridge, says);
  Object.assign(scope, makeGlobals());
  findOffsetsBy((zone, instant) => ask('zoneOffset', zone, instant));
  installClock(TIME_ZONE, () => ask('now'));
  return {
    call: (name, json) => attempt(name, () => JSON.parse(json)),
    trigger: (name, json) => attempt(name, () => [eventOf(JSON.parse(json) as TriggerEvent)]),
  };
};

function attempt(name: string, args: () => unknown[]): string {
  try {
    const target = scope[name] as (...args: unknown[]) => unknown;
    const result = target(...args());
    return JSON.stringify({ ok: canReturn(result) ? (result ?? null) : null });
  } catch (thrown) {
    return JSON.stringify({ error: describe(thrown) });
  }
}

/** A Date, a function or an instance of a class anywhere in it, and the page gets null, without an error. */
function canReturn(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return false;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(canReturn);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(canReturn);
}

function describe(thrown: unknown): { name: string; message: string; stack: string } {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack = '' } = thrown;
  return { name, message, stack };
}
