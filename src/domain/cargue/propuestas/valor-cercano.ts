// The value of a list that a text means without being it: shortened («Acompañamiento a EE», «Ed. inicial»), with more around it
// («Componente 6: Educación inicial»), or with a slip. Only where it is one of them alone.

import { parecido } from '../../parecido';
import { cleanText, fold } from '../../texto';

/** Words that name nothing by themselves. */
const NEXO =
  /^(?:a|al|de|del|el|la|las|los|en|y|e|o|con|para|por|un|una|componente|linea|eje|no|n)$/;
export const isNexo = (word: string): boolean => NEXO.test(word);
/** Letters of a word cut short, with its point and without it. */
const ABREVIADA = 2;
const CORTADA = 5;

interface Palabra {
  readonly text: string;
  readonly isSigla: boolean;
  readonly isAbreviada: boolean;
}

/** Values that a text may be short for: more of them say nothing. */
const DUDAS = 3;

/** The one value that a text means; undefined where it means none of them, or several as well. */
export function valorCercano(text: string, valores: Iterable<string>): string | undefined {
  const [one, ...others] = valoresCercanos(text, valores);
  return others.length === 0 ? one : undefined;
}

/** The value that a text means, or the few that it is short for: «SGP» where there are two of them. */
export function valoresCercanos(text: string, valores: Iterable<string>): readonly string[] {
  const all = [...valores];
  const slip = parecido(text, all);
  if (slip !== undefined) return [slip];
  const said = palabrasDe(text);
  if (said.length === 0) return [];
  const names = all.map((valor) => ({
    valor,
    words: palabrasDe(valor).map((p) => p.text),
  }));
  const shortened = names.filter(({ words }) => isShortened(said, words));
  if (shortened.length > 0)
    return shortened.length > DUDAS ? [] : shortened.map(({ valor }) => valor);
  const inside = names.filter(({ words }) => isInside(words, said));
  const most = Math.max(...inside.map(({ words }) => words.length));
  const longest = inside.filter(({ words }) => words.length === most);
  return longest.length === 1 ? longest.map(({ valor }) => valor) : [];
}

/** The words of a text that name something, in order. */
const palabrasDe = (text: string): readonly Palabra[] =>
  (cleanText(text).match(/\p{L}+\.?/gu) ?? []).flatMap((written) => {
    const word = fold(written.replace(/\.$/, ''));
    if (NEXO.test(word)) return [];
    return {
      text: word,
      isSigla: /^\p{Lu}{2,5}$/u.test(written),
      isAbreviada: written.endsWith('.'),
    };
  });

/** Whether each word of a text is one of a value, cut or in another number, or the initials of several. */
const isShortened = (said: readonly Palabra[], words: readonly string[]): boolean =>
  said.every(
    (word) =>
      words.some((other) => isSameWord(word, other)) || (word.isSigla && isSigla(word.text, words)),
  );

/** Words around a value that may still say the same: a long text that has it in passing speaks of something else. */
const ALREDEDOR = 3;

/** Whether all of a value is in a text, with a little more around it. */
const isInside = (words: readonly string[], said: readonly Palabra[]): boolean =>
  words.length > 0 &&
  said.length <= words.length + ALREDEDOR &&
  words.every((word) => said.some((one) => isSameWord(one, word)));

function isSameWord({ text, isAbreviada }: Palabra, other: string): boolean {
  if (singular(text) === singular(other)) return true;
  return text.length >= (isAbreviada ? ABREVIADA : CORTADA) && other.startsWith(text);
}

const singular = (word: string): string => word.replace(/(?<=.{3})e?s$/, '');

/** "ee" of «establecimientos educativos»; of words that follow each other. */
const isSigla = (sigla: string, words: readonly string[]): boolean =>
  words.some((_, from) => {
    const run = words.slice(from, from + sigla.length);
    return run.length === sigla.length && run.map(([first]) => first).join('') === sigla;
  });
