// Which options of a list answer to what is typed: every word of it begins some word of the option,
// in any order, without minding case or accents.

import { fold } from '../../domain/texto';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second line, searched as well. */
  readonly detail?: string | undefined;
}

const MOST_SHOWN = 8;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9ñ]+/)
    .filter(Boolean);

/** Whether what is typed finds this text. */
export function matches(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((start) => words.some((word) => word.startsWith(start)));
}

/** The first eight that match; a free list ends with what was typed, unless it is one of them. */
export function matchOptions(
  options: readonly Option[],
  typed: string,
  isFree: boolean,
): readonly Option[] {
  const found = options
    .filter(({ label, detail }) => matches(`${label} ${detail ?? ''}`, typed))
    .slice(0, MOST_SHOWN);
  const text = typed.trim();
  const isKnown = options.some(({ value }) => fold(value) === fold(text));
  return isFree && text !== '' && !isKnown
    ? [...found, { value: text, label: text, detail: 'Usar tal como está escrito' }]
    : found;
}
