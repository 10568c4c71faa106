// Texts longer than a property holds (9 KB on Google), kept in numbered pieces. What is written stands beside what there was until
// one property says which of them holds: dying at any moment leaves the one or the other, never some pieces of each.

import { cutText } from '../../domain/piezas';

type Properties = GoogleAppsScript.Properties.Properties;
/** Where a text is: how many pieces, and in which of the places that take turns. A text of one piece is replaced where it is. */
interface Lugar {
  readonly piezas: number;
  readonly turno: '' | 'a' | 'b';
}

/** Characters a piece; a character takes up to three bytes. */
const PIECE = 2800;

/** Writes a text; null forgets it. */
export function writeLong(properties: Properties, key: string, text: string | null): void {
  const all = properties.getProperties();
  if (text === null) {
    for (const name of [key, ...piecesOf(all, key)]) properties.deleteProperty(name);
    return;
  }
  const pieces = cutText(text, PIECE);
  const turno = nextTurno(lugarOf(all[key]), pieces.length);
  const lugar = `${pieces.length}${turno}`;
  properties.setProperties(
    Object.fromEntries(pieces.map((piece, i) => [nameOf(key, turno, i), piece])),
  );
  if (all[key] !== lugar) properties.setProperty(key, lugar);
  for (const name of piecesOf(all, key)) {
    if (isLeft(name, key, turno)) properties.deleteProperty(name);
  }
}

/** The texts of a key and of those that begin with it and a colon, by their keys. */
export function readLongs(properties: Properties, key: string): { readonly [key: string]: string } {
  const all = properties.getProperties();
  const keys = Object.keys(all).filter(
    (each) => (each === key || each.startsWith(`${key}:`)) && !each.includes('.'),
  );
  return Object.fromEntries(
    keys.flatMap((each) => {
      const text = longIn(all, each);
      return text === undefined ? [] : [[each, text] as const];
    }),
  );
}

/** The text as it was written; undefined when there is none. */
export const readLong = (properties: Properties, key: string): string | undefined =>
  longIn(properties.getProperties(), key);

function longIn(all: { readonly [name: string]: string }, key: string): string | undefined {
  const { piezas, turno } = lugarOf(all[key]);
  const pieces = Array.from({ length: piezas }, (_, i) => all[nameOf(key, turno, i)]);
  return piezas === 0 || pieces.includes(undefined) ? undefined : pieces.join('');
}

const lugarOf = (text = ''): Lugar => {
  const [, piezas = '0', turno = ''] = /^(\d+)([ab]?)$/.exec(text) ?? [];
  return { piezas: Number(piezas), turno: turno as Lugar['turno'] };
};

/** Never the place in which the text of now has several pieces. */
function nextTurno(now: Lugar, piezas: number): Lugar['turno'] {
  if (piezas <= 1 && (now.piezas <= 1 || now.turno !== '')) return '';
  return now.turno === 'a' ? 'b' : 'a';
}

const nameOf = (key: string, turno: Lugar['turno'], i: number): string =>
  [key, turno, i].filter((part) => part !== '').join('.');

const piecesOf = (all: object, key: string): readonly string[] =>
  Object.keys(all).filter(
    (name) => name.startsWith(`${key}.`) && /^([ab]\.)?\d+$/.test(name.slice(key.length + 1)),
  );

/** Of the two places that take turns both stay: the next long text goes over the older one. */
const isLeft = (name: string, key: string, turno: Lugar['turno']): boolean =>
  turno === '' ? name !== nameOf(key, '', 0) : !/\.[ab]\.\d+$/.test(name);
