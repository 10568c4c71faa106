// The `fields` of a request: which parts of an answer come back, or which parts of a body are meant.
// https://developers.google.com/workspace/drive/api/guides/fields-parameter

import { type Api, schemaFields, type Type } from './published-types';

/** A `fields` mask as a tree; a leaf takes all that is below it. */
export type Mask = ReadonlyMap<string, Mask>;

/** Reads `id,files(id,name),sheets.properties/title`; throws SyntaxError. */
export function readMask(text: string): Mask {
  const [mask, rest] = readList(text.replace(/\s/g, ''));
  if (rest !== '') throw new SyntaxError(text);
  return mask;
}

function readList(text: string): [mask: Mask, rest: string] {
  const mask = new Map<string, Mask>();
  let rest = `,${text}`;
  while (rest.startsWith(',')) {
    const [name, below, after] = readOne(rest.slice(1));
    mask.set(name, new Map([...(mask.get(name) ?? []), ...below]));
    rest = after;
  }
  return [mask, rest];
}

function readOne(text: string): [name: string, below: Mask, rest: string] {
  const name = /^[\w*-]+/.exec(text)?.[0];
  if (!name) throw new SyntaxError(text);
  const rest = text.slice(name.length);
  if (rest.startsWith('(')) {
    const [below, after] = readList(rest.slice(1));
    if (!after.startsWith(')')) throw new SyntaxError(text);
    return [name, below, after.slice(1)];
  }
  if (!/^[./]/.test(rest)) return [name, new Map(), rest];
  const [inner, below, after] = readOne(rest.slice(1));
  return [name, new Map([[inner, below]]), after];
}

/** The part of an answer that a mask asks for. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => mask.has(key))
      .map(([key, item]) => [key, applyMask(item, mask.get(key)!)]),
  );
}

/** The first path of a `fields` mask that the schema does not have. */
export function unknownPath(api: Api, schema: string, mask: Mask): string | undefined {
  return unknownIn(api, { is: 'schema', name: schema }, mask, []);
}

function unknownIn(api: Api, type: Type, mask: Mask, path: readonly string[]): string | undefined {
  if (mask.size === 0 || type.is === 'any' || type.is === 'map') return undefined;
  if (type.is === 'list') return unknownIn(api, type.of, mask, path);
  const fields = type.is === 'schema' ? schemaFields(api, type.name) : undefined;
  for (const [name, below] of mask) {
    const field = (type.is === 'object' ? type.fields : fields)?.get(name);
    const here = [...path, name];
    if (name === '*') continue;
    if (!field) return here.join('.');
    const inner = unknownIn(api, field.type, below, here);
    if (inner) return inner;
  }
  return undefined;
}
