// The pictures of a template, by their bytes: programs believe them and not the name, and among the formats they know are some
// that bring other files or run programs (SVG, PostScript).

const SIGNATURES: readonly (readonly [type: string, at: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/bmp', 0, 'BM'],
  ['image/x-emf', 40, ' EMF'],
  ['image/x-wmf', 0, '\xd7\xcd\xc6\x9a'],
  ['image/x-wmf', 0, '\x01\0\x09\0'],
];

export const SVG = 'image/svg+xml';

/** Content type of a picture; undefined where its bytes are of none that is taken. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const has = (at: number, text: string): boolean =>
    [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0));
  return SIGNATURES.find(([, at, text]) => has(at, text))?.[0] ?? (isXml(bytes) ? SVG : undefined);
}

const isXml = (bytes: Uint8Array): boolean => /^(\xef\xbb\xbf)?\s*</.test(firstOf(bytes));
const firstOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

/** Most points of a picture: what it takes in memory is by them, whatever it weighs in the file. */
const MAX_POINTS = 60_000_000;

/** Whether a picture of few bytes unfolds into more than any printed page needs. */
export function isHugePicture(type: string, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes: { readonly [type: string]: () => readonly [number, number] } = {
    'image/png': () => [view.getUint32(16), view.getUint32(20)],
    'image/gif': () => [view.getUint16(6, true), view.getUint16(8, true)],
    'image/bmp': () => [view.getInt32(18, true), view.getInt32(22, true)],
  };
  if (bytes.length < 26) return true;
  const [width, height] = type === 'image/jpeg' ? sizeOfJpeg(view) : (sizes[type]?.() ?? [0, 0]);
  return Math.abs(width * height) > MAX_POINTS;
}

/** A JPEG says its size in its first frame, behind segments that say how long they are. */
function sizeOfJpeg(view: DataView): readonly [number, number] {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  return [0, 0];
}
