// Whether a body or a query fits what Google publishes. Google reads JSON strictly in
// Sheets and Apps Script; Drive may forgive an unknown field, and this Google does not.

import { ENUMS } from './enums';
import type { Violation } from './errors';
import {
  type Api,
  type Fields,
  methodParameters,
  schemaFields,
  type Type,
} from './published-types';

/** Parameters that the client keeps to itself: they never travel in a query. */
const NOT_IN_QUERY = new Set(['auth', 'requestBody', 'media', 'resource']);

const PROTO: Record<string, string> = {
  string: 'TYPE_STRING',
  number: 'TYPE_DOUBLE',
  boolean: 'TYPE_BOOL',
};

/** What in this value does not fit the schema; empty when all of it does. */
export function bodyViolations(api: Api, schema: string, value: unknown): Violation[] {
  const found: Violation[] = [];
  checkValue(api, { is: 'schema', name: schema }, value, '', found);
  return found;
}

/** What in this query the method does not take. `path` are the names of the path's own parameters. */
export function queryViolations(
  api: Api,
  method: string,
  query: URLSearchParams,
  path: readonly string[],
): Violation[] {
  const known = methodParameters(api, method);
  const found: Violation[] = [];
  for (const [name, text] of query) {
    const field = known.get(name);
    if (!field || NOT_IN_QUERY.has(name) || path.includes(name)) found.push(unknownParameter(name));
    else if (!isParameter(field.type, text) || ENUMS[`${method}.${name}`]?.includes(text) === false)
      found.push(invalidValue(name, field.type, text));
  }
  return found;
}

function checkValue(api: Api, type: Type, value: unknown, path: string, found: Violation[]): void {
  if (value === null || value === undefined || type.is === 'any') return;
  if (type.is === 'schema' || type.is === 'object') {
    const fields = type.is === 'schema' ? schemaFields(api, type.name) : type.fields;
    checkObject(api, fields, type.is === 'schema' ? type.name : '', value, path, found);
  } else if (type.is === 'list') {
    if (!Array.isArray(value)) found.push(invalidValue(path, type, value));
    else
      for (const [i, item] of value.entries())
        checkValue(api, type.of, item, `${path}[${i}]`, found);
  } else if (type.is === 'map') {
    if (!isObject(value)) found.push(invalidValue(path, type, value));
    else
      for (const [key, item] of Object.entries(value))
        checkValue(api, type.of, item, `${path}[${key}]`, found);
  } else if (typeof value !== type.is) found.push(invalidValue(path, type, value));
}

function checkObject(
  api: Api,
  fields: Fields,
  schema: string,
  value: unknown,
  path: string,
  found: Violation[],
): void {
  if (!isObject(value)) {
    found.push(invalidValue(path, { is: 'any' }, value));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const field = fields.get(key);
    const at = path ? `${path}.${key}` : key;
    const allowed = ENUMS[`${api}.${schema}.${key}`];
    if (!field) found.push(unknownName(key, path));
    else if (allowed && item !== null && !allowed.includes(String(item)))
      found.push(invalidValue(at, field.type, item));
    else checkValue(api, field.type, item, at, found);
  }
}

function isParameter(type: Type, text: string): boolean {
  if (type.is === 'number') return /^-?\d+$/.test(text);
  if (type.is === 'boolean') return text === 'true' || text === 'false';
  return true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownName(name: string, path: string): Violation {
  const at = path ? ` at '${path}'` : '';
  const description = `Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`;
  return { field: path, description };
}

function unknownParameter(name: string): Violation {
  const description = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`;
  return { field: name, description };
}

function invalidValue(path: string, type: Type, value: unknown): Violation {
  const description = `Invalid value at '${path}' (${PROTO[type.is] ?? type.is}), ${JSON.stringify(value)}`;
  return { field: path, description };
}
