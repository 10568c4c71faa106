// Sends what a person does in the grid, one request at a time and in order, until the server has it safe.

import type { Answer, EditRequest, Operation } from '../protocol';
import { PAGE, Refused, request, Unreachable } from './connection';
import type { SaveStatus } from './save-status';

const RETRY_MILLISECONDS = 1500;

export interface OutboxEvents {
  answered(answer: Answer): void;
  /** The server will not do it: the page shows something that the book lacks. */
  refused(mensaje: string, edit: EditRequest): void;
}

export class Outbox {
  private readonly queue: EditRequest[] = [];
  private number = 0;
  private working: Promise<void> | undefined;

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

  private post(edit: Omit<EditRequest, 'page' | 'number'>): void {
    this.number++;
    this.queue.push({ page: PAGE, number: this.number, ...edit });
    this.status.start();
    this.working ??= this.work();
  }

  /** Resolves when everything sent so far has been answered. */
  async settled(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      const isAccepted = await this.deliver(next);
      this.queue.shift();
      this.status.done(isAccepted);
    }
    this.working = undefined;
  }

  /** Tries until there is an answer, and says whether it was yes; the number keeps the server from doing it twice. */
  private async deliver(edit: EditRequest): Promise<boolean> {
    for (;;) {
      try {
        const answer = await request<Answer>('/edicion', edit);
        this.status.reachable(true);
        this.events.answered(answer);
        return true;
      } catch (error) {
        if (error instanceof Refused) {
          this.events.refused(error.message, edit);
          return false;
        }
        if (!(error instanceof Unreachable)) throw error;
        this.status.reachable(false);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
      }
    }
  }
}
