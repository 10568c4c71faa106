// The bytes of a script, numbers from -128 to 127, and the text in which they go to the host: a character a byte, or base64.

import type { Base64, Packed } from '../requests/bytes';
import { ask } from './ask';

/** As many arguments as a call surely takes. */
const AT_ONCE = 8192;

export function packed(bytes: readonly number[]): Packed {
  const unsigned = new Uint8Array(bytes);
  const parts: string[] = [];
  for (let i = 0; i < unsigned.length; i += AT_ONCE) {
    // Spread, they would be copied one by one first.
    parts.push(Reflect.apply(String.fromCharCode, null, unsigned.subarray(i, i + AT_ONCE)));
  }
  return { packed: parts.join('') };
}

/** An execution does this before anything of it is compiled to be fast: a plain loop is. */
export function unpacked({ packed: text }: Packed): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push((text.charCodeAt(i) << 24) >> 24);
  return bytes;
}

/** The bytes of a base64 that nobody has looked at yet. */
const unread = new WeakMap<readonly number[], Base64>();

/** The base64 of bytes that nobody has looked at, so that nobody can have put anything else among them. */
export const unreadContent = (bytes: readonly number[]): Base64 | undefined => unread.get(bytes);

/**
 * The bytes of a base64, there when something of them is asked: nearly every execution unpacks a file of the script, hundreds
 * of thousands of bytes that it only hands on.
 */
export function lazyBytes(content: Base64): number[] {
  const bytes: number[] = [];
  const read = (): void => {
    if (!unread.delete(lazy)) return;
    const all = unpacked(ask('fromBase64', content.base64));
    for (let i = 0; i < all.length; i++) bytes[i] = all[i] as number;
  };
  const lazy: number[] = new Proxy(bytes, whenAsked(read));
  unread.set(lazy, content);
  return lazy;
}

/** Whatever is done with the array first reads it. One that is gone through is gone through as fast as any. */
const whenAsked = (read: () => void): ProxyHandler<number[]> => ({
  get(bytes, key, receiver) {
    read();
    return key === Symbol.iterator
      ? () => bytes[Symbol.iterator]()
      : Reflect.get(bytes, key, receiver);
  },
  set(bytes, key, value) {
    read();
    return Reflect.set(bytes, key, value);
  },
  has(bytes, key) {
    read();
    return Reflect.has(bytes, key);
  },
  deleteProperty(bytes, key) {
    read();
    return Reflect.deleteProperty(bytes, key);
  },
  defineProperty(bytes, key, descriptor) {
    read();
    return Reflect.defineProperty(bytes, key, descriptor);
  },
  getOwnPropertyDescriptor(bytes, key) {
    read();
    return Reflect.getOwnPropertyDescriptor(bytes, key);
  },
  ownKeys(bytes) {
    read();
    return Reflect.ownKeys(bytes);
  },
});
