// How this browser is let in: the key at the end of the address that was printed is changed, once, for a token, which every window
// of this browser on this address keeps. It is never part of an address, and of another run it is worth nothing.

import type { EntryAnswer, Refusal } from '../protocol';

const KEPT = 'libro-pam-clave';
const KEY = /llave=([\w-]+)/;

let token = kept();

/** The token as this window has it; '' before it was let in. */
export const currentToken = (): string => token;

/** Whether another window of this browser was let in since. */
export const isNewToken = (): boolean => !['', token].includes(kept());

/** Goes on with the token of another window. */
export function takeNewToken(): void {
  token = kept();
}

/** The key in the address of this page, which is taken out of it before anything else. */
export function keyOfAddress(): string | undefined {
  const key = keyIn(location.hash);
  if (key !== undefined) history.replaceState(null, '', location.pathname);
  return key;
}

/** The key in what a person pasted: the whole address, its end or the key alone. */
export const keyIn = (text: string): string | undefined =>
  KEY.exec(text)?.[1] ?? /^\s*([\w-]{20,})\s*$/.exec(text)?.[1];

/** Comes in with a key; resolves to why not, in Spanish, or to undefined when it did. */
export async function enter(key: string): Promise<string | undefined> {
  try {
    const response = await fetch('/entrar', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ llave: key }),
    });
    const answer = (await response.json()) as EntryAnswer | Refusal;
    if ('mensaje' in answer) return answer.mensaje;
    token = answer.clave;
    keep(token);
    return undefined;
  } catch {
    return 'El libro no respondió. Revise que la ventana de libro-pam siga abierta.';
  }
}

/** Calls `heard` when another window of this browser was let in, or the person puts an address with a key in this one. */
export function onOtherWay(heard: () => void): () => void {
  addEventListener('storage', heard);
  addEventListener('hashchange', heard);
  return () => {
    removeEventListener('storage', heard);
    removeEventListener('hashchange', heard);
  };
}

/** A browser may refuse to keep anything: then each window comes in by itself. */
function kept(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}
function keep(text: string): void {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // This window has it all the same.
  }
}
