// Text as UTF-8 bytes, and back, where there is no TextEncoder. fflate's own fall-back miscounts every character
// beyond U+FFFF (an emoji becomes another one), and only there: in Apps Script, never in Node.

const REPLACEMENT = 0xfffd;

/** UTF-8 of a text; half a surrogate pair becomes U+FFFD, as TextEncoder does. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = wellFormedAt(text, i);
    if (code > 0xffff) i++;
    size = writeCodePoint(bytes, size, code);
  }
  return bytes.slice(0, size);
}

const PIECE = 8192;

/** The text of UTF-8 bytes, what is none as U+FFFD; in pieces, since a text that grows letter by letter takes thirty times its size. */
export function decodeUtf8(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let size = 0;
  for (let i = 0; i < bytes.length; ) {
    const [code, length] = codePointAt(bytes, i);
    i += length;
    if (code > 0xffff) units[size++] = 0xd800 + ((code - 0x10000) >> 10);
    units[size++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
  }
  const pieces: string[] = [];
  for (let i = 0; i < size; i += PIECE)
    pieces.push(String.fromCharCode(...units.subarray(i, Math.min(i + PIECE, size))));
  return pieces.join('');
}

/** The character whose bytes begin here, and how many they are. */
function codePointAt(bytes: Uint8Array, at: number): readonly [code: number, length: number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let code = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return [REPLACEMENT, i];
    code = (code << 6) | (next & 0x3f);
  }
  const isWell = first >= 0xc2 && first <= 0xf4 && code >= (SMALLEST[length - 2] ?? 0);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return [isWell && isCharacter ? code : REPLACEMENT, length];
}
const SMALLEST = [0x80, 0x800, 0x10000] as const;

function wellFormedAt(text: string, i: number): number {
  const code = text.codePointAt(i) ?? REPLACEMENT;
  return code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
}

function writeCodePoint(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  if (code < 0x800) {
    bytes[at] = 0xc0 | (code >> 6);
    bytes[at + 1] = 0x80 | (code & 0x3f);
    return at + 2;
  }
  if (code < 0x10000) {
    bytes[at] = 0xe0 | (code >> 12);
    bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (code & 0x3f);
    return at + 3;
  }
  bytes[at] = 0xf0 | (code >> 18);
  bytes[at + 1] = 0x80 | ((code >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((code >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (code & 0x3f);
  return at + 4;
}
