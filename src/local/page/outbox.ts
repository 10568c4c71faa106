// Sends what a person does in the grid, one request at a time and in order, until the server has it safe.

import type { Answer, EditRequest, Operation, RunAnswer } from '../protocol';
import { type Line, Refused, request, untilReached } from './connection';
import { nextNumber, PAGE } from './page-id';
import type { SaveStatus } from './save-status';

/** Before the first change of any count. */
const NOTHING_SEEN = -1;

/** It is not for the book that there is now. */
class GivenBack extends Error {}

export interface OutboxEvents extends Line {
  answered(answer: Answer): void;
  /** The server will not do it: the page shows something that the book lacks. */
  refused(mensaje: string, edit: EditRequest): void;
}

export class Outbox {
  private queue: EditRequest[] = [];
  private working: Promise<void> | undefined;
  /** What this window saw of the changes counted in this opening, until it draws them. */
  private mostSeen = Number.POSITIVE_INFINITY;

  constructor(
    private readonly status: SaveStatus,
    private readonly events: OutboxEvents,
  ) {}

  /** What was done in one go travels as one request; `seen` is the last change that the grid showed then. */
  send(operations: readonly Operation[], seen: number): void {
    this.post({ operations, seen });
  }

  /** Takes back the person's last change, or does it again. */
  takeBack(takesBack: 'undo' | 'redo', seen: number): void {
    this.post({ operations: [], seen, takesBack });
  }

  /** Whether everything sent so far has been answered. */
  get isSettled(): boolean {
    return this.working === undefined;
  }

  /**
   * The book was opened again. As this window left it, what waits is sent; otherwise the rows that its person saw until the book
   * is drawn are not known, and the server gives back what is written in them.
   */
  goOn({ inicio }: RunAnswer, isAsLeft: boolean): void {
    this.mostSeen = isAsLeft ? inicio : NOTHING_SEEN;
  }

  /** The book was drawn as it is now. */
  drawn(): void {
    this.mostSeen = Number.POSITIVE_INFINITY;
  }

  /** Gives back what waits, which is not sent. */
  giveBack(): readonly Operation[] {
    const given = this.queue;
    this.queue = [];
    for (const _ of given) this.status.done(true);
    return given.flatMap(({ operations }) => operations);
  }

  private post(edit: Omit<EditRequest, 'page' | 'number'>): void {
    this.queue.push({ page: PAGE, number: nextNumber(), ...edit });
    this.status.start();
    this.working ??= this.work();
  }

  /** Resolves when everything sent so far has been answered. */
  async settled(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      const outcome = await this.deliver(next);
      if (outcome === 'given back') continue;
      this.queue.shift();
      this.status.done(outcome === 'accepted');
    }
    this.working = undefined;
  }

  /** Tries until there is an answer; the number keeps the server from doing it twice. */
  private async deliver(edit: EditRequest): Promise<'accepted' | 'refused' | 'given back'> {
    try {
      const answer = await untilReached(() => {
        if (this.queue[0] !== edit) throw new GivenBack();
        const seen = Math.min(edit.seen, this.mostSeen);
        return request<Answer>('/edicion', { ...edit, seen });
      }, this.events);
      this.events.answered(answer);
      return 'accepted';
    } catch (error) {
      if (error instanceof GivenBack) return 'given back';
      if (!(error instanceof Refused)) throw error;
      this.events.refused(error.message, edit);
      return 'refused';
    }
  }
}
