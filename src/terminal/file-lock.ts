// One writer a file: a lock beside the book says who has it: a process of this start of this machine, whatever its clock
// says now. Also knows whether Excel or LibreOffice has it open.

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { modeOf } from './private-files';
import { isOfThisStart, type ProcessStart, processStart } from './process-start';
import { UserError } from './user-error';

const BEING_WRITTEN_MS = 5000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was taken, ISO 8601. */
  readonly since: string;
  /** Absent in the locks of before it was kept. */
  readonly start?: ProcessStart;
}

/** Nothing can be written beside a file, which can be looked at all the same. */
export class NoLock extends UserError {}

/** Takes `path`.lock and returns what gives it back. The lock of a process that died on this machine is taken over; NoLock where none can be written. */
export function takeLock(path: string): () => void {
  const lock = `${path}.lock`;
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    start: processStart(process.pid),
  };
  if (!create(lock, own)) {
    const holder = readHolder(lock);
    if (holder ? isAlive(holder) : isRecent(lock) || isOfOther(lock)) throw held(path, holder);
    removeStale(lock, holder);
    if (!create(lock, own)) throw held(path, readHolder(lock));
  }
  return () => {
    if (isSame(readHolder(lock), own)) rmSync(lock, { force: true });
  };
}

/** What to say while Excel or LibreOffice has the book open, which their owner files beside it tell; undefined when not. */
export function openElsewhere(path: string): string | undefined {
  const name = basename(path);
  const owners = [
    [`~$${name}`, 'Excel'],
    [`.~lock.${name}#`, 'LibreOffice'],
  ] as const;
  const found = owners.find(([owner]) => existsSync(join(dirname(path), owner)));
  if (!found) return undefined;
  const [owner, program] = found;
  return `El libro «${path}» está abierto en ${program}. Ciérrelo allá e intente de nuevo; si ya está cerrado, borre el archivo «${owner}».`;
}

/** False when the lock exists already. */
function create(lock: string, holder: Holder): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', modeOf(lock.replace(/\.lock$/, '')));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw noLock(lock, code);
  }
  try {
    writeSync(file, `${JSON.stringify(holder)}\n`);
    fsyncSync(file);
  } catch (error) {
    rmSync(lock, { force: true });
    throw noLock(lock, (error as NodeJS.ErrnoException).code);
  } finally {
    closeSync(file);
  }
  return true;
}

const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS'];

function noLock(lock: string, code = ''): NoLock {
  const path = lock.slice(0, -'.lock'.length);
  return new NoLock(
    FORBIDDEN.includes(code)
      ? `No tiene permiso para escribir en la carpeta de «${path}». Copie el libro a una carpeta suya.`
      : `No se puede escribir en la carpeta de «${path}»: revise el espacio en el disco.`,
  );
}

/** Undefined for a lock that is gone or damaged. */
function readHolder(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a lock without content may still be getting it; an older one was cut short by a power failure. */
function isRecent(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < BEING_WRITTEN_MS;
}

/** Whether it is of another account of this machine, which does not let it be read. */
function isOfOther(lock: string): boolean {
  try {
    accessSync(lock, constants.R_OK);
    return false;
  } catch (error) {
    return FORBIDDEN.includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** On another machine nobody can tell. Of one that died, another process may have the number now. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (!isOfThisStart(holder)) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of two processes that find the same dead lock, the rename lets one through; what it took must be that lock. */
function removeStale(lock: string, dead: Holder | undefined): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (FORBIDDEN.includes(code)) throw noLock(lock, code);
    return;
  }
  if (isSame(readHolder(aside), dead)) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}

const isSame = (a: Holder | undefined, b: Holder | undefined): boolean =>
  a?.pid === b?.pid && a?.host === b?.host && a?.since === b?.since;

function held(path: string, holder: Holder | undefined): UserError {
  const where = holder ? ` (equipo ${holder.host}, proceso ${holder.pid})` : '';
  return new UserError(
    `El libro «${path}» ya está abierto en libro-pam${where}. Ciérrelo allá; si ese equipo se apagó, borre el archivo «${basename(path)}.lock».`,
  );
}
