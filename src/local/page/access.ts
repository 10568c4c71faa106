// How this browser is let in: the key at the end of the address that was printed is changed, once, for a token, which every window
// of this browser on this address keeps. It is never part of an address, and of another run it is worth nothing.

const KEPT = 'libro-pam-clave';
const KEY = /llave=([\w-]+)/;

let token = kept();

/** The token as this window has it; '' before it was let in. */
export const currentToken = (): string => token;

/** The token of another window of this browser that was let in since; undefined when there is none. */
export function newToken(): string | undefined {
  const found = kept();
  return found === '' || found === token ? undefined : found;
}

/** From now on this window asks with it. */
export function takeToken(taken: string): void {
  token = taken;
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
/** For the other windows of this browser. */
export function keepToken(text: string): void {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // This window has it all the same.
  }
}
