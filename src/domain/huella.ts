// A short digest by which one content is told from another; not for secrets (cyrb53, public domain:
// https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).

/** 11 letters and digits that say the same content, and hardly ever another. */
export function huellaOf(content: unknown): string {
  const text = JSON.stringify(content) ?? '';
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
