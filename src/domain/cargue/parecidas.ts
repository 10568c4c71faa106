// Which row of the book a new one may be though it says it in other words: by the words that they share, those that few rows have
// counting most. Nobody decides it here: it is asked.

import { fold } from '../texto';
import { isNexo } from './propuestas/valor-cercano';

/** What a row says: of what part it is, its own name, and what else tells it from others. */
export interface Dicha {
  readonly grupo: string;
  readonly texto: string;
  readonly ademas: string;
}

/** From here on two texts may say the same, of 1; of different parts they must share more. */
const BASTA = 0.6;
const DE_OTRO_GRUPO = 0.75;
/** What the same indicador adds. */
const POR_ADEMAS = 0.2;
/** Rows are looked for by their rarest words, a few for each: so it costs what there is, and not its square. */
const RARAS = 4;
const MAS = 60;
/** Letters by which «asesoría» and «asesorar» are one word. */
const RAIZ = 6;

interface Leida {
  readonly grupo: string;
  readonly ademas: string;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** For the index of a new row, that of the known one that it may be. Each known one is asked for once, where it is likest. */
export function parecidas(
  news: readonly Dicha[],
  known: readonly Dicha[],
  soloDeSuParte = false,
): ReadonlyMap<number, number> {
  if (news.length === 0 || known.length === 0) return new Map();
  const texts = [...news, ...known].map(({ texto }) => palabrasDe(texto));
  const times = new Map<string, number>();
  for (const words of texts) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + texts.length / (times.get(word) ?? 1));
  const readings = [...news, ...known].map(({ grupo, ademas }, i): Leida => {
    const words = texts[i] ?? new Set();
    const weight = [...words].reduce((sum, word) => sum + weightOf(word), 0);
    return { grupo: fold(grupo), ademas: fold(ademas), words, weight };
  });
  const [ours, theirs] = [readings.slice(0, news.length), readings.slice(news.length)];
  const near = candidatas(theirs, (word) => times.get(word) ?? 0);
  const pairs = ours.flatMap((one, i) =>
    near(one).flatMap((j) => {
      const other = theirs[j];
      const isOther = other?.grupo !== one.grupo;
      const score = !other || (isOther && soloDeSuParte) ? 0 : comparten(one, other, weightOf);
      return score > 0 ? [{ i, j, score }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (found.has(i) || taken.has(j)) continue;
    found.set(i, j);
    taken.add(j);
  }
  return found;
}

const palabrasDe = (texto: string): ReadonlySet<string> =>
  new Set(
    (fold(texto).match(/[\p{L}\d]+/gu) ?? []).flatMap((word) =>
      isNexo(word) ? [] : word.replace(/(?<=.{3})e?s$/, '').slice(0, RAIZ),
    ),
  );

/** Gives the known rows that have a rare word of one, or say its indicador. */
function candidatas(
  theirs: readonly Leida[],
  timesOf: (word: string) => number,
): (one: Leida) => readonly number[] {
  const having = new Map<string, number[]>();
  const note = (name: string, j: number): void => {
    const some = having.get(name) ?? [];
    if (some.length === 0) having.set(name, some);
    if (some.length < MAS) some.push(j);
  };
  for (const [j, { words, ademas }] of theirs.entries()) {
    for (const word of words) note(word, j);
    if (ademas !== '') note(`\n${ademas}`, j);
  }
  return ({ words, ademas }) => {
    const rare = [...words].sort((a, b) => timesOf(a) - timesOf(b)).slice(0, RARAS);
    return [...new Set([...rare, `\n${ademas}`].flatMap((name) => having.get(name) ?? []))];
  };
}

/** How much two rows share, from 0 to a little over 1; 0 where it is not enough. */
function comparten(one: Leida, other: Leida, weightOf: (word: string) => number): number {
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared += weightOf(word);
  const whole = one.weight + other.weight;
  const isSaid = one.ademas !== '' && one.ademas === other.ademas;
  const score = (whole > 0 ? (2 * shared) / whole : 0) + (isSaid ? POR_ADEMAS : 0);
  return shared > 0 && score >= (one.grupo === other.grupo ? BASTA : DE_OTRO_GRUPO) ? score : 0;
}
