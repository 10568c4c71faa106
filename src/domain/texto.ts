// Spanish text as people read it: cleaned of what the eye does not see, and compared without
// case, accents or double blanks.

/**
 * Soft hyphens, marks of direction, what fills a place without a letter, and what is left of other programs' control characters. What
 * chooses between two pictures stays, and the joiner that makes one of several.
 */
const INVISIBLE =
  /(?![\t-\r])\p{Cc}|[\uFFF9-\uFFFB\uFFFE\uFFFF]|(?!\u200D|\p{VS})\p{DI}|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Half a character, which no file keeps: it shows as one that is lost. */
const HALF = /\p{Cs}/gu;
const ODD_BLANK = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** As the line breaks of Windows, of old Macs, of Word and of Unicode. */
const LINE_BREAK = /\r\n?|[\v\f\u2028\u2029]/g;
const COMBINING = /[\u0300-\u036f]/;
const ACCENT = /[\u0300-\u036f]/g;
const DASH = /[\u2010-\u2015\u2212]/g;
const DOUBLE_QUOTE = /[«»“”„]/g;
/** The grave accent by its number: pages with one inside are not served. */
const SINGLE_QUOTE = /[‘’´\u0060]/g;
/** Blanks that are not one blank. */
const ODD_GAP = /\s{2,}|[^\S ]/g;
/** What folding leaves as it is, but for its case and its blanks; the grave accent is a quotation mark. */
const PLAIN = /^[\n\x20-\x5f\x61-\x7e]*$/;
/** Figures of a note or a power: "A1²" is not A12. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/g;
/** What needs none of all this: the letters of Spanish, what is on its keyboard, and the dashes and quotes of Word. */
const CLEAN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;

/** Text without what the eye does not see: the same to read, blanks and lines included. Whatever comes in is so from then on. */
export const sinInvisibles = (text: string): string =>
  CLEAN.test(text)
    ? text
    : text.replace(HALF, '\uFFFD').replace(INVISIBLE, '').replace(LINE_BREAK, '\n');

/** Text without ghost characters, odd blanks or blanks at its ends, its letters composed; lines stay. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text.trim();
  const visible = sinInvisibles(text).replace(ODD_BLANK, ' ').trim();
  return COMBINING.test(visible) ? visible.normalize('NFC') : visible;
}

/** What two spellings of the same words have in common: "  ÚLTIMO\n Año – I " → "ultimo ano - i". */
export function fold(text: string): string {
  const clean = cleanText(text);
  const plain = PLAIN.test(clean)
    ? clean
    : clean
        .replace(/°/g, 'º')
        .replace(RAISED, '^$&')
        .replace(DASH, '-')
        .replace(DOUBLE_QUOTE, '"')
        .replace(SINGLE_QUOTE, "'")
        .normalize('NFKD')
        .replace(ACCENT, '');
  return plain.toLowerCase().replace(ODD_GAP, ' ');
}

/** Whether people read the same in both. */
export const readsAlike = (one: string, other: string): boolean =>
  one === other || fold(one) === fold(other);
