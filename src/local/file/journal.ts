// The journal beside a book: every accepted change, on disk before anyone is told that it is safe, until an xlsx that has
// it is on disk too. One JSON line a change, with its checksum, which covers the line before too: lines out of order are
// damage. What a change is, journal-entry.ts says.

import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { modeOf } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import type { JournalEntry } from './journal-entry';

type Line =
  | JournalEntry
  /** First line: SHA-256 of the xlsx that the changes start from. */
  | { readonly kind: 'base'; readonly libro: string; readonly chained?: true }
  /** The xlsx of this SHA-256, about to be put in place, has the changes in the first `upTo` bytes of the journal. */
  | { readonly kind: 'saving'; readonly libro: string; readonly upTo: number };

const SUM_LENGTH = 16;
const LINE = /^\{"sum":"([0-9a-f]{16})","entry":(.*)\}$/s;
const NEW_LINE = 0x0a;

/** Writes a journal; there is no file while there is nothing to keep. */
export class Journal {
  private file: number | undefined;
  /** Bytes of the whole lines written: a mark for what came until now. */
  size = 0;
  /** Checksum of the last line; undefined in the journals of before lines were chained. */
  private sum: string | undefined = '';
  /** Something of a write that failed may stand after the last whole line. */
  private isRagged = false;

  /** `base` is the SHA-256 of the xlsx. Of a journal left behind, its whole lines go on; the rest is cut off. */
  constructor(
    readonly path: string,
    private base: string,
    left?: LeftJournal,
  ) {
    if (!left) {
      rmSync(path, { force: true });
      return;
    }
    this.file = openSync(path, 'r+');
    ftruncateSync(this.file, left.size);
    this.size = left.size;
    this.sum = left.sum;
  }

  /** When it returns the changes are on disk. */
  append(...entries: readonly JournalEntry[]): void {
    if (entries.length > 0) this.write(entries);
  }

  /** To be called just before the xlsx of this SHA-256 is put in place. */
  announce(libro: string, mark: number): void {
    if (this.file === undefined) return;
    try {
      this.write([{ kind: 'saving', libro, upTo: mark }]);
    } catch (error) {
      // A save frees the journal that could not grow: it must go on without this line.
      if (!(error instanceof UserError)) throw error;
    }
  }

  /** The xlsx is in place: forgets the changes before the mark. */
  settle(libro: string, mark: number): void {
    this.base = libro;
    if (this.file === undefined) return;
    const rest = readLines(readFileSync(this.path)).lines.flatMap(({ line, end }) =>
      end <= mark || line.kind === 'base' || line.kind === 'saving' ? [] : [line],
    );
    if (rest.length === 0) {
      this.close();
      this.size = 0;
      rmSync(this.path, { force: true });
      return;
    }
    const next = new Journal(`${this.path}.tmp`, libro);
    try {
      next.write(rest);
    } catch (error) {
      // Without room for a new one, that which says what the xlsx already has goes on.
      next.close();
      rmSync(next.path, { force: true });
      if (error instanceof UserError) return;
      throw error;
    }
    next.close();
    this.close();
    renameSync(next.path, this.path);
    syncFolder(this.path);
    this.file = openSync(this.path, 'r+');
    this.size = next.size;
    this.sum = next.sum;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private write(lines: readonly Line[]): void {
    const isNew = this.size === 0;
    const all: readonly Line[] = isNew
      ? [{ kind: 'base', libro: this.base, chained: true }, ...lines]
      : lines;
    const encoded = encode(all, isNew ? '' : this.sum);
    const bytes = Buffer.from(encoded.text);
    try {
      // Not in append mode, in which Windows would not let a failed write be cut off.
      this.file ??= openSync(this.path, 'w', modeOf(bookOf(this.path)));
      // What a write that failed could not cut off would stand after a shorter line.
      if (this.isRagged) ftruncateSync(this.file, this.size);
      this.isRagged = true;
      const written = writeSync(this.file, bytes, 0, bytes.length, this.size);
      if (written < bytes.length) throw new Error('disk full');
      fsyncSync(this.file);
    } catch (error) {
      this.cutOff();
      throw new UserError(
        `No se pudo anotar el cambio en «${this.path}»: ${reasonOf(error)} El cambio no quedó guardado.`,
      );
    }
    this.isRagged = false;
    this.size += bytes.length;
    this.sum = encoded.sum;
    if (isNew) syncFolder(this.path);
  }

  /** Takes back a write that failed: half a line would hide the ones after it. */
  private cutOff(): void {
    if (this.file === undefined) return;
    try {
      ftruncateSync(this.file, this.size);
      this.isRagged = false;
    } catch {
      // On a disk that takes nothing; it is tried again before the next line.
    }
    if (this.size === 0) this.close();
  }
}

/** The book that a journal, or the next one of it, goes with. */
const bookOf = (path: string): string => path.replace(/\.diario(\.tmp)?$/, '');

const REASONS: { readonly [code: string]: string } = {
  EACCES: 'no tiene permiso para escribir ahí.',
  EPERM: 'no tiene permiso para escribir ahí.',
  EROFS: 'la carpeta es de solo lectura.',
  ENOENT: 'la carpeta ya no existe.',
};

const reasonOf = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'revise el espacio en el disco.';

/** The whole lines of a journal that was left behind. */
export interface LeftJournal {
  readonly base: string;
  readonly lines: readonly { readonly line: Line; readonly end: number }[];
  /** Bytes of those lines. */
  readonly size: number;
  /** Checksum of the last of them, if they are chained. */
  readonly sum: string | undefined;
  /** Something after them is not the last line cut short, but damage. */
  readonly damaged: boolean;
}

/** The journal at this path; undefined when there is none, or none yet: it died with its first line. */
export function readJournal(path: string): LeftJournal | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(
      `No se puede leer «${path}», donde están los cambios del libro que faltaba guardar: revise sus permisos.`,
    );
  }
  const { lines, size, sum } = readLines(bytes);
  const [first] = lines;
  const damaged = bytes.indexOf(NEW_LINE, size) !== -1;
  if (!first && !damaged) return undefined;
  const base = first?.line.kind === 'base' ? first.line.libro : '';
  return { base, lines, size, sum, damaged };
}

/** The changes that the xlsx of this SHA-256 lacks; undefined when the journal does not belong to it. */
export function pendingEntries(
  { base, lines }: LeftJournal,
  libro: string,
): readonly JournalEntry[] | undefined {
  let saved: number | undefined;
  for (const { line } of lines) {
    if (line.kind === 'saving' && line.libro === libro) saved = line.upTo;
  }
  if (saved === undefined && base !== libro) return undefined;
  const from = saved ?? 0;
  return lines.flatMap(({ line, end }) =>
    end <= from || line.kind === 'base' || line.kind === 'saving' ? [] : [line],
  );
}

function readLines(bytes: Buffer): Pick<LeftJournal, 'lines' | 'size' | 'sum'> {
  const lines: { line: Line; end: number }[] = [];
  let start = 0;
  let last: string | undefined = '';
  for (;;) {
    const newLine = bytes.indexOf(NEW_LINE, start);
    const read: Decoded | undefined =
      newLine === -1 ? undefined : decode(bytes.toString('utf8', start, newLine), last);
    if (!read) return { lines, size: start, sum: last };
    const { line }: Decoded = read;
    start = newLine + 1;
    lines.push({ line, end: start });
    if (line.kind === 'base' && !line.chained) last = undefined;
    else if (last !== undefined) last = read.sum;
  }
}

/** The lines as text, and the checksum of the last one; `before` is that of the line before, if they are chained. */
function encode(
  lines: readonly Line[],
  before: string | undefined,
): { readonly text: string; readonly sum: string | undefined } {
  let text = '';
  let last = before;
  for (const line of lines) {
    const json = JSON.stringify(line);
    const sum: string = sumOf(json, last);
    text += `{"sum":"${sum}","entry":${json}}\n`;
    if (last !== undefined) last = sum;
  }
  return { text, sum: last };
}

interface Decoded {
  readonly line: Line;
  readonly sum: string;
}

/** Undefined for a line cut short, damaged or out of its place. */
function decode(text: string, before: string | undefined): Decoded | undefined {
  const [, sum, json = ''] = LINE.exec(text) ?? [];
  return sum !== undefined && sum === sumOf(json, before)
    ? { line: JSON.parse(json) as Line, sum }
    : undefined;
}

const sumOf = (json: string, before = ''): string =>
  createHash('sha256').update(before).update(json).digest('hex').slice(0, SUM_LENGTH);

/** Makes the name of a new file durable; Windows has no such thing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
