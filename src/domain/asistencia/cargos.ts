// The cargo of the list of the office that a free text means: «Rectora (e)», «Coord. de convivencia».

import { parecido } from '../parecido';
import { fold } from '../texto';

/** What is left for who has another cargo, or does not say. */
export const OTRO = 'Otro';

const COMO: readonly (readonly [RegExp, string])[] = [
  [/^rector/, 'Rector'],
  [/^director/, 'Director rural'],
  [/^coord/, 'Coordinador'],
  [/^(?:docente )?(?:psico)?-?orient/, 'Docente orientador'],
  [/^supervis/, 'Supervisor de Educación'],
  [/^(?:docente|profe|maestr)/, 'Docente'],
];
const TITULO = /^(?:(?:dr|dra|lic|mg|esp|sr|sra)\.?\s+|(?:el|la)\s+)+/;

/** The value of the list; `dudoso` where the text says something that is none of them. */
export function cargoDeLista(
  text: string,
  lista: readonly string[],
): { readonly cargo: string; readonly dudoso: boolean } {
  const folded = fold(text).replace(TITULO, '');
  const same = lista.find((cargo) => fold(cargo) === folded);
  if (same !== undefined) return { cargo: same, dudoso: false };
  const [, named] = COMO.find(([words]) => words.test(folded)) ?? [];
  const known = lista.find((cargo) => cargo === named) ?? parecido(folded, lista);
  if (known !== undefined) return { cargo: known, dudoso: false };
  return { cargo: lista.includes(OTRO) || text === '' ? OTRO : text, dudoso: true };
}
