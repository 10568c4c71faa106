// What a project on Google is with respect to the build, before anything is written: one that is not libro-pam's, is newer
// or was changed by hand is not to be replaced unasked.

import { type Banner, builtVersion, compareVersions, digestOf, readBanner } from './banner';
import { isDefaultFile, isOurScript } from './office-content';
import { isSameFile, type ScriptFile } from './script-content';

export interface Inspection {
  /** `vacio` is a project just made; `ajeno` has no libro-pam; `intacto` is as some version was built, maybe this one. */
  readonly estado: 'vacio' | 'ajeno' | 'intacto' | 'modificado' | 'masNueva';
  /** Undefined where there is no libro-pam or its banner was lost. */
  readonly version?: string | undefined;
  /** Names of the files that are not as their version was built. */
  readonly modificados: readonly string[];
}

/** `built` is what is about to be written there. */
export function inspectScript(
  remote: readonly ScriptFile[],
  built: readonly ScriptFile[],
): Inspection {
  const script = newestOf(remote.filter(isOurScript));
  if (!script) {
    const isNew = remote.every((file) => file.type === 'JSON' || isDefaultFile(file));
    return { estado: isNew ? 'vacio' : 'ajeno', modificados: [] };
  }
  const banner = readBanner(script.source);
  if (!banner) return { estado: 'modificado', modificados: [script.name] };
  const modificados = [
    ...changedFiles(banner, script, remote),
    ...namedAsOurs(banner, remote, built).map(({ name }) => name),
  ];
  const found = { version: banner.version, modificados };
  if (compareVersions(banner.version, builtVersion(built)) > 0)
    return { estado: 'masNueva', ...found };
  return { estado: modificados.length > 0 ? 'modificado' : 'intacto', ...found };
}

/** Why a libro-pam is to be left as it is unless the person says otherwise; undefined when it may be replaced. */
export function whyNotReplace(
  { estado, version, modificados }: Inspection,
  built: string,
): string | undefined {
  if (estado === 'masNueva')
    return `tiene la versión ${version}, más nueva que la ${built} de este programa: no se tocó. Actualice este programa y repita`;
  if (estado === 'modificado')
    return `modificado a mano (${modificados.join(', ')}): no se tocó. Con actualizar --forzar se reemplaza, y lo que había queda en el historial del proyecto`;
  return undefined;
}

/** Somebody may have pasted a version beside another. */
const newestOf = (scripts: readonly ScriptFile[]): ScriptFile | undefined =>
  [...scripts].sort((a, b) => compareVersions(versionOf(b.source), versionOf(a.source)))[0];

const versionOf = (source: string): string => readBanner(source)?.version ?? '0.0.0';

/** A file that is missing holds nobody's work: it is put back, not protected. */
function changedFiles(
  { digests }: Banner,
  script: ScriptFile,
  remote: readonly ScriptFile[],
): readonly string[] {
  return [...digests].flatMap(([name, digest]) => {
    const file = name === 'Codigo' ? script : remote.find((other) => other.name === name);
    return file && digestOf(file) !== digest ? [file.name] : [];
  });
}

/** The office's own files by a name that its version did not have and this one does. */
const namedAsOurs = (
  { digests }: Banner,
  remote: readonly ScriptFile[],
  built: readonly ScriptFile[],
): readonly ScriptFile[] =>
  remote.filter((file) => {
    const ours = built.find(({ name }) => name === file.name);
    return ours && !digests.has(file.name) && !isOurScript(file) && !isSameFile(ours, file);
  });
