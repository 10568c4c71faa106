// A book as it stands on disk: its xlsx, completed with its sidecar and with the changes of a journal left behind.

import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { letrasDeColumna } from '../../domain/letras-de-columna';
import { lastContent } from '../../emulator/workbook/cells';
import type { WorkbookData } from '../../emulator/workbook/workbook';
import { readBytes, unreadable } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { damaged } from '../../xlsx/inspect';
import { salvageXlsx } from '../../xlsx/xlsx';
import { type LeftJournal, pendingEntries, readJournal } from './journal';
import { applyEntry, type JournalEntry } from './journal-entry';
import { isPamBook } from './own-book';
import type { Progress } from './progress';
import { rememberedState } from './remembered-state';
import { applySidecar, parseSidecar, type Sidecar } from './sidecar';
import { dropStaleState } from './stale-state';

export interface BookOptions {
  /** Highest version of the book's structure that the caller understands. */
  readonly esquema?: number;
  /** Looks at the book before it is handed over; throws a UserError when it is not what the caller needs. */
  readonly verify?: (data: WorkbookData) => void;
  /** To look at what can still be read of a damaged book, which is refused otherwise. */
  readonly salvage?: boolean;
}

export interface BookOnDisk {
  readonly data: WorkbookData;
  /** The xlsx as it is; undefined while there is none. */
  readonly bytes: Uint8Array | undefined;
  /** SHA-256 of the xlsx. */
  readonly libro: string;
  /** Whose the xlsx is. `written`: this program's, byte for byte; `book`: a PAM book that another program saved. */
  readonly origin: 'written' | 'book' | 'foreign';
  readonly journal: LeftJournal | undefined;
  /** Changes of the journal that the data now has and the xlsx lacks; undefined when the journal is of another file. */
  readonly pending: readonly JournalEntry[] | undefined;
  /** How far its changes were counted; undefined when somebody else has written it since. */
  readonly progress: Progress | undefined;
  /** What to tell the person who opens it. */
  readonly avisos: readonly string[];
  /** What of the xlsx is not as it was written, in words. */
  readonly damage: readonly string[];
  /** The sidecar is there and is none. */
  readonly isSidecarDamaged: boolean;
}

/** Of a whole workbook on Google; far more than any office has in a sheet. */
const MOST_CELLS = 10_000_000;

export const sidecarPath = (path: string): string => `${path}.json`;
export const journalPath = (path: string): string => `${path}.diario`;
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The book for reading only: takes no lock, so another process may have it open. What its person is to know goes to `tell`. */
export async function readLibro(
  path: string,
  tell: (aviso: string) => void = () => undefined,
): Promise<WorkbookData> {
  const { data, avisos } = await readBook(existingPath(path), {});
  for (const aviso of avisos) tell(aviso);
  return data;
}

/** Where the file really is, links followed; a UserError when there is none. */
export function existingPath(path: string): string {
  const stats = statsOf(path);
  if (!stats) {
    throw new UserError(
      `No se encontró el libro «${path}». Revise la ruta o créelo con: libro-pam nuevo «${path}».`,
    );
  }
  if (stats.isDirectory()) {
    throw new UserError(`«${path}» es una carpeta. Escriba la ruta del libro (.xlsx).`);
  }
  return realpathSync(path);
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

export async function readBook(path: string, options: BookOptions): Promise<BookOnDisk> {
  const { bytes, libro, sidecar, isSidecarDamaged, journal } = await readFiles(path);
  const name = basename(path).replace(/\.xlsx$/i, '');
  const { data, damage } = await salvageXlsx(bytes, name);
  if (damage.length > 0 && !options.salvage) throw damaged(name, damage);
  const isOther = sidecar !== undefined && sidecar.libro !== libro;
  if (sidecar) applySidecar(data, sidecar, isOther);
  const pending = journal && pendingEntries(journal, libro);
  for (const entry of pending ?? []) applyEntry(data, entry);
  refuseNewer(data, path, options.esquema);
  refuseBeyond(data, path);
  options.verify?.(data);
  const avisos = [
    ...(isOther ? dropStaleState(data) : []),
    ...(isSidecarDamaged ? [sidecarNotice(path)] : []),
  ];
  const isWritten = sidecar?.libro === libro || pending !== undefined;
  const origin = isWritten ? 'written' : isOurs(path, data) ? 'book' : 'foreign';
  const progress = progressIn(pending) ?? (isOther ? undefined : sidecar?.progreso);
  return {
    data,
    bytes,
    libro,
    origin,
    journal,
    pending,
    progress,
    avisos,
    damage,
    isSidecarDamaged,
  };
}

function progressIn(pending: readonly JournalEntry[] = []): Progress | undefined {
  return pending.flatMap((entry) => (entry.kind === 'progress' ? entry.progress : [])).at(-1);
}

const sidecarNotice = (path: string): string =>
  `El archivo «${basename(sidecarPath(path))}», que acompaña al libro, está dañado o es de otra versión, y no se usó: se abrió sin los borradores ni los disparadores que tenía. Las hojas están completas. Como está, queda en la carpeta «copias» con el primer cambio.`;

/** What is written is an .xlsx: in a file of another kind, one with macros, it would be damage. */
const isOurs = (path: string, data: WorkbookData): boolean =>
  extname(path).toLowerCase() === '.xlsx' && isPamBook(data);

interface BookFiles {
  readonly bytes: Uint8Array;
  readonly libro: string;
  readonly sidecar: Sidecar | undefined;
  readonly isSidecarDamaged: boolean;
  readonly journal: LeftJournal | undefined;
}

/** The three files of one moment: who has the book open may save it while they are read. */
async function readFiles(path: string): Promise<BookFiles> {
  for (;;) {
    const bytes = await readBytes(path);
    const libro = sha256(bytes);
    const text = textOf(sidecarPath(path));
    const sidecar = parseSidecar(text ?? '');
    const isSidecarDamaged = text !== undefined && sidecar === undefined;
    const journal = readJournal(journalPath(path));
    if (sha256(await readBytes(path)) === libro)
      return { bytes, libro, sidecar, isSidecarDamaged, journal };
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function refuseNewer(data: WorkbookData, path: string, known = Number.POSITIVE_INFINITY): void {
  const esquema = rememberedState(data)?.esquema ?? 0;
  if (esquema <= known) return;
  throw new UserError(
    `El libro «${path}» es de una versión más nueva de libro-pam (estructura ${esquema}; este programa llega a la ${known}). Actualice el programa.`,
  );
}

/** A cell that somebody left in the last corner makes a sheet that neither this program nor Google can hold. */
function refuseBeyond({ sheets }: WorkbookData, path: string): void {
  for (const sheet of Object.values(sheets)) {
    const { row, column } = lastContent(sheet);
    if ((row + 1) * (column + 1) <= MOST_CELLS) continue;
    const last = Object.keys(sheet.cellData[row] ?? {}).at(-1);
    throw new UserError(
      `La hoja «${sheet.name}» del libro «${path}» tiene contenido muy lejos de lo demás (${letrasDeColumna(Number(last))}${row + 1}): bórrelo en Excel o LibreOffice, guarde y abra de nuevo.`,
    );
  }
}
