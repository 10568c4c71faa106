import fc from 'fast-check';
import { decodeUtf8, encodeUtf8 } from '../../src/docx/utf8';

test.each([
  ['ASCII', 'Acta 12'],
  ['accents', 'Niñez, inclusión, «ü»'],
  ['three bytes', '▲ — ● €'],
  ['beyond U+FFFF', '😀 𝒳 👩‍🏫'],
  ['nothing', ''],
  ['half a pair at the end', 'hola \uD83D'],
  ['half a pair in the middle', 'a\uDE00b'],
])('encodeUtf8() writes %s as Node does', (_case, text) => {
  expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text, 'utf8'));
});

test('encodeUtf8() writes any text as Node does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text, 'utf8'));
    }),
  );
});

test('decodeUtf8() reads any text as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeUtf8(Buffer.from(text, 'utf8'))).toBe(text);
    }),
  );
  const long = 'Niñez 😀 '.repeat(5000);
  expect(decodeUtf8(Buffer.from(long, 'utf8'))).toBe(long);
});

test('decodeUtf8() never fails, nor makes a letter of bytes that are none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = decodeUtf8(bytes);
      expect(text.includes('\uFFFD')).toBe(Buffer.from(bytes).toString('utf8').includes('\uFFFD'));
    }),
  );
  // A « < » written in more bytes than it takes.
  expect(decodeUtf8(new Uint8Array([0xc0, 0xbc]))).not.toContain('<');
});
