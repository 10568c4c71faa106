// The changes of the book in the order in which the server accepted them, whether they come with an answer or
// from another window. A page that missed some draws the book again.

import type { BookFile, Change, PersonalEffect, Refusal } from '../protocol';
import { addressWithToken, PAGE } from './connection';
import { showAlert } from './messages';
import type { SaveStatus } from './save-status';

/** How long a missing change may take before the book is drawn again. */
const PATIENCE_MILLISECONDS = 2000;

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
  listen(
    status: SaveStatus,
    show: (effect: PersonalEffect) => void,
    moved: (file: BookFile) => void,
  ): void {
    const address = addressWithToken('/eventos', { desde: String(this.sequence), pagina: PAGE });
    const events = new EventSource(address);
    events.onopen = () => status.reachable(true);
    events.onerror = () => status.reachable(false);
    events.addEventListener('cambio', (event) => this.receive(JSON.parse(event.data) as Change));
    events.addEventListener('perdido', () => this.redraw());
    events.addEventListener('mensaje', (event) => show(JSON.parse(event.data) as PersonalEffect));
    events.addEventListener('archivo', (event) => moved(JSON.parse(event.data) as BookFile));
    events.addEventListener('aviso', (event) => {
      const { mensaje } = JSON.parse(event.data) as Refusal;
      void showAlert(mensaje, 'No se pudo guardar el archivo');
    });
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

  /** The whole book has just been drawn, with every change up to this one. */
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
