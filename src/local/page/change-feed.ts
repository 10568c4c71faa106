// The changes of the book in the order in which the server accepted them, whether they come with an answer or
// from another window. A page that missed some draws the book again.

import type { BookFile, Change, PersonalEffect, PresentNow, Refusal } from '../protocol';
import type { Line } from './connection';
import { showAlert } from './messages';
import { PAGE } from './page-id';
import { hearServer } from './server-events';

/** How long a missing change may take before the book is drawn again. */
const PATIENCE_MILLISECONDS = 2000;

export interface FeedHandlers extends Line {
  /** What every page is to show. */
  show(effect: PersonalEffect): void;
  /** Who is in the book, this window too. */
  people(now: PresentNow): void;
  /** The book is in another file. */
  moved(file: BookFile): void;
}

export class ChangeFeed {
  /** Last change that the page has heard of, with all those before it. */
  sequence = 0;
  private readonly waiting = new Map<number, Change>();
  private readonly told = new Set<number>();
  private patience: ReturnType<typeof setTimeout> | undefined;

  /** `heard` is told every change once, also those that a drawing of the whole book made needless to apply. */
  constructor(
    private readonly apply: (change: Change) => void,
    private readonly redraw: () => void,
    private readonly heard: (change: Change) => void,
  ) {}

  /** Listens to the other windows, and to the clock, from the book's own last change on. */
  listen(handlers: FeedHandlers): void {
    const heard: { readonly [kind: string]: (data: never) => void } = {
      cambio: (change: Change) => this.receive(change),
      perdido: () => this.redraw(),
      mensaje: handlers.show,
      archivo: handlers.moved,
      presentes: handlers.people,
      aviso: ({ mensaje }: Refusal) => void showAlert(mensaje, 'No se pudo guardar el archivo'),
    };
    const address = (): string => `/eventos?desde=${this.sequence}&pagina=${PAGE}`;
    void hearServer(address, handlers, (kind, data) => heard[kind]?.(data as never));
  }

  /** Draws a change, or keeps it until those before it arrive. */
  receive(change: Change): void {
    if (change.replaced && !this.told.has(change.sequence)) {
      this.told.add(change.sequence);
      this.heard(change);
    }
    if (change.sequence <= this.sequence) return;
    this.waiting.set(change.sequence, change);
    for (let next = this.take(); next; next = this.take()) {
      this.sequence = next.sequence;
      this.apply(next);
    }
    clearTimeout(this.patience);
    if (this.waiting.size > 0) this.patience = setTimeout(this.redraw, PATIENCE_MILLISECONDS);
  }

  /** The whole book has just been drawn, with every change up to this one, or is to be: it was opened again. */
  restart(sequence: number): void {
    this.sequence = sequence;
    clearTimeout(this.patience);
    const later = [...this.waiting.values()].filter((change) => change.sequence > sequence);
    this.waiting.clear();
    for (const change of later) this.receive(change);
  }

  private take(): Change | undefined {
    const next = this.waiting.get(this.sequence + 1);
    this.waiting.delete(this.sequence + 1);
    return next;
  }
}
