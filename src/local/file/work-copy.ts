// Where a workbook that is not a PAM book is worked on: in a copy beside it, so that the original stays as the office has it.

import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { takeLock } from '../../terminal/file-lock';
import { OWN_FILE } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import { journalPath, sidecarPath } from './read-libro';

const COPY = /( \(copia de trabajo(?: \d+)?\))+$/;

/** Where a workbook can have its next copy, and where the last one it had is. */
export interface WorkCopies {
  readonly last: string | undefined;
  readonly next: string;
}

/** «consolidado (copia de trabajo).xlsx», beside the original: the next is no file, nor what goes with a book. */
export function workCopies(original: string): WorkCopies {
  const stem = basename(original, extname(original)).replace(COPY, '');
  let last: string | undefined;
  for (let number = 1; ; number++) {
    const copy = ` (copia de trabajo${number === 1 ? '' : ` ${number}`})`;
    const next = join(dirname(original), `${stem}${copy}.xlsx`);
    const beside = [sidecarPath(next), journalPath(next), `${next}.lock`];
    if (![next, ...beside].some(existsSync)) return { last, next };
    if (existsSync(next) && next !== original) last = next;
  }
}

/** Puts the bytes of the original at the path of the copy and takes it; what comes back gives it up. */
export function makeWorkCopy(path: string, bytes: Uint8Array): () => void {
  const release = takeLock(path);
  try {
    writeNew(path, bytes);
    return release;
  } catch {
    release();
    throw new UserError(
      `No se pudo crear la copia de trabajo «${path}»: revise el espacio en el disco y sus permisos. No se cambió nada.`,
    );
  }
}

/** The name becomes durable with the journal, or the save, that comes right after it. */
function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', OWN_FILE);
  try {
    if (writeSync(file, bytes) < bytes.length) throw new Error('disk full');
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
