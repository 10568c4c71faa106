// The figures that a sentence names where a number goes: «Cuatro (4) acciones», «4 visitas por IED», «doce talleres». They are
// proposed and never taken, since only a person knows which of them is meant.

import { readNumero } from '../../parse/numero';
import { cleanText, fold } from '../../texto';

/** Figures that belong to no word: "A01", "1.ª", "G-12" and "2x3" name none. */
const CIFRA = /(?<![\p{L}\d.,/_-])\$? ?(?:\d[\d.,'’´]*\d|\d)(?![\p{L}\d/_º°ª]|[.-][\p{L}\dºª])/gu;
/** A year told as one: "en 2026", "(2024-2027)", "vigencia 2025". */
const ANO =
  /\b(?:(?:en|de|del|al|a|ano|anos|vigencia|vigencias|hasta|desde|durante|para) )?(?:el |la |los |las )?(?:19|20)\d\d(?: ?[-–a/] ?(?:19|20)\d\d)?\b/g;
/** Sentences with more figures tell nothing of which is meant. */
const MAS = 3;

const UNIDADES = [
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  'dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro',
  'veinticinco veintiseis veintisiete veintiocho veintinueve',
]
  .join(' ')
  .split(' ');
const DECENAS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const CENTENAS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );
const PALABRAS: ReadonlyMap<string, number> = new Map([
  ...UNIDADES.map((word, i) => [word, i] as const),
  ...DECENAS.map((word, i) => [word, 30 + i * 10] as const),
  ...CENTENAS.map((word, i) => [word, 100 + i * 100] as const),
  ['uno', 1],
  ['una', 1],
  ['veintiuno', 21],
  ['veintiuna', 21],
  ['ciento', 100],
  ...CENTENAS.slice(1).map((word, i) => [word.replace(/os$/, 'as'), 200 + i * 100] as const),
]);

/** The numbers that a text names, each once, in its order; none where there are too many to choose from. */
export function numerosEnProsa(text: string): readonly number[] {
  const folded = fold(text);
  const years = new Set((folded.match(ANO) ?? []).flatMap((some) => some.match(/\d{4}/g) ?? []));
  const figures = (cleanText(text).match(CIFRA) ?? []).flatMap((written) => {
    const figure = written.replace(/^\$? ?/, '');
    const lectura = readNumero(figure);
    return 'ok' in lectura && lectura.ok !== undefined ? [{ figure, value: lectura.ok }] : [];
  });
  const counts = figures.filter(({ figure }) => !years.has(figure));
  const words = enPalabras(folded);
  const found = counts.length > 0 ? counts.map(({ value }) => value) : [];
  // In words a number is said at the beginning; further on «un» and «dos» may be of anything.
  const said = words === undefined ? found : [words, ...found];
  const all = [...new Set(said)];
  return all.length > MAS ? [] : all;
}

/** The number that a text begins with, in words; undefined where it begins with another word. «Un» alone is rather an article. */
function enPalabras(folded: string): number | undefined {
  const words = folded
    .replace(/[^a-z ]+/g, ' ')
    .trim()
    .split(/ +/);
  let total = 0;
  let part: number | undefined;
  for (const [i, word] of words.entries()) {
    const value = PALABRAS.get(word);
    if (word === 'mil') {
      total += (part ?? 1) * 1000;
      part = 0;
    } else if (value !== undefined && i === 0) part = value;
    else if (value !== undefined && part !== undefined && value < 100 && part >= 100) part += value;
    else if (value !== undefined && part !== undefined && part === 0) part = value;
    else if (word === 'y' && part !== undefined && part % 100 >= 30) {
      const next = PALABRAS.get(words[i + 1] ?? '');
      if (next === undefined || next > 9) break;
      part += next;
      break;
    } else break;
  }
  return part === undefined ? undefined : total + part;
}
