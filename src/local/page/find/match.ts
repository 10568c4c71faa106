// What it is for a text to have what is looked for: without regard to capitals and accents unless the person asks for both. The
// ñ is a letter of its own, as in Spanish dictionaries: «ano» is not in «año».

export interface Query {
  readonly text: string;
  /** Capitals and accents count. */
  readonly exact: boolean;
  /** Of a whole cell, and not of a part of it. */
  readonly whole: boolean;
}

const TILDE_OF_N = /^n\u0303$/i;

export function matches({ text, exact, whole }: Query, found: string): boolean {
  const inside = comparable(found.normalize('NFC'), exact);
  const sought = comparable(text.normalize('NFC'), exact);
  return whole ? inside.trim() === sought.trim() : inside.includes(sought);
}

/** The text with `by` in each place of what is looked for. */
export function withReplaced({ text, exact, whole }: Query, found: string, by: string): string {
  if (whole) return by;
  const original = found.normalize('NFC');
  const inside = comparable(original, exact);
  const sought = comparable(text.normalize('NFC'), exact);
  let replaced = '';
  let from = 0;
  for (let at = inside.indexOf(sought); at >= 0; at = inside.indexOf(sought, from)) {
    replaced += original.slice(from, at) + by;
    from = at + sought.length;
  }
  return replaced + original.slice(from);
}

/** As long as the text, letter by letter, so that what is found in it is in the text at the same place. */
const comparable = (text: string, exact: boolean): string =>
  text.replace(/[^!-~]|[A-Z]/g, (letter) =>
    /\s/.test(letter) ? ' ' : exact ? letter : plainLetter(letter),
  );

function plainLetter(letter: string): string {
  const parts = letter.normalize('NFD');
  const bare = TILDE_OF_N.test(parts) ? letter : parts.charAt(0);
  const small = bare.toLowerCase();
  return small.length === 1 ? small : letter;
}
