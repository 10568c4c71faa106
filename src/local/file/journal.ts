// The journal beside a book: every accepted change, on disk before anyone is told that it is safe, until an xlsx that has
// it is on disk too. One JSON line a change, with its checksum; what a change is, journal-entry.ts says.

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
import { UserError } from '../../terminal/user-error';
import type { JournalEntry } from './journal-entry';

type Line =
  | JournalEntry
  /** First line: SHA-256 of the xlsx that the changes start from. */
  | { readonly kind: 'base'; readonly libro: string }
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

  /** `base` is the SHA-256 of the xlsx. Of a journal left behind, the first `kept` bytes go on; the rest is cut off. */
  constructor(
    readonly path: string,
    private base: string,
    kept = 0,
  ) {
    if (kept === 0) {
      rmSync(path, { force: true });
      return;
    }
    this.file = openSync(path, 'r+');
    ftruncateSync(this.file, kept);
    this.size = kept;
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
    const rest = readLines(readFileSync(this.path).subarray(mark)).lines.flatMap(({ line }) =>
      line.kind === 'base' || line.kind === 'saving' ? [] : [line],
    );
    this.close();
    this.size = 0;
    if (rest.length === 0) {
      rmSync(this.path, { force: true });
      return;
    }
    const next = new Journal(`${this.path}.tmp`, libro);
    next.write(rest);
    next.close();
    renameSync(next.path, this.path);
    syncFolder(this.path);
    this.file = openSync(this.path, 'r+');
    this.size = next.size;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private write(lines: readonly Line[]): void {
    const isNew = this.size === 0;
    // Not in append mode, in which Windows would not let a failed write be cut off.
    this.file ??= openSync(this.path, 'w');
    const all: readonly Line[] = isNew ? [{ kind: 'base', libro: this.base }, ...lines] : lines;
    const bytes = Buffer.from(all.map(encode).join(''));
    try {
      const written = writeSync(this.file, bytes, 0, bytes.length, this.size);
      if (written < bytes.length) throw new Error('disk full');
      fsyncSync(this.file);
    } catch {
      // Half a line would hide the ones after it.
      ftruncateSync(this.file, this.size);
      throw new UserError(
        `No se pudo anotar el cambio en «${this.path}»: revise el espacio en el disco. El cambio no quedó guardado.`,
      );
    }
    this.size += bytes.length;
    if (isNew) syncFolder(this.path);
  }
}

/** The whole lines of a journal that was left behind. */
export interface LeftJournal {
  readonly base: string;
  readonly lines: readonly { readonly line: Line; readonly end: number }[];
  /** Bytes of those lines. */
  readonly size: number;
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
    throw error;
  }
  const { lines, size } = readLines(bytes);
  const [first] = lines;
  const damaged = bytes.indexOf(NEW_LINE, size) !== -1;
  if (!first && !damaged) return undefined;
  const base = first?.line.kind === 'base' ? first.line.libro : '';
  return { base, lines, size, damaged };
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

function readLines(bytes: Buffer): Pick<LeftJournal, 'lines' | 'size'> {
  const lines: { line: Line; end: number }[] = [];
  let start = 0;
  for (;;) {
    const newLine = bytes.indexOf(NEW_LINE, start);
    const line = newLine === -1 ? undefined : decode(bytes.toString('utf8', start, newLine));
    if (!line) return { lines, size: start };
    start = newLine + 1;
    lines.push({ line, end: start });
  }
}

function encode(line: Line): string {
  const json = JSON.stringify(line);
  return `{"sum":"${sumOf(json)}","entry":${json}}\n`;
}

/** Undefined for a line cut short or damaged. */
function decode(text: string): Line | undefined {
  const [, sum, json = ''] = LINE.exec(text) ?? [];
  return sum !== undefined && sum === sumOf(json) ? (JSON.parse(json) as Line) : undefined;
}

const sumOf = (json: string): string =>
  createHash('sha256').update(json).digest('hex').slice(0, SUM_LENGTH);

/** Makes the name of a new file durable; Windows has no such thing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
