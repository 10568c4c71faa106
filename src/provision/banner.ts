// The first line of Codigo.js: which version it is and the digest of each file as it was built. With it a project on
// Google tells, by itself, whether somebody changed it by hand or it is newer than what is about to be written.

import { createHash } from 'node:crypto';
import { ProvisionError } from './provision-error';
import { canonicalJson, type ScriptFile, settled } from './script-content';

export interface Banner {
  readonly version: string;
  /** First 16 figures of the sha256 of each file, by name. */
  readonly digests: ReadonlyMap<string, string>;
}

const LINE = /^\/\/ libro-pam (\d+\.\d+\.\d+) · sha256((?: [^\s:]+:[0-9a-f]{16})+)$/;

export function bannerOf(version: string, files: readonly ScriptFile[]): string {
  const digests = files.map((file) => `${file.name}:${digestOf(file)}`);
  return `// libro-pam ${version} · sha256 ${digests.join(' ')}`;
}

/** The banner of a script; undefined when its first line is none. */
export function readBanner(source: string): Banner | undefined {
  const [line = ''] = settled(source).split('\n', 1);
  const [, version, list] = LINE.exec(line) ?? [];
  if (version === undefined || list === undefined) return undefined;
  const pairs = list.trim().split(' ');
  return { version, digests: new Map(pairs.map((pair) => pair.split(':') as [string, string])) };
}

/** Version of the build, by the banner of its script. */
export function builtVersion(built: readonly ScriptFile[]): string {
  const versions = built.flatMap(({ source }) => readBanner(source)?.version ?? []);
  const [version] = versions;
  if (version) return version;
  throw new ProvisionError(
    'ARCHIVO',
    'Falta construir: ejecute npm run build y repita el comando.',
  );
}

/** What a file is apart from the banner, and a manifest apart from its macros: those are the office's. */
export function digestOf({ type, source }: ScriptFile): string {
  const text = type === 'JSON' ? canonicalJson(withoutMacros(source)) : withoutBanner(source);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function withoutBanner(source: string): string {
  const text = settled(source);
  return readBanner(text) ? text.slice(text.indexOf('\n') + 1) : text;
}

function withoutMacros(manifest: string): string {
  try {
    const { sheets: { macros, ...sheets } = {} as { macros?: unknown }, ...rest } =
      JSON.parse(manifest);
    return JSON.stringify(Object.keys(sheets).length > 0 ? { ...rest, sheets } : rest);
  } catch {
    return manifest;
  }
}

/** Negative when the first version is older, positive when it is newer. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const difference = [0, 1, 2].map((i) => (a?.[i] ?? 0) - (b?.[i] ?? 0)).find((n) => n !== 0);
  return difference ?? 0;
}
