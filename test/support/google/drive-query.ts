// The search language of files.list, the part that joins plain conditions with `and`.
// https://developers.google.com/workspace/drive/api/guides/ref-search-terms

import { refuse } from './errors';
import type { Account, DriveFile } from './state';

type Condition = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const unquote = (text: string | undefined): string => (text ?? '').replace(/\\(.)/g, '$1');

/** A condition by the form it is written in. */
const FORMS: readonly (readonly [
  RegExp,
  (found: RegExpExecArray, account: Account) => Condition,
])[] = [
  [form(`${TEXT} in parents`), ([, id], account) => isIn(unquote(id), account)],
  [
    form(`trashed ?(!?=) ?(true|false)`),
    ([, sign, is]) => compare(sign, (f) => f.trashed, is === 'true'),
  ],
  [
    form(`mimeType ?(!?=) ?${TEXT}`),
    ([, sign, text]) => compare(sign, (f) => f.mimeType, unquote(text)),
  ],
  [form(`name ?(!?=) ?${TEXT}`), ([, sign, text]) => compare(sign, (f) => f.name, unquote(text))],
  [form(`name contains ${TEXT}`), ([, text]) => startsAWord(unquote(text))],
  [form(has('appProperties')), ([, key, value]) => hasPair('appProperties', key, value)],
  [form(has('properties')), ([, key, value]) => hasPair('properties', key, value)],
];

/** The test that a query puts to a file; refuses what Drive would, and what is not emulated. */
export function readQuery(q: string, account: Account): Condition {
  const conditions: Condition[] = [];
  let rest = q.trim();
  while (rest) {
    const [found, condition] = readCondition(rest, account);
    conditions.push(condition);
    rest = rest.slice(found.length).trim();
    const joined = /^and\s+/i.exec(rest);
    if (rest && !joined) refuse(400, 'invalid', 'Invalid Value', 'q');
    if (joined) rest = rest.slice(joined[0].length);
    if (joined && !rest) refuse(400, 'invalid', 'Invalid Value', 'q');
  }
  return (file) => conditions.every((condition) => condition(file));
}

function readCondition(text: string, account: Account): [string, Condition] {
  for (const [pattern, condition] of FORMS) {
    const found = pattern.exec(text);
    if (found) return [found[0], condition(found, account)];
  }
  return refuse(400, 'invalid', 'Invalid Value', 'q');
}

function form(source: string): RegExp {
  return new RegExp(`^${source.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+')}`, 'i');
}

function has(field: string): string {
  return `${field} has ?{ ?key ?= ?${TEXT} and value ?= ?${TEXT} ?}`;
}

function hasPair(field: 'appProperties' | 'properties', key?: string, value?: string): Condition {
  return (file) => file[field][unquote(key)] === unquote(value);
}

function compare<T>(sign: string | undefined, of: (file: DriveFile) => T, wanted: T): Condition {
  return (file) => (of(file) === wanted) === (sign === '=');
}

function isIn(parent: string, account: Account): Condition {
  const id = parent === 'root' ? account.rootId : parent;
  if (id !== account.rootId && !account.files.get(id)?.isOfApp)
    refuse(404, 'notFound', 'File not found: .', 'fileId');
  return (file) => file.parents.includes(id);
}

/** `contains` on a name matches from the beginning of a word only. */
function startsAWord(text: string): Condition {
  return (file) =>
    file.name
      .split(/\s+/)
      .some((_, i, words) => words.slice(i).join(' ').toLowerCase().startsWith(text.toLowerCase()));
}
