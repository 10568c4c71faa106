import fc from 'fast-check';
import { encodeUtf8 } from '../../src/docx/utf8';

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
