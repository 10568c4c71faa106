// Texts longer than a property holds (9 KB on Google), kept in numbered pieces.

import { cutText } from '../../domain/piezas';

type Properties = GoogleAppsScript.Properties.Properties;

/** Characters a piece; a character takes up to three bytes. */
const PIECE = 2800;

/** Writes a text in one call; null forgets it. Pieces it no longer needs go last. */
export function writeLong(properties: Properties, key: string, text: string | null): void {
  const old = Number(properties.getProperty(key) ?? 0);
  const pieces = cutText(text ?? '', PIECE);
  const named = Object.fromEntries(pieces.map((piece, i) => [`${key}.${i}`, piece]));
  if (text === null) properties.deleteProperty(key);
  else properties.setProperties({ ...named, [key]: String(pieces.length) });
  for (let i = pieces.length; i < old; i++) properties.deleteProperty(`${key}.${i}`);
}

/** The texts of a key and of those that begin with it and a colon, by their keys. */
export function readLongs(properties: Properties, key: string): { readonly [key: string]: string } {
  const all = properties.getProperties();
  const keys = Object.keys(all).filter(
    (each) => (each === key || each.startsWith(`${key}:`)) && !each.includes('.'),
  );
  return Object.fromEntries(
    keys.map((each) => [
      each,
      Array.from({ length: Number(all[each]) }, (_, i) => all[`${each}.${i}`] ?? '').join(''),
    ]),
  );
}

/** The text as it was written; undefined when there is none. */
export function readLong(properties: Properties, key: string): string | undefined {
  const all = properties.getProperties();
  const count = Number(all[key] ?? 0);
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, i) => all[`${key}.${i}`] ?? '').join('');
}
