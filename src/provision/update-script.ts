// Writes the build into the script of one workbook, and reads it back to see that Google has it. Nothing but the content
// of the script is written: the cells, the document's properties, its triggers and its shares are never asked for.

import { call } from './google/call';
import type { Google } from './google/connect';
import { isOurScript, updatedContent } from './office-content';
import { ProvisionError } from './provision-error';
import { isSameFile, type ScriptFile } from './script-content';

/** A file on Google; `functions` are those that Google found in it, when it says. */
export interface RemoteFile extends ScriptFile {
  readonly functions: readonly string[];
}

export async function readScript(google: Google, scriptId: string): Promise<readonly RemoteFile[]> {
  const { files = [] } = await call(
    'leer el script',
    () => google.script.projects.getContent({ scriptId }),
    { repeatable: true, pause: google.pause },
  );
  return files.map(({ name, type, source, functionSet }) => ({
    name: name ?? '',
    type: type as ScriptFile['type'],
    source: source ?? '',
    functions: functionSet?.values?.flatMap((found) => found.name ?? []) ?? [],
  }));
}

/** Leaves a script, that was `remote`, with the build; harmless to repeat, and nothing is written when it has it already. */
export async function updateScript(
  google: Google,
  scriptId: string,
  remote: readonly RemoteFile[],
  built: readonly ScriptFile[],
): Promise<'sinCambio' | 'actualizado'> {
  const content = updatedContent(remote, built);
  if (firstDifference(content, remote) === undefined) return 'sinCambio';
  const files = content.map(({ name, type, source }) => ({ name, type, source }));
  await call(
    'escribir el script',
    () => google.script.projects.updateContent({ scriptId, requestBody: { files } }),
    { repeatable: true, pause: google.pause },
  );
  assertWritten(content, await readScript(google, scriptId));
  return 'actualizado';
}

/** Why two contents are not the same project; undefined when they are. */
export function firstDifference(
  expected: readonly ScriptFile[],
  found: readonly ScriptFile[],
): string | undefined {
  for (const file of expected) {
    const same = found.find(({ name }) => name === file.name);
    if (!same) return `falta el archivo «${file.name}»`;
    if (!isSameFile(file, same)) return `el archivo «${file.name}» no quedó como se escribió`;
  }
  const extra = found.find(({ name }) => expected.every((file) => file.name !== name));
  return extra && `sobra el archivo «${extra.name}»`;
}

/** Throws when Google has something else than what it was given, or does not find the functions of our script. */
function assertWritten(expected: readonly ScriptFile[], found: readonly RemoteFile[]): void {
  const difference = firstDifference(expected, found) ?? missedFunction(found);
  if (difference === undefined) return;
  throw new ProvisionError(
    'GOOGLE',
    `Google no guardó el complemento como se le envió: ${difference}. Repita el comando; si vuelve a pasar, péguelo a mano (sheets-templates/INSTALACION.md).`,
    'desconocido',
  );
}

/** A function of ours that Google did not find; it may not say any, and then there is nothing to compare. */
function missedFunction(found: readonly RemoteFile[]): string | undefined {
  for (const file of found.filter(isOurScript)) {
    if (file.functions.length === 0) continue;
    const missed = declaredFunctions(file.source).find((name) => !file.functions.includes(name));
    if (missed) return `no encontró la función «${missed}» en «${file.name}»`;
  }
  return undefined;
}

/** The delegating functions with which the build ends the script. */
const declaredFunctions = (source: string): readonly string[] =>
  [...source.matchAll(/^function (\w+)\(\)/gm)].flatMap(([, name]) => name ?? []);
