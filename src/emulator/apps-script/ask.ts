// The emulator's only way out of its context: one function that takes and gives JSON. Errors of a service come back as
// Google's Exception, made here, so that they belong to the script's own realm.

import type { Reply, Requests } from '../requests/requests';

/** Name of a request and JSON of its arguments in, JSON of a Reply out, or PLAIN before a text that is the result. */
export type Transport = (name: string, json: string) => string;
/** A text as it is costs nothing to write and to read: pages and files of the script are long. */
export const PLAIN = '=';
let transport: Transport | undefined;
/** A refusal in the account's language, of the English one. */
export type Says = (english: string) => string;
let says: Says | undefined;

/** Hands over the bridge; called once, before the add-on is evaluated. */
export function connect(bridge: Transport, inLanguage: Says): void {
  transport = bridge;
  says = inLanguage;
}

/** What Google's services throw: name and text as a script sees them. */
export class Exception extends Error {
  override name = 'Exception';
  constructor(english: string) {
    super(says?.(english) ?? english);
  }
}

/** One request to the host. */
export function ask<K extends keyof Requests>(
  name: K,
  ...args: Parameters<Requests[K]>
): ReturnType<Requests[K]> {
  if (!transport) throw new Error('The emulator is not connected to a host');
  const text = transport(name, JSON.stringify(args));
  if (text.startsWith(PLAIN)) return text.slice(PLAIN.length) as ReturnType<Requests[K]>;
  const reply: Reply = JSON.parse(text);
  if ('ok' in reply) return reply.ok as ReturnType<Requests[K]>;
  throw 'refused' in reply ? new Exception(reply.refused) : new Error(reply.failed);
}
