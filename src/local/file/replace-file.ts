// Writes files so that whoever looks sees the old one or the new one, never half of either, even after a power cut.

import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { modeOf, OWN_FILE } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';

/** What Windows answers while an antivirus or an indexer looks at the file. */
const BUSY = ['EPERM', 'EACCES', 'EBUSY'];
const ATTEMPTS = 10;
const PAUSE_MS = 100;

const SENTENCES: { readonly [code: string]: string } = {
  ENOSPC: 'no hay espacio en el disco. Libere espacio e intente de nuevo.',
  EACCES: 'no tiene permiso para escribir ahí.',
  EPERM: 'otro programa lo tiene abierto, o no tiene permiso para escribir ahí.',
  EBUSY: 'otro programa lo tiene abierto. Ciérrelo e intente de nuevo.',
  EROFS: 'la carpeta es de solo lectura.',
  ENOENT: 'la carpeta no existe.',
};

/** A file to write: its path and its content. */
export type NewFile = readonly [path: string, content: Uint8Array | string];

/**
 * Puts the files on disk beside their targets, then replaces these in the order given: a book comes last, and what goes with it
 * may be read by whoever may read it. A UserError says why it cannot.
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<void> {
  const mode = modeOf(files.at(-1)?.[0] ?? '');
  try {
    for (const [path, content] of files) await writeDurably(temporaryOf(path), content, mode);
    for (const [path] of files) await renameOver(temporaryOf(path), path);
    for (const folder of new Set(files.map(([path]) => dirname(path)))) await syncFolder(folder);
  } catch (error) {
    for (const [path] of files) await rm(temporaryOf(path), { force: true });
    throw explained(error, files);
  }
}

/** One for each target, so that a writer that died leaves at most one behind. */
const temporaryOf = (path: string): string => `${path}.tmp`;

async function writeDurably(
  path: string,
  content: Uint8Array | string,
  mode: number,
): Promise<void> {
  // One that a dead writer left, or a link that somebody put there, would not be ours alone.
  await rm(path, { force: true });
  const file = await open(path, 'wx', OWN_FILE);
  try {
    if (mode !== OWN_FILE) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === ATTEMPTS || !BUSY.includes(codeOf(error))) throw error;
      await pause(PAUSE_MS);
    }
  }
}

/** Makes the new names durable; Windows has no such thing. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function explained(error: unknown, files: readonly NewFile[]): unknown {
  const sentence = SENTENCES[codeOf(error)];
  const path = files.at(-1)?.[0];
  return sentence ? new UserError(`No se pudo guardar «${path}»: ${sentence}`) : error;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
