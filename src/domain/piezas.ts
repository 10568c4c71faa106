// A long text in pieces that fit where it is kept: a cell, a property.

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Pieces of up to `size` UTF-16 units; both halves of an emoji stay together, since one alone is lost. */
export function cutText(text: string, size: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + size, text.length);
    if (to < text.length && to - from > 1 && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
