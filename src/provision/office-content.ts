// In a project on Google, which files are libro-pam's and which are the office's own: what an upgrade replaces and
// what it must leave as it is.

import { digestOf, readBanner } from './banner';
import type { ScriptFile } from './script-content';

/** The one global of the bundle, by which it is known even where its banner was lost in a paste. */
const BUNDLE = /^\s*(?:["']use strict["'];)?\s*(?:var|const|let) App_\s*=/m;

/** What a new project's only file says; its name depends on the language: Código, Code… */
const EMPTY_FUNCTION = /^\s*(?:function myFunction\(\)\s*\{\s*\}\s*)?$/;

/** Whether a file is our script under any name: pasted by hand it is usually in `Código`. */
export const isOurScript = ({ type, source }: ScriptFile): boolean =>
  type === 'SERVER_JS' && (readBanner(source) !== undefined || BUNDLE.test(source));

/** Whether it is the file that Google puts in a new project, and nobody has written in it. */
export const isDefaultFile = ({ type, source }: ScriptFile): boolean =>
  type === 'SERVER_JS' && EMPTY_FUNCTION.test(source);

/** The files that an update would lose if it did not keep them, the manifest apart. */
export function officeFiles(
  remote: readonly ScriptFile[],
  built: readonly ScriptFile[],
): readonly ScriptFile[] {
  const names = new Set(built.map(({ name }) => name));
  const sealed = sealedDigests(remote);
  const isOurs = (file: ScriptFile): boolean =>
    names.has(file.name) || isOurScript(file) || sealed.get(file.name) === digestOf(file);
  return remote.filter((file) => !isOurs(file) && !isDefaultFile(file));
}

/** The files of the version that is there, by its banner: this version may not have them any more. */
const sealedDigests = (remote: readonly ScriptFile[]): ReadonlyMap<string, string> =>
  new Map(
    remote.filter(isOurScript).flatMap(({ source }) => [...(readBanner(source)?.digests ?? [])]),
  );

/** The macros that somebody recorded, as the manifest lists them; undefined when there are none. */
export function officeMacros(remote: readonly ScriptFile[]): readonly unknown[] | undefined {
  const manifest = remote.find(({ type }) => type === 'JSON');
  try {
    const macros: unknown = JSON.parse(manifest?.source ?? '{}').sheets?.macros;
    return Array.isArray(macros) && macros.length > 0 ? macros : undefined;
  } catch {
    return undefined;
  }
}

/** What a project must hold after an update: the build, the office's files, and its macros in the manifest. */
export function updatedContent(
  remote: readonly ScriptFile[],
  built: readonly ScriptFile[],
): readonly ScriptFile[] {
  const macros = officeMacros(remote);
  const ours = built.map((file) =>
    file.type === 'JSON' && macros ? { ...file, source: withMacros(file.source, macros) } : file,
  );
  return [...ours, ...officeFiles(remote, built)];
}

function withMacros(source: string, macros: readonly unknown[]): string {
  const manifest = JSON.parse(source);
  return `${JSON.stringify({ ...manifest, sheets: { ...manifest.sheets, macros } }, null, 2)}\n`;
}
