// What is left out of a text because nobody sees it, and what stays because somebody does.

import { cleanText, sinInvisibles } from '../../src/domain/texto';

test.each([
  ['a control character', 'A\u000001', 'A01'],
  ['marks of direction', '\u202aA01\u202c\u200e', 'A01'],
  ['a filler of Hangul', 'A\u316401', 'A01'],
  ['a letter of the tags', 'A\u{e0041}01', 'A01'],
  ['a mark of order', '\ufeffA01', 'A01'],
  ['half a character', 'A\ud83d01', 'A\ufffd01'],
  ['halves that nothing joins', '\ud83d\u0000\ude00', '\ufffd\ufffd'],
  ['a joiner between letters', 'A\u200d01', 'A01'],
  ['a joiner of pictures', '👩🏽‍🏫 y 👨‍👩‍👧', '👩🏽‍🏫 y 👨‍👩‍👧'],
  ['the choice of a picture', '☎️', '☎️'],
  ['lines of Windows', 'uno\r\ndos\u2028tres', 'uno\ndos\ntres'],
  ['blanks at its ends', ' uno\u00a0', ' uno\u00a0'],
])('of %s', (_, text, queda) => {
  expect(sinInvisibles(text)).toBe(queda);
  expect(cleanText(text)).toBe(queda.replace(/\u00a0/g, ' ').trim());
});
