// What Google publishes about its APIs, read from the types that googleapis ships: the fields of every
// body, the query parameters of every method and the scopes that each method's example asks for.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const APIS = ['drive', 'sheets', 'script'] as const;
export type Api = (typeof APIS)[number];

export type Type =
  | { readonly is: 'string' | 'number' | 'boolean' | 'any' }
  | { readonly is: 'list' | 'map'; readonly of: Type }
  | { readonly is: 'schema'; readonly name: string }
  | { readonly is: 'object'; readonly fields: Fields };

export interface Field {
  readonly type: Type;
  /** Google's own sentence about the field. */
  readonly doc: string;
}

export type Fields = ReadonlyMap<string, Field>;

const FILES: Record<Api, string> = { drive: 'drive/v3', sheets: 'sheets/v4', script: 'script/v1' };
const FOLDER = resolve(__dirname, '../../../node_modules/googleapis/build/src/apis');
const TOKEN = /\/\*\*[\s\S]*?\*\/|'[^']*'|[\w$.]+|[{}[\]<>|?:;]/g;
const INTERFACE = /interface (StandardParameters|(?:Schema|Params)\$[\w$]+)(?: extends \w+)? \{/g;

const texts = new Map<Api, string>();
const interfaces = new Map<Api, ReadonlyMap<string, Fields>>();

function textOf(api: Api): string {
  const known = texts.get(api);
  if (known !== undefined) return known;
  const text = readFileSync(resolve(FOLDER, `${FILES[api]}.d.ts`), 'utf8');
  texts.set(api, text);
  return text;
}

/** The fields of a schema, as in `File`; a name that Google does not publish is our mistake. */
export function schemaFields(api: Api, name: string): Fields {
  return fieldsOf(api, `Schema$${name}`);
}

/** The parameters of a method, as in `Files$Create`, with those that every method takes. */
export function methodParameters(api: Api, method: string): Fields {
  return new Map([
    ...fieldsOf(api, 'StandardParameters'),
    ...fieldsOf(api, `Params$Resource$${method}`),
  ]);
}

/** The scopes of which one is enough, as in `Files$Create`. */
export function methodScopes(api: Api, method: string): readonly string[] {
  const text = textOf(api);
  const end = text.indexOf(`(params: Params$Resource$${method}, options: StreamMethodOptions)`);
  const start = text.lastIndexOf('scopes: [', end);
  if (end < 0 || start < 0) throw new Error(`Not published: scopes of ${method}`);
  return [...text.slice(start, text.indexOf(']', start)).matchAll(/'([^']+)'/g)].map((m) => m[1]!);
}

/** Whether some method of the three APIs takes this scope. */
export function isPublishedScope(scope: string): boolean {
  return APIS.some((api) => textOf(api).includes(`'${scope}'`));
}

function fieldsOf(api: Api, name: string): Fields {
  const known = interfaces.get(api) ?? readInterfaces(textOf(api));
  interfaces.set(api, known);
  const fields = known.get(name);
  if (!fields) throw new Error(`Not published: ${name} of ${api}`);
  return fields;
}

function readInterfaces(text: string): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  for (const match of text.matchAll(INTERFACE)) {
    const end = text.indexOf('\n    }', match.index);
    const tokens = text.slice(match.index + match[0].length - 1, end + 6).match(TOKEN) ?? [];
    const body = readBody(new Tokens(tokens));
    found.set(match[1]!, body.is === 'object' ? body.fields : new Map());
  }
  return found;
}

/** The tokens of one declaration, read from left to right. */
class Tokens {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}
  peek = (): string => this.tokens[this.at] ?? '';
  next = (): string => this.tokens[this.at++] ?? '';
  /** Takes the next token when it is this one. */
  take(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }
}

function readBody(tokens: Tokens): Type {
  tokens.take('{');
  const fields = new Map<string, Field>();
  while (!tokens.take('}')) {
    const doc = tokens.peek().startsWith('/**') ? tokens.next() : '';
    if (tokens.take('[')) return readMap(tokens);
    const name = tokens.next().replace(/'/g, '');
    tokens.take('?');
    tokens.take(':');
    fields.set(name, { type: readType(tokens), doc: doc.replace(/^\/\*\*\s*\*?\s*/, '') });
    tokens.take(';');
  }
  return { is: 'object', fields };
}

/** `[key: string]: T` and the brace that closes it. */
function readMap(tokens: Tokens): Type {
  while (!tokens.take(']')) tokens.next();
  tokens.take(':');
  const of = readType(tokens);
  tokens.take(';');
  tokens.take('}');
  return { is: 'map', of };
}

function readType(tokens: Tokens): Type {
  let type = readOne(tokens);
  while (tokens.take('[')) {
    tokens.take(']');
    type = { is: 'list', of: type };
  }
  while (tokens.take('|')) readOne(tokens);
  return type;
}

function readOne(tokens: Tokens): Type {
  if (tokens.peek() === '{') return readBody(tokens);
  const name = tokens.next();
  if (name === 'Array') {
    tokens.take('<');
    const of = readType(tokens);
    tokens.take('>');
    return { is: 'list', of };
  }
  if (name.startsWith('Schema$')) return { is: 'schema', name: name.slice('Schema$'.length) };
  return { is: name === 'string' || name === 'number' || name === 'boolean' ? name : 'any' };
}
