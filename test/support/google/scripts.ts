// Script projects in the states that an upgrade meets: other versions of libro-pam, and what offices add to them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bannerOf } from '../../../src/provision/banner';
import { connect, type Google } from '../../../src/provision/google/connect';
import { readBuilt, type ScriptFile } from '../../../src/provision/script-content';
import type { LocalGoogle } from './local-google';

export const ROOT = resolve(__dirname, '../../..');

/** The real build. */
export const built = readBuilt(ROOT);
export const manifest = built.find(({ type }) => type === 'JSON')!;

/** A small libro-pam of another version, sealed as the build seals; `more` are files that this one does not have. */
export function scriptOf(version: string, ...more: readonly ScriptFile[]): readonly ScriptFile[] {
  const files: readonly ScriptFile[] = [
    { name: 'Codigo', type: 'SERVER_JS', source: 'var App_={};\n' },
    { name: 'Panel', type: 'HTML', source: `<p>Panel ${version}</p>` },
    manifest,
    ...more,
  ];
  const banner = bannerOf(version, files);
  return files.map((file) =>
    file.name === 'Codigo' ? { ...file, source: `${banner}\n${file.source}` } : file,
  );
}

/** The same files with some sources replaced. */
export const withSources = (
  files: readonly ScriptFile[],
  sources: { readonly [name: string]: string },
): readonly ScriptFile[] =>
  files.map((file) => ({ ...file, source: sources[file.name] ?? file.source }));

const EXTENSIONS = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' } as const;

/** Puts a build where the commands look for it. */
export function writeBuild(root: string, files: readonly ScriptFile[]): void {
  mkdirSync(join(root, 'dist/google'), { recursive: true });
  for (const { name, type, source } of files)
    writeFileSync(join(root, `dist/google/${name}.${EXTENSIONS[type]}`), source);
}

/** A macro that somebody recorded: its file, and its entry in the manifest. */
export const macro: ScriptFile = {
  name: 'macros',
  type: 'SERVER_JS',
  source: 'function ordenar() {\n  SpreadsheetApp.getActive();\n}\n',
};
export const macroEntry = { menuName: 'Ordenar', functionName: 'ordenar' };
export const manifestWithMacro = JSON.stringify({
  ...JSON.parse(manifest.source),
  sheets: { macros: [macroEntry] },
});

/** Google's clients on the local Google, which wait for nothing. */
export function connectTo(local: LocalGoogle, scopes?: readonly string[]): Promise<Google> {
  const { OAuth2Client } = require('google-auth-library') as typeof import('google-auth-library');
  const auth = new OAuth2Client();
  auth.setCredentials(local.credentials(scopes).token);
  return connect(auth, local.root, async () => undefined);
}
