// Spanish text as people read it: cleaned of what the eye does not see, and compared without
// case, accents or double blanks.

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const ODD_BLANK = /[\t\u00A0\u2007\u202F]/g;
const ACCENT = /[\u0300-\u036f]/g;

/** Text without ghost characters, odd blanks or blanks at its ends; lines and letters stay. */
export const cleanText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(ODD_BLANK, ' ').replace(/\r\n?/g, '\n').trim();

/** What two spellings of the same words have in common: "  ÚLTIMO\n Año " → "ultimo ano". */
export const fold = (text: string): string =>
  cleanText(text)
    .replace(/°/g, 'º')
    .normalize('NFKD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
