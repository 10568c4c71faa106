// The same names, spelt as people, phones and other programs spell them.

import fc from 'fast-check';

type Respell = (text: string) => string;

/** Each leaves what the eye reads, but for its capitals, accents and blanks. */
const WAYS: readonly Respell[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/ /g, '\u00A0'),
  (text) => `${text} `,
  (text) => text.replace(/[aeo]/, '$&\u200B'),
  (text) => text.replace(/-/g, '–'),
];

/** Gives every text that it is asked for one of its spellings. */
export const respelling: fc.Arbitrary<Respell> = fc
  .infiniteStream(fc.constantFrom(...WAYS))
  .map((ways) => (text: string) => (ways.next().value as Respell)(text));
