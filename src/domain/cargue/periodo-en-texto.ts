// The quarter and the year that a header names beside its column: "T1. PLANEADO 2025", "Ejecutado Trimestre I", "Primer trimestre de 2027".

import { parseCelda } from '../parse';
import { TRIMESTRE } from '../registers/columnas';
import { fold } from '../texto';

export interface PeriodoEscrito {
  readonly trimestre?: string | undefined;
  readonly vigencia?: number | undefined;
  /** What is left without them; '' when the text says nothing else. */
  readonly resto: string;
}

/** Longer texts are no headers. */
const MAS_LARGO = 120;
const MAS_PALABRAS = 4;
const YEAR = /^(?:19|20)\d\d$/;
/** A figure or a roman alone is not the name of a quarter in a header. */
const SOLO_CIFRA = /^[\divx.º°ª]*$/;
const NEXO = /^(?:de|del|en|el|la|al|a|para|vigencia|ano)$/;

/** Reads headers; what a quarter is called is for its column to say, and is asked once. */
export function lectorDePeriodos(): (text: string) => PeriodoEscrito {
  const known = new Map<string, string | undefined>();
  const quarterOf = (words: string): string | undefined => {
    if (SOLO_CIFRA.test(words)) return undefined;
    if (!known.has(words)) {
      const lectura = parseCelda(TRIMESTRE, words);
      known.set(words, 'ok' in lectura ? (lectura.ok as string | undefined) : undefined);
    }
    return known.get(words);
  };
  return (text) => {
    if (text === '' || text.length > MAS_LARGO) return { resto: text };
    const words = fold(text)
      .replace(/(?<!\d)((?:19|20)\d\d)(?!\d)/g, ' $1 ')
      .split(/[\s,;:()[\]/|–—_-]+/)
      .map((word) => word.replace(/\.+$/, ''))
      .filter(Boolean);
    const years = [...new Set(words.filter((word) => YEAR.test(word)))];
    const vigencia = years.length === 1 ? Number(years[0]) : undefined;
    const others = words.filter((word) => vigencia === undefined || !YEAR.test(word));
    const found = findQuarter(others, quarterOf);
    if (!found && vigencia === undefined) return { resto: text };
    return { trimestre: found?.trimestre, vigencia, resto: withoutLinks(found?.resto ?? others) };
  };
}

/** The longest run of words that names a quarter, and the words around it. */
function findQuarter(
  words: readonly string[],
  quarterOf: (words: string) => string | undefined,
): { readonly trimestre: string; readonly resto: readonly string[] } | undefined {
  for (let size = Math.min(MAS_PALABRAS, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const trimestre = quarterOf(words.slice(start, start + size).join(' '));
      const resto = [...words.slice(0, start), ...words.slice(start + size)];
      if (trimestre !== undefined) return { trimestre, resto };
    }
  }
  return undefined;
}

/** "ejecutado en el" → "ejecutado". */
function withoutLinks(words: readonly string[]): string {
  let [from, to] = [0, words.length];
  while (from < to && NEXO.test(words[from] ?? '')) from++;
  while (to > from && NEXO.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to).join(' ');
}
