// A book open for writing: keeps others out, notes every change in its journal and saves it so that nothing is ever lost.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Effect } from '../../emulator/effects';
import { addSheet, blankWorkbook } from '../../emulator/workbook/blank';
import type { WorkbookData } from '../../emulator/workbook/workbook';
import { NoLock, openElsewhere, takeLock } from '../../terminal/file-lock';
import { readBytes } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { damagedIn, inspectXlsx } from '../../xlsx/inspect';
import { type Unkept, unkeptIn } from '../../xlsx/unkept';
import { writeXlsx } from '../../xlsx/xlsx';
import { besideBook, setAside } from './beside-book';
import { keepCopy, lastCopy } from './copies';
import { DurableBook } from './durable-book';
import { ForeignBook, lossNotice } from './foreign-book';
import { Journal, readJournal } from './journal';
import { entriesOf, type JournalEntry } from './journal-entry';
import { freshProgress, type Progress } from './progress';
import {
  type BookOnDisk,
  type BookOptions,
  existingPath,
  journalPath,
  readBook,
  sha256,
  sidecarPath,
} from './read-libro';
import { replaceFiles } from './replace-file';
import { sidecarOf, sidecarText } from './sidecar';

export interface OpenOptions extends BookOptions {
  /** Make a new book, with one blank sheet; it is not on disk until it is saved. */
  readonly create?: boolean;
  /**
   * For pages: a change that cannot be noted is taken back (`restore`), and a book that is damaged, or in whose folder nothing
   * can be written, is opened to look at it.
   */
  readonly forPages?: boolean;
}

const NO_COPY =
  'El libro no se guardó: antes hay que copiarlo como está en la carpeta «copias», y no se pudo. Revise el espacio en el disco y los permisos de la carpeta. Sus cambios no se pierden: se guardarán cuando se pueda.';

/** Opens a book for writing, until it is closed. Every refusal is a UserError. */
export async function openLibro(path: string, options: OpenOptions = {}): Promise<LibroFile> {
  const place = options.create ? freePath(path) : existingPath(path);
  const elsewhere = openElsewhere(place);
  if (elsewhere) throw new UserError(elsewhere);
  const { release, noLock } = lockFor(place, options);
  try {
    const book = options.create
      ? newBook(place)
      : await readBook(place, { ...options, salvage: options.forPages === true });
    const onlyLook = book.damage.length > 0 ? damageNotice(place, book.damage) : noLock;
    if (onlyLook !== undefined) release();
    const file = new LibroFile(place, book, { release, onlyLook, ...options });
    // What the journal had goes into the file at once, so that the next start finds nothing to recover.
    if (book.pending?.length && onlyLook === undefined) await file.save();
    return file;
  } catch (error) {
    release();
    throw error;
  }
}

interface Lock {
  readonly release: () => void;
  /** Why there is none, and the book is only looked at. */
  readonly noLock?: string;
}

function lockFor(place: string, { create, forPages }: OpenOptions): Lock {
  try {
    return { release: takeLock(place) };
  } catch (error) {
    if (!forPages || create || !(error instanceof NoLock)) throw error;
    const noLock = `${error.message} Se abrió para mirarlo: aquí no se le puede cambiar nada.`;
    return { release: () => undefined, noLock };
  }
}

function damageNotice(path: string, damage: readonly string[]): string {
  const copy = lastCopy(path);
  const next = copy
    ? `cierre, y ponga en su lugar la última copia de la carpeta «copias», «${copy}»`
    : 'cierre, y ponga en su lugar otra copia suya';
  return `El libro «${basename(path)}» está dañado: ${damagedIn(damage)}. Se abrió para mirar lo que se pudo leer y no se le cambia nada. Para seguir trabajando, ${next}.`;
}

interface Opened extends OpenOptions {
  readonly release: () => void;
  readonly onlyLook: string | undefined;
}

export class LibroFile {
  readonly data: WorkbookData;
  /** What to tell the person who opened it, in Spanish. */
  readonly avisos: readonly string[];
  /** Why nothing is written, in Spanish; undefined when it is. */
  readonly onlyLook: string | undefined;
  /** A workbook that is not a PAM book, which is not written over. */
  readonly foreign: ForeignBook | undefined;
  /** Nobody changed anything since it was opened. */
  isUntouched = true;
  /** How far its changes were counted when it was opened. */
  readonly progress: Progress;
  /** The same now, for pages alone: whoever else writes begins another count. */
  private counted: Progress | undefined;
  private place: string;
  private release: () => void;
  /** Undefined while the book is only looked at. */
  private journal: Journal | undefined;
  private readonly durable: DurableBook | undefined;
  /** SHA-256 of the file as this program read or wrote it last. */
  private libro: string;
  /** The properties and the triggers as the file or the journal has them. */
  private properties: string;
  private triggers: string;
  private saving: Promise<void> = Promise.resolve();
  /** Where the book was saved instead, when the file could not be written. */
  private rescued: string | undefined;

  /** A person was told that the file as it is stays among the copies. */
  private owesCopy: boolean;

  constructor(path: string, book: BookOnDisk, { release, onlyLook, forPages }: Opened) {
    const { bytes, origin } = book;
    const isWritten = onlyLook === undefined;
    const unkept = isWritten ? unkeptOf(path, book) : [];
    this.place = path;
    this.release = release;
    this.onlyLook = onlyLook;
    this.foreign =
      bytes && isWritten && origin === 'foreign' ? new ForeignBook(path, bytes, unkept) : undefined;
    this.data = book.data;
    this.libro = book.libro;
    this.properties = JSON.stringify(book.data.properties);
    this.triggers = JSON.stringify(book.data.triggers);
    const loss = origin === 'book' ? lossNotice(unkept) : '';
    this.owesCopy = loss !== '' || book.isSidecarDamaged;
    this.progress = book.progress ?? freshProgress(book.libro);
    this.counted = forPages ? book.progress : undefined;
    this.durable = forPages ? new DurableBook(book.data) : undefined;
    if (!isWritten) {
      this.avisos = book.damage.length > 0 ? [] : book.avisos;
      return;
    }
    this.avisos = [...book.avisos, ...setAside(path, book), ...(loss ? [loss] : [])];
    const left = book.pending?.length ? book.journal : undefined;
    this.journal = new Journal(journalPath(path), book.libro, left);
  }

  /** Where it is written; of a workbook that is not ours, its copy from the first change on. */
  get path(): string {
    return this.place;
  }

  /** Notes what changed. When it returns, the change is on disk: it survives a power cut. */
  record(effects: readonly Effect[], progress?: Progress): void {
    const { properties, triggers } = this.data;
    const [propertiesNow, triggersNow] = [JSON.stringify(properties), JSON.stringify(triggers)];
    const entries: JournalEntry[] = [
      ...entriesOf(this.data, effects),
      ...(propertiesNow === this.properties ? [] : [{ kind: 'properties', properties } as const]),
      ...(triggersNow === this.triggers ? [] : [{ kind: 'triggers', triggers } as const]),
    ];
    if (entries.length === 0) return;
    this.startWriting();
    if (progress) entries.push({ kind: 'progress', progress });
    this.journal?.append(...entries);
    this.counted = progress;
    this.durable?.note(entries);
    this.properties = propertiesNow;
    this.triggers = triggersNow;
  }

  /** Takes back from the data what could not be noted, or was left half done. Only of a book opened for pages. */
  restore(): void {
    this.durable?.restore(this.data);
  }

  /** Writes the book as it is now. Where the file may not be overwritten, it saves beside it and says so in a UserError. */
  save(): Promise<void> {
    const next = (): Promise<void> => this.write();
    this.saving = this.saving.then(next, next);
    return this.saving;
  }

  /** Lets others open the book. Changes not yet saved stay in the journal. */
  async close(): Promise<void> {
    await this.saving.catch(() => undefined);
    this.journal?.close();
    this.release();
  }

  /** Leaves a workbook that is not ours as it is, and goes on in its copy. */
  private startWriting(): void {
    if (this.onlyLook !== undefined) throw new UserError(this.onlyLook);
    if (this.foreign && !this.foreign.copy) {
      const release = this.foreign.startCopy();
      this.journal?.close();
      this.release();
      this.release = release;
      this.place = this.foreign.copy ?? this.place;
      this.journal = new Journal(journalPath(this.place), this.libro);
      this.data.name = basename(this.place, '.xlsx');
    }
    this.isUntouched = false;
  }

  private async write(): Promise<void> {
    this.startWriting();
    const mark = this.journal?.size ?? 0;
    const settled = this.durable?.startSave(this.data);
    const extras = {
      ...sidecarOf(this.data),
      ...(this.counted && { progreso: this.counted }),
    };
    const bytes = await writeXlsx(this.data);
    const libro = sha256(bytes);
    const sidecar = sidecarText({ ...extras, libro });
    const obstacle = await this.obstacle();
    if (obstacle) throw await this.rescue(obstacle, bytes, sidecar);
    if (this.libro) await this.keepCopy();
    this.journal?.announce(libro, mark);
    await replaceFiles([
      [sidecarPath(this.path), sidecar],
      [this.path, bytes],
    ]);
    this.libro = libro;
    this.owesCopy = false;
    this.journal?.settle(libro, mark);
    settled?.();
    await this.forgetRescue();
  }

  private async keepCopy(): Promise<void> {
    try {
      await keepCopy(this.path, sidecarPath, { now: Date.now(), always: this.owesCopy });
    } catch {
      // Without room for a copy there may still be room to save.
      if (this.owesCopy) throw new UserError(NO_COPY);
    }
  }

  /** Why the file may not be overwritten. */
  private async obstacle(): Promise<string | undefined> {
    const elsewhere = openElsewhere(this.path);
    if (elsewhere || !existsSync(this.path)) return elsewhere;
    if (sha256(await readBytes(this.path)) === this.libro) return undefined;
    return `Otro programa cambió el libro «${this.path}» mientras estaba abierto aquí, y no se sobrescribió.`;
  }

  private async rescue(obstacle: string, bytes: Uint8Array, sidecar: string): Promise<UserError> {
    this.rescued ??= besideBook(this.path, 'rescate', '.xlsx');
    await replaceFiles([
      [sidecarPath(this.rescued), sidecar],
      [this.rescued, bytes],
    ]);
    return new UserError(
      `${obstacle} Nada se perdió: lo que hay aquí quedó en «${basename(this.rescued)}». Compare los dos archivos y siga con el que corresponda.`,
    );
  }

  /** Once the book itself has everything, the rescued one only confuses. */
  private async forgetRescue(): Promise<void> {
    if (this.rescued === undefined) return;
    await rm(sidecarPath(this.rescued), { force: true });
    await rm(this.rescued, { force: true });
    this.rescued = undefined;
  }
}

/** Where a new book can stand. */
function freePath(path: string): string {
  if (extname(path).toLowerCase() !== '.xlsx') {
    throw new UserError(`El libro debe terminar en .xlsx: «${path}.xlsx».`);
  }
  if (existsSync(path)) {
    throw new UserError(
      `Ya existe «${path}». Ábralo con: libro-pam abrir «${path}», o escriba otro nombre.`,
    );
  }
  if (!existsSync(dirname(path))) {
    throw new UserError(`No existe la carpeta «${dirname(path)}». Créela o escriba otra.`);
  }
  return resolve(path);
}

function newBook(path: string): BookOnDisk {
  const data = blankWorkbook(randomUUID(), basename(path, extname(path)));
  addSheet(data, 'Hoja 1');
  const journal = readJournal(journalPath(path));
  const bytes = undefined;
  return {
    data,
    bytes,
    libro: '',
    origin: 'written',
    journal,
    pending: undefined,
    progress: undefined,
    avisos: [],
    damage: [],
    isSidecarDamaged: false,
  };
}

/** What of the file is lost once it is written; nothing of one that this program wrote. */
const unkeptOf = (path: string, { origin, bytes, data }: BookOnDisk): readonly Unkept[] =>
  bytes && origin !== 'written' ? unkeptIn(inspectXlsx(bytes, basename(path)).given, data) : [];
