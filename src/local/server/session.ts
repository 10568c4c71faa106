// A book open for the pages: does what they ask one thing after another, makes it durable before answering, and tells
// the other pages. HTTP is for server.ts.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Effect } from '../../emulator/effects';
import type { Host, Outcome } from '../../emulator/host';
import type { Area } from '../../emulator/workbook/workbook';
import type { LibroFile } from '../file/libro-file';
import type { MailFolder } from '../file/mail-folder';
import type { Progress } from '../file/progress';
import { loanNotice } from '../loan-notice';
import type {
  Answer,
  BookAnswer,
  BookFile,
  BookRequest,
  CallRequest,
  Change,
  EditRequest,
  GridEffect,
  Operation,
  PersonalEffect,
  PresenceRequest,
  PresentNow,
  Replaced,
  RunAnswer,
  SentCell,
} from '../protocol';
import { ChangeCount } from './change-count';
import { Edits, textsOf } from './edits';
import { Presence } from './presence';

const HOJA_REHECHA =
  'La hoja se rehízo entera mientras usted escribía, y su último cambio no se aplicó. Revísela, que ya está al día, y hágalo de nuevo.';
const FILA_ELIMINADA =
  'Otra ventana eliminó la fila en la que usted escribía, y lo que escribió no se puso en ninguna otra.';

/** Page of the changes that no page asked for: those of the clock. */
const NO_PAGE = '';

export interface SessionEvents {
  /** The other pages must hear of a change, which is durable. */
  changed(change: Change): void;
  /** The journal has something that the file lacks. */
  recorded(): void;
  /** From now on the book is in another file. */
  moved(file: BookFile): void;
  /** Every page must show a message. */
  told(effect: PersonalEffect): void;
  /** Somebody is elsewhere, or rows moved under them. */
  placed(): void;
}

export class Session {
  private readonly count: ChangeCount;
  private readonly edits: Edits;
  private readonly presence = new Presence();
  /** The last edit of each page with its answer, for a page that did not hear it. */
  private readonly answered = new Map<
    string,
    { readonly number: number; readonly answer: Answer }
  >();
  /** Day on which it was opened last, as the clock of this computer says it. */
  private opened = '';
  /** What the journal could not take: nothing more is accepted until a save writes the whole book. */
  private unrecorded: { readonly why: unknown } | undefined;

  constructor(
    private readonly host: Host,
    private readonly libro: LibroFile,
    private readonly mail: MailFolder,
    private readonly events: SessionEvents,
  ) {
    this.count = new ChangeCount(libro.progress);
    this.edits = new Edits(host, this.count.sequence);
  }

  /** The book, and where some lines of a page stand in it. */
  book(asked?: BookRequest): BookAnswer {
    const { host, libro } = this;
    this.openToday();
    const prestamo = loanNotice(host.data);
    return {
      ...this.run,
      book: host.data,
      menus: host.menus(),
      sequence: this.count.sequence,
      avisos: libro.avisos,
      prestamo,
      lines: asked ? this.edits.lines(this.asSeen(asked)) : {},
    };
  }

  /**
   * Opens the workbook once a day, also for pages that stay open: what it tells of today is told. Nothing of that is written until
   * somebody does something in the book.
   */
  private openToday(): void {
    const today = new Date().toDateString();
    if (this.opened === today) return;
    this.opened = today;
    this.whole(() => {
      const { effects } = this.host.open();
      this.accept(NO_PAGE, 'computed', effects, {});
      this.edits.noteCall(this.count.sequence, NO_PAGE, effects);
    });
  }

  /** For a page that was open before. */
  get run(): RunAnswer {
    return { file: this.file, ...this.count.run };
  }

  private asSeen<T extends { readonly page: string; readonly seen: number }>(asked: T): T {
    return { ...asked, seen: this.count.seenBy(asked.page, asked.seen) };
  }

  get file(): BookFile {
    const { path, foreign, onlyLook } = this.libro;
    return {
      cual: createHash('sha256').update(path).digest('hex'),
      nombre: basename(path, '.xlsx'),
      ajeno: onlyLook ?? foreign?.notice() ?? '',
      soloLectura: onlyLook !== undefined || (foreign !== undefined && foreign.copy === undefined),
    };
  }

  /** What a person did in the grid. */
  async edit(request: EditRequest): Promise<Answer> {
    await this.requireJournal();
    const last = this.answered.get(request.page);
    if (last?.number === request.number) return last.answer;
    if (!last && this.count.wasDone(request.page, request.number))
      return { shown: [], redraw: true };
    const answer = this.whole(() => this.doEdit(this.asSeen(request)));
    this.answered.set(request.page, { number: request.number, answer });
    return answer;
  }

  /** Where a person is. */
  place(request: PresenceRequest): void {
    const { page, seen, at } = request;
    const row = at && this.edits.rowAt(page, this.count.seenBy(page, seen), at.sheetId, at.row);
    this.presence.place(request, row);
    this.events.placed();
  }

  /** Who is in the book, of the pages that are open. */
  present(open: ReadonlySet<string>): PresentNow {
    const lineOf = this.edits.lineOf.bind(this.edits);
    return { sequence: this.count.sequence, presentes: this.presence.present(open, lineOf) };
  }

  /** The others are where they were, on other lines. */
  private follow(change: Change | undefined): void {
    if (change?.effects.some(({ kind }) => kind === 'sheet' || kind === 'workbook'))
      this.events.placed();
  }

  /** A function of the add-on, as a menu or a panel calls it. */
  async call({ page, fn, args, active }: CallRequest): Promise<Answer> {
    await this.requireJournal();
    // A tab may be gone by the time that it is asked about.
    if (active && Object.hasOwn(this.host.data.sheets, active.sheetId))
      this.host.select(active.sheetId, this.areaNow(page, active));
    const { change, outcome } = this.whole(() =>
      this.perform(page, () => this.host.call(fn, args)),
    );
    const { ok, error, effects } = outcome;
    return {
      ...(change && { change }),
      shown: [...effects.filter(isPersonal), ...this.mailNotice()],
      prestamo: loanNotice(this.host.data),
      ...(error ? { error: { name: error.name, message: error.message } } : { result: ok ?? null }),
    };
  }

  /** Where the rows that a person looks at stand now. */
  private areaNow(page: string, active: NonNullable<CallRequest['active']>): Area {
    const { sheetId, area, seen } = active;
    if (seen === undefined) return area;
    const { startRow, endRow = startRow } = area;
    const asked = this.asSeen({ page, seen, lines: { [sheetId]: [startRow, endRow] } });
    const [start = startRow, end = endRow] = this.edits.lines(asked)[sheetId] ?? [];
    return {
      ...area,
      startRow: Math.min(start, end),
      ...(area.endRow !== undefined && { endRow: Math.max(start, end) }),
    };
  }

  /** Runs the triggers of the clock whose time has come. Who is at the page sees what they change, and that mail was not sent. */
  async runDueTriggers(): Promise<void> {
    this.openToday();
    for (;;) {
      await this.requireJournal();
      const [due] = this.libro.onlyLook === undefined ? this.host.dueTriggers() : [];
      if (due === undefined) return;
      this.whole(() => this.perform(NO_PAGE, () => this.host.runClockTrigger(due)));
      for (const notice of this.mailNotice()) this.events.told(notice);
    }
  }

  /** Done whole, and on disk, or the book stays as it was. */
  private whole<T>(work: () => T): T {
    const forget = this.edits.mark();
    try {
      return work();
    } catch (error) {
      forget();
      this.libro.restore();
      this.host.forgetCaches();
      throw error;
    }
  }

  private perform(page: string, start: () => Outcome): { outcome: Outcome; change?: Change } {
    const before = this.remembered();
    const outcome = start();
    const change = this.accept(page, 'call', outcome.effects, {});
    this.edits.noteCall(this.count.sequence, page, outcome.effects);
    this.follow(change);
    if (this.remembered() !== before) this.events.recorded();
    return { outcome, ...(change && { change }) };
  }

  /** What the book holds besides the cells: a draft, a counter, the triggers. */
  private remembered(): string {
    const { properties, triggers } = this.host.data;
    return JSON.stringify([properties, triggers]);
  }

  private mailNotice(): readonly PersonalEffect[] {
    const text = this.mail.notice();
    return text ? [{ kind: 'toast', title: 'Correo no enviado', text, seconds: -1 }] : [];
  }

  private doEdit(request: EditRequest): Answer {
    const { page, number, operations, takesBack } = request;
    const done = takesBack ? this.edits.takeBack(request) : this.edits.do(request);
    if (!done) return refusal(operations);
    const { effects, replaced, isMoved, lost } = done;
    // What was taken back is not on the grid of its page yet: it is drawn as what comes from elsewhere.
    const kind = takesBack ? 'call' : kindOf(operations);
    const change = this.accept(page, kind, effects, { number, replaced });
    this.edits.number(this.count.sequence, page);
    this.follow(change);
    return {
      ...(change && { change }),
      shown: [...effects.filter(isPersonal), ...done.shown, ...this.mailNotice()],
      ...(isMoved && { redraw: true }),
      ...(lost.length > 0 && { lost: { why: FILA_ELIMINADA, texts: lost } }),
    };
  }

  /** Makes the effects durable and numbers them; undefined when the book is as it was. */
  private accept(
    page: string,
    kind: Change['kind'],
    all: readonly Effect[],
    { number, replaced = [] }: { number?: number; replaced?: readonly Replaced[] },
  ): Change | undefined {
    // Looking changes nothing: what a page calculates is only written together with what people do.
    const isWritten = kind !== 'computed' || !this.libro.isUntouched;
    const effects = all.filter(isOfGrid);
    const progress = this.count.after(page, number, effects.length > 0);
    if (isWritten) this.record(all, progress);
    this.count.take(progress);
    if (effects.length === 0) return undefined;
    const change: Change = {
      sequence: progress.sequence,
      page,
      kind,
      effects,
      ...(replaced.length > 0 && { replaced }),
    };
    if (isWritten) this.events.recorded();
    this.events.changed(change);
    return change;
  }

  private record(effects: readonly Effect[], progress: Progress): void {
    const { path } = this.libro;
    try {
      this.libro.record(effects, progress);
    } catch (error) {
      if (this.libro.onlyLook === undefined) this.unrecorded = { why: error };
      throw error;
    } finally {
      if (this.libro.path !== path) this.events.moved(this.file);
    }
  }

  private async requireJournal(): Promise<void> {
    if (!this.unrecorded) return;
    const { why } = this.unrecorded;
    await this.libro.save().catch(() => {
      throw why;
    });
    this.unrecorded = undefined;
  }
}

/** Nothing was done; what the person had written is theirs to copy. */
function refusal(operations: readonly Operation[]): Answer {
  const cells = operations.flatMap((operation) =>
    operation.kind === 'cells'
      ? Object.values(operation.cells).flatMap((line) => Object.values<SentCell>(line))
      : [],
  );
  return {
    shown: [],
    redraw: true,
    lost: { why: HOJA_REHECHA, texts: textsOf(cells) },
  };
}

function kindOf(operations: readonly Operation[]): Change['kind'] {
  const kinds = new Set(operations.map(({ kind }) => kind));
  const [only] = kinds.size === 1 ? kinds : [];
  return only === 'computed' || only === 'notes' ? only : 'edit';
}

const GRID_KINDS: readonly Effect['kind'][] = ['cells', 'notes', 'sheet', 'workbook'];
const isOfGrid = (effect: Effect): effect is GridEffect => GRID_KINDS.includes(effect.kind);
const isPersonal = (effect: Effect): effect is PersonalEffect =>
  !isOfGrid(effect) && effect.kind !== 'lines';
