// The quarter and the year that a header names beside its column: "T1. PLANEADO 2025", "Ejecutado Trimestre I", "Primer trimestre de 2027".

import { isWordOfTrimestre } from '../../parse/trimestre';
import { parseTrimestre } from '../../periodo';
import { remembered } from '../../remembered';
import { fold } from '../../texto';

export interface PeriodoEscrito {
  readonly trimestre?: string | undefined;
  readonly vigencia?: number | undefined;
  /** What is left without them; '' when the text says nothing else. */
  readonly resto: string;
}

/** Texts of more characters or words are no headers. */
const MAS_LARGO = 120;
const MAS_ANCHO = 12;
/** Words of the longest name of a quarter. */
const MAS_PALABRAS = 4;
const YEAR = /^(?:19|20)\d\d$/;
/** A number alone is not the name of a quarter in a header: «Primera infancia», «Meta 1», «Fase II». */
const NUMERO =
  /^(?:\d+[a-zº°ª]{0,3}|i{1,3}|iv|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|uno|dos|tres|cuatro|y|no|n[uº°]m?)$/;
const NEXO = /^(?:de|del|en|el|la|al|a|para|vigencia|ano)$/;

const isNumero = (word: string): boolean => NUMERO.test(word) || NEXO.test(word);

type Trimestre = ReturnType<typeof parseTrimestre>;

/** Reads headers; what a quarter is called is asked once. */
export function lectorDePeriodos(): (text: string) => PeriodoEscrito {
  const quarterOf = remembered(parseTrimestre);
  const isOfQuarter = remembered(isWordOfTrimestre);
  // A text is read as the header of its column and again as the group of those below it.
  return remembered((text) => {
    if (text === '' || text.length > MAS_LARGO) return { resto: text };
    const words = fold(text)
      .replace(/(?<!\d)((?:19|20)\d\d)(?!\d)/g, ' $1 ')
      .split(/[\s,;:()[\]/|–—_-]+/)
      .map((word) => word.replace(/\.+$/, ''))
      .filter(Boolean);
    if (words.length > MAS_ANCHO) return { resto: text };
    const years = [...new Set(words.filter((word) => YEAR.test(word)))];
    const vigencia = years.length === 1 ? Number(years[0]) : undefined;
    const others = words.filter((word) => vigencia === undefined || !YEAR.test(word));
    const found = findQuarter(others, isOfQuarter, quarterOf);
    if (!found && vigencia === undefined) return { resto: text };
    const { trimestre, vigencia: corta } = found?.es ?? {};
    return {
      trimestre,
      vigencia: vigencia ?? corta,
      resto: withoutLinks(found?.resto ?? others),
    };
  });
}

/** The longest run of words that names a quarter, and the words around it. */
function findQuarter(
  words: readonly string[],
  isOfQuarter: (word: string) => boolean,
  quarterOf: (text: string) => Trimestre,
): { readonly es: Trimestre; readonly resto: readonly string[] } | undefined {
  if (!words.some(isOfQuarter)) return undefined;
  for (let size = Math.min(MAS_PALABRAS, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const run = words.slice(start, start + size);
      const isOne = run.every(isOfQuarter) && !run.every(isNumero);
      const es = isOne ? quarterOf(run.join(' ')) : undefined;
      if (es) return { es, resto: [...words.slice(0, start), ...words.slice(start + size)] };
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
