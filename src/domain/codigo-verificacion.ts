// The código de verificación as people give it back: typed from the paper, dictated, or pasted with the line it stands in.
// Reading it forgives how it is written, never what it says: a letter that is another one is another código.

import { cuenta } from './formato';
import { parecido } from './parecido';

/** Characters of a código, dashes apart. */
const LARGO = 16;
/** What stands between its groups. */
const ENTRE = '[\\s\\p{Pd}_.,·•:;/|\\\\−]{0,3}';
const CIFRA = '[0-9A-FOIL]';
/** Four groups that are no part of a longer word. Looked for at each place: what comes before may look like a group too. */
const grupos = (): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?=((?:${CIFRA}{4}${ENTRE}){3}${CIFRA}{4})(?![\\p{L}\\p{N}]))`,
    'gu',
  );

/** The códigos that a text may hold, as they are printed; [] where it holds none. */
export function codigosEn(texto: string): readonly string[] {
  const clean = cleaned(texto);
  const whole = lettersIn(clean);
  const found: string[] = [];
  // Alone it is all of it, in whatever groups ("8F 3A2 1C0…"), or several one after the other: a letter more is another código.
  if (new RegExp(`^${CIFRA}+$`).test(whole))
    found.push(
      ...(whole.length % LARGO === 0 ? (whole.match(new RegExp(`.{${LARGO}}`, 'g')) ?? []) : []),
    );
  else
    clean.replace(grupos(), (_, four: string) => {
      found.push(lettersIn(four));
      return '';
    });
  return [...new Set(found.map((letters) => codigoDe(asCifras(letters))))];
}

/** The beginning of a digest, as documents print the head of the bitácora: "8F3A-21C0-77DE-0B14". */
export const codigoDe = (hex: string): string =>
  (hex.slice(0, LARGO).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** Why a text is no código, with what to do. */
export function porQueNoEsCodigo(texto: string): string {
  const letters = lettersIn(cleaned(texto)).replace(/^C[OÓ]DIGODEVERIFICACI[OÓ]N/, '');
  if (letters === '') return 'Escriba el código que está al pie del documento.';
  const [extrana] = asCifras(letters).replace(/[0-9A-F]/g, '');
  const isNear = Math.abs(letters.length - LARGO) <= NEAR;
  if (isNear && extrana !== undefined)
    return `La «${extrana}» no puede estar en un código: son números y letras de la A a la F. Compárelo con el papel.`;
  if (isNear)
    return `Tiene ${cuenta(letters.length, 'número o letra', 'números y letras')}, y un código tiene ${LARGO}: ${EJEMPLO}. Compárelo con el papel.`;
  return `Ahí no hay un código: son ${LARGO} números y letras de la A a la F, en cuatro grupos: ${EJEMPLO}.`;
}

const EJEMPLO = '8F3A-21C0-77DE-0B14';
/** Letters too many or too few with which something was still meant as a código. */
const NEAR = 6;

/** The códigos that differ from a text in few letters, the nearest first: to be compared with the paper, never taken for it. */
export function codigosParecidos(texto: string, known: readonly string[]): readonly string[] {
  const [read = asCifras(lettersIn(cleaned(texto)))] = codigosEn(texto).map(lettersIn);
  const found: string[] = [];
  const rest = new Map(known.map((codigo) => [lettersIn(codigo), codigo]));
  rest.delete(read);
  while (found.length < MOST) {
    const next = parecido(read, rest.keys());
    if (next === undefined) break;
    found.push(rest.get(next) ?? '');
    rest.delete(next);
  }
  return found;
}

const MOST = 3;

/** In capitals, with full-width letters as the plain ones and without what nobody sees. */
const cleaned = (texto: string): string =>
  texto
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();

const lettersIn = (texto: string): string => texto.replace(/[^\p{L}\p{N}]/gu, '');

/** O is no letter of a código, nor are I and L: they are the 0 and the 1 that they look like. */
const asCifras = (letters: string): string => letters.replace(/O/g, '0').replace(/[IL]/g, '1');
