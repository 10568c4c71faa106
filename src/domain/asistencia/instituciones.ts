// Which institution of the book a text of a list names, by its code or its name, and which one it may have meant.

import { parecido } from '../parecido';
import type { IedRow } from '../registers/ied';
import { remembered } from '../remembered';
import { fold } from '../texto';

export interface Reconocida {
  /** Undefined where no institution has that name. */
  readonly codigo?: string | undefined;
  /** Those that may have been meant, the likeliest first. */
  readonly quiso: readonly string[];
}

const GENERICAS =
  /\b(?:institucion(?:es)?|educativ[ao]|inst|educ|edu|distrital|dist|departamental|oficial|publica|i ?e ?d|i ?e|ied|colegio|col|escuela|esc|centro|ced|sede|principal|de|del|la|el|los|las|y)\b/g;

/** A name without what all of them have. */
const propio = (text: string): string =>
  fold(text)
    .replace(/[^a-zñ0-9]+/g, ' ')
    .replace(GENERICAS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const MAS_OPCIONES = 3;

/** Looks institutions up; each text once. */
export function buscadorDeIed(ieds: readonly IedRow[]): (text: string) => Reconocida {
  const known = ieds.flatMap(({ codigoDane, nombre }) =>
    codigoDane && nombre ? [{ codigo: codigoDane, nombre, propio: propio(nombre) }] : [],
  );
  const codes = new Set(known.map(({ codigo }) => codigo));
  const telling = palabrasPropias(known.map((one) => one.propio));
  return remembered((text) => {
    const code = text.replace(/\s/g, '');
    if (codes.has(code)) return { codigo: code, quiso: [] };
    const quiso = (some: readonly { readonly codigo: string }[]): Reconocida => ({
      quiso: [...new Set(some.map(({ codigo }) => codigo))].slice(0, MAS_OPCIONES),
    });
    if (/^\d+$/.test(code)) {
      const near = parecido(code, codes);
      return quiso(near === undefined ? [] : [{ codigo: near }]);
    }
    const same = known.filter(({ nombre }) => fold(nombre) === fold(text));
    const wanted = propio(text);
    const alike = same.length > 0 ? same : known.filter((one) => wanted && one.propio === wanted);
    const [only, another] = alike;
    if (only && !another) return { codigo: only.codigo, quiso: [] };
    if (another) return quiso(alike);
    if (wanted === '') return { quiso: [] };
    const near = parecido(
      wanted,
      known.map((one) => one.propio),
    );
    const words = wanted.split(' ').filter((word) => word.length > 2);
    const byWords = known
      .map((one) => ({
        ...one,
        shared: sharedWords(
          words,
          one.propio.split(' ').filter((word) => telling(word)),
        ),
      }))
      .filter(({ shared }) => shared > 0 && shared >= words.filter(telling).length / 2)
      .sort((a, b) => b.shared - a.shared);
    return quiso([...known.filter((one) => one.propio === near), ...byWords]);
  });
}

/** Whether a word tells an institution from most of the others. */
function palabrasPropias(names: readonly string[]): (word: string) => boolean {
  const bearers = new Map<string, number>();
  for (const word of names.flatMap((name) => [...new Set(name.split(' '))]))
    bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const most = Math.max(2, names.length / 5);
  return (word) => (bearers.get(word) ?? 0) <= most;
}

const sharedWords = (words: readonly string[], others: readonly string[]): number =>
  words.filter((word) =>
    others.some((other) => other === word || parecido(word, [other]) !== undefined),
  ).length;
