// The bytes of a script, numbers from -128 to 127, and the text of a character a byte in which they go to the host.

import type { Packed } from '../requests/bytes';

/** As many arguments as a call surely takes. */
const AT_ONCE = 8192;

export function packed(bytes: readonly number[]): Packed {
  const unsigned = new Uint8Array(bytes);
  const parts: string[] = [];
  for (let i = 0; i < unsigned.length; i += AT_ONCE) {
    parts.push(String.fromCharCode(...unsigned.subarray(i, i + AT_ONCE)));
  }
  return { packed: parts.join('') };
}

export function unpacked({ packed: text }: Packed): number[] {
  const bytes = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return Array.from(bytes);
}
