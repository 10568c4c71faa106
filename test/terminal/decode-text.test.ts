// Text files in the encodings that offices have. The bytes of MS-DOS and of the Macintosh are those that Python's codecs
// cp850 and mac_roman write.

import { type DecodedText, decodeText } from '../../src/terminal/decode-text';
import { mendedUtf8 } from '../../src/terminal/mended-utf8';
import { UserError } from '../../src/terminal/user-error';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const decoded = (bytes: Uint8Array, said?: string): DecodedText =>
  decodeText(bytes, 'ied.csv', { es: said, remedio: 'diga cuál es con --codificacion' });
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

test.each([
  ['UTF-8', Buffer.from('Acción;Año')],
  ['UTF-8 with its mark', Buffer.from('\ufeffAcción;Año')],
  ['Windows-1252', latin('Acción;Año')],
  ['UTF-16 with its mark', Buffer.from('\ufeffAcción;Año', 'utf16le')],
  ['UTF-16 without it', Buffer.from('Acción;Año', 'utf16le')],
  ['UTF-16 of the other order', swapped(Buffer.from('Acción;Año', 'utf16le'))],
])('decodeText() reads %s without a word', (_case, bytes) => {
  expect(decoded(bytes)).toEqual({ text: 'Acción;Año' });
});

test.each([
  ['MS-DOS', 'Instituci\xa2n Ni\xa4o;Pe\xa4\xa2n', 'Institución Niño;Peñón', 'MS-DOS'],
  ['MS-DOS in capitals', 'INSTITUCI\xe0N;PE\xa5A', 'INSTITUCIÓN;PEÑA', 'MS-DOS'],
  [
    'MS-DOS of which Windows has only blanks',
    'Educaci\xa2n B\xa0sica',
    'Educación Básica',
    'MS-DOS',
  ],
  ['MS-DOS with one word', 'B\xa0sica', 'Básica', 'MS-DOS'],
  ['a Macintosh', 'Instituci\x97n Ni\x96o;Mar\x92a', 'Institución Niño;María', 'Macintosh'],
  ['a Macintosh in capitals', 'EDUCACI\xeeN;PE\x84A', 'EDUCACIÓN;PEÑA', 'Macintosh'],
])('decodeText() guesses %s by its words, and says so', (_case, bytes, text, said) => {
  const read = decoded(latin(bytes));
  expect(read.text).toBe(text);
  expect(read.nota).toContain(said);
});

test.each([
  ['blanks of their own width', 'IED\xa0Norte;de\xa0la Peña\xa0', 'IED\xa0Norte;de\xa0la Peña\xa0'],
  ['signs', '«¿Qué?» 5 m² N° 3 ½ \x96 25 \x80 \x93así\x94', '«¿Qué?» 5 m² N° 3 ½ – 25 € “así”'],
  ['a name from elsewhere', 'Façade Müller', 'Façade Müller'],
  ['a dash between words', 'Norte \x97 Sur Peña Ñ', 'Norte — Sur Peña Ñ'],
])('decodeText() reads Windows-1252 with %s', (_case, bytes, text) => {
  expect(decoded(latin(bytes))).toEqual({ text });
});

test('decodeText() tells of no option where there is none', () => {
  const { nota = '' } = decodeText(latin('Ni\xa4o'), 'ied.csv');
  expect(nota).toContain('Si no es, guárdelo como «CSV UTF-8».');
});

test('decodeText() asks for the encoding of what no reading makes Spanish, and takes the one that is said', () => {
  const bytes = latin('\xc8\xed\xf1\xf2\xe8\xf2\xf3\xf6\xe8\xff \xcf\xf0\xe8\xec\xe5\xf0');
  expect(() => decoded(bytes)).toThrow(UserError);
  expect(() => decoded(bytes)).toThrow('--codificacion');
  expect(decoded(latin('Ni\xa4o'), 'CP850')).toEqual({ text: 'Niño' });
  expect(() => decoded(bytes, 'ebcdic')).toThrow('Puede ser: utf-8');
});

test.each([
  ['InstituciÃ³n Educativa NiÃ±o', 'Institución Educativa Niño'],
  ['Ã\u0081rea â€œunaâ€\u009d â€“ 5Âº', 'Área “una” – 5º'],
  ['AcciÃƒÂ³n', 'Acción'],
  ['Acción, São Paulo, Â', 'Acción, São Paulo, Â'],
  ['Ã³ y ó', 'ó y ó'],
])('mendedUtf8() reads %j as %j', (text, mended) => {
  expect(mendedUtf8(text)).toBe(mended);
});
