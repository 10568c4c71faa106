// The files of an Apps Script project, as its API gives and takes them, and those of the build in that form.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';

export interface ScriptFile {
  /** Without extension; the manifest is `appsscript`. */
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** The extensions that clasp pushes, which are also those that it writes when it pulls. */
const TYPES: { readonly [extension: string]: ScriptFile['type'] } = {
  '.js': 'SERVER_JS',
  '.gs': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** What the build made for Google, by name; `root` is the repository. */
export function readBuilt(root: string): readonly ScriptFile[] {
  return readFolder(join(root, 'dist/google'));
}

/** The project that a folder holds, folders inside it as part of the names: `informes/pie.html` is `informes/pie`. */
export function readFolder(folder: string): readonly ScriptFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const { dir, name } = parse(file);
      const type = TYPES[extname(file)];
      if (!type || (type === 'JSON' && file !== 'appsscript.json')) return [];
      const source = readFileSync(join(folder, file), 'utf8');
      return [{ name: dir ? `${dir}/${name}` : name, type, source }];
    });
}

/** A source without what Google may change when it keeps it: the kind of line ends and those at the end. */
export const settled = (source: string): string => source.replace(/\r\n?/g, '\n').trimEnd();

/** Whether two files say the same; a manifest does when its JSON does, whatever its order and blanks. */
export function isSameFile(one: ScriptFile, other: ScriptFile): boolean {
  if (one.type !== other.type) return false;
  if (one.type !== 'JSON') return settled(one.source) === settled(other.source);
  return canonicalJson(one.source) === canonicalJson(other.source);
}

/** A JSON text with its keys in order and no blanks; the text itself when it is no JSON. */
export function canonicalJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_, value) =>
      isObject(value) ? inOrder(value) : value,
    );
  } catch {
    return text;
  }
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (value: { readonly [key: string]: unknown }): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
