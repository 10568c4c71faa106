// The bytes of a script, numbers from -128 to 127, and the text of a character a byte in which they go to the host.

import type { Packed } from '../requests/bytes';

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

/** Most executions do this once, before anything of it is compiled to be fast: a plain loop is. */
export function unpacked({ packed: text }: Packed): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push((text.charCodeAt(i) << 24) >> 24);
  return bytes;
}
