// Text in UTF-8 that somebody opened as Windows-1252 and saved: «InstituciÃ³n». It can be put right without a doubt, since
// what it stands for reads as UTF-8 to the last byte, and no Spanish word has such a sequence.

import { CODE_PAGES } from './code-pages';

/** The first byte of a letter, and one that goes on with it, as Windows-1252 reads them. */
const SUSPECT = /[ÂÃâ]/;
const RUN = /[\u0080-\uffff]+/g;
/** Twice is common, three times happens. */
const MOST_TIMES = 3;

/** Byte by character in Windows-1252, beyond ASCII. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...CODE_PAGES['windows-1252']].map((character, i) => [character, 0x80 + i]),
);

/** The text with the letters that it had before it was written twice in UTF-8; the same text when it was not. */
export function mendedUtf8(text: string): string {
  let mended = text;
  for (let time = 0; time < MOST_TIMES && SUSPECT.test(mended); time++) {
    const next = mended.replace(RUN, (run) => once(run) ?? run);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

/** Undefined where the run is not UTF-8 read as something else. */
function once(run: string): string | undefined {
  // Some programs leave the bytes that Windows-1252 does not have as they are.
  const bytes = Array.from(
    run,
    (c) => BYTES.get(c) ?? (c < '\u00a0' ? c.charCodeAt(0) : undefined),
  );
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
