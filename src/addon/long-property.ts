// Texts longer than a property holds (9 KB on Google), kept in numbered pieces.

type Properties = GoogleAppsScript.Properties.Properties;

/** Characters a piece; a character takes up to three bytes. */
const PIECE = 2800;

/** Writes a text in one call; null forgets it. */
export function writeLong(properties: Properties, key: string, text: string | null): void {
  const old = Number(properties.getProperty(key) ?? 0);
  const pieces: { [name: string]: string } = {};
  const count = text === null ? 0 : Math.ceil(text.length / PIECE);
  for (let i = 0; i < count; i++) {
    pieces[`${key}.${i}`] = (text ?? '').slice(i * PIECE, (i + 1) * PIECE);
  }
  for (let i = count; i < old; i++) properties.deleteProperty(`${key}.${i}`);
  if (text === null) properties.deleteProperty(key);
  else properties.setProperties({ ...pieces, [key]: String(count) });
}

/** The text as it was written; undefined when there is none. */
export function readLong(properties: Properties, key: string): string | undefined {
  const all = properties.getProperties();
  const count = Number(all[key] ?? 0);
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, i) => all[`${key}.${i}`] ?? '').join('');
}
