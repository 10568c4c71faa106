// Whether two lines of a list are of one person, by their names, their institutions and what they had in common before it was dropped.

import { groupBy } from '../group-by';
import { parecido } from '../parecido';
import { fold } from '../texto';

export interface Comparable {
  readonly nombre: string;
  /** Code of their institution; undefined where it is not known. */
  readonly ied?: string | undefined;
  readonly mismo?: readonly number[];
}

export type Parentesco = 'mismo nombre' | 'mismo contacto' | 'otra escritura';

const PARTICULAS = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'san',
  'dr',
  'dra',
  'lic',
  'mg',
  'ing',
  'sr',
  'sra',
  'prof',
  'esp',
  'phd',
  'msc',
]);

/** The words of a name, without what people write before it. */
const palabrasDe = (nombre: string): readonly string[] =>
  fold(nombre)
    .split(/[^a-zñ]+/)
    .filter((word) => word !== '' && !PARTICULAS.has(word));

/** What makes them one; undefined where they are two. */
function parentesco(one: Comparable, other: Comparable): Parentesco | undefined {
  const [a, b] = [palabrasDe(one.nombre), palabrasDe(other.nombre)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const alike = alikeWords(short, long);
  if (alike === 0) return undefined;
  const isElsewhere = one.ied !== undefined && other.ied !== undefined && one.ied !== other.ied;
  // A mail may be of the institution, and of all who work there: the name must be another spelling too.
  if (sharesContact(one, other) && alike >= Math.min(2, short.length)) return 'mismo contacto';
  if (isElsewhere) return undefined;
  if (isSame(a, b) && (isTurned(a, b) || !isToldApart(one, other))) return 'mismo nombre';
  const isKnown = one.ied !== undefined && one.ied === other.ied;
  if (alike < short.length || short.length < (isKnown ? 2 : 3)) return undefined;
  return isToldApart(one, other) ? undefined : 'otra escritura';
}

/** Two people of the same name in two institutions: told, and left as two. */
export const sonHomonimas = (one: Comparable, other: Comparable): boolean =>
  one.ied !== other.ied && isTurned(palabrasDe(one.nombre), palabrasDe(other.nombre));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(' ') === [...b].sort().join(' ');

/** The same words in the same order, or with the surnames first: «Ana Díaz Paz», «Díaz Paz Ana»; not «Ana Paz Díaz». */
const isTurned = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && ` ${b.join(' ')} ${b.join(' ')} `.includes(` ${a.join(' ')} `);

const sharesContact = ({ mismo: a = [] }: Comparable, { mismo: b = [] }: Comparable): boolean =>
  a.some((n) => b.includes(n));

/** How many words of one name are each a word of the other. */
function alikeWords(short: readonly string[], long: readonly string[]): number {
  const left = [...long];
  const take = (is: (word: string) => boolean): boolean => {
    const at = left.findIndex(is);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const others = short.filter((word) => !take((other) => other === word));
  return short.length - others.filter((word) => !take((other) => isAlike(word, other))).length;
}

/** With a document and a mail each, and neither in common, they are two people of like names. */
const isToldApart = ({ mismo: a = [] }: Comparable, { mismo: b = [] }: Comparable): boolean =>
  Math.min(a.length, b.length) > 1;

/** The same word, a slip of it, or its initial. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 ? other.startsWith(one) : other.length === 1 && one.startsWith(other)) ||
  (Math.min(one.length, other.length) > 3 && parecido(one, [other]) !== undefined);

/** Finds the person that another is, among those with a word or a contact in common of which `isWanted` holds. */
export function buscadorDePersona<T extends Comparable>(
  others: readonly T[],
  compare: (one: Comparable, other: Comparable) => Parentesco | undefined = parentesco,
) {
  const bySena = groupBy(
    others.flatMap((other) => senasDe(other).map((sena) => ({ sena, other }))),
    ({ sena }) => sena,
  );
  return (
    one: Comparable,
    isWanted: (other: T) => boolean,
  ): { readonly otra: T; readonly porque: Parentesco } | undefined => {
    const near = new Set(
      senasDe(one).flatMap((sena) => (bySena.get(sena) ?? []).map(({ other }) => other)),
    );
    const found = [...near].filter(isWanted).flatMap((otra) => {
      const porque = compare(one, otra);
      return porque ? [{ otra, porque }] : [];
    });
    return found.reduce<(typeof found)[number] | undefined>(
      (best, next) => (best && cercania(one, best.otra) >= cercania(one, next.otra) ? best : next),
      undefined,
    );
  };
}

/** How near two lines of one person are; 3 where they say the same. */
export const cercania = (one: Comparable, other: Comparable): number =>
  (isTurned(palabrasDe(one.nombre), palabrasDe(other.nombre)) ? 2 : 0) +
  (one.ied === other.ied ? 1 : 0);

const senasDe = ({ nombre, mismo = [] }: Comparable): readonly string[] => [
  ...new Set([...palabrasDe(nombre), ...mismo.map(String)]),
];
