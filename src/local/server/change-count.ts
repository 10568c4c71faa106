// Numbers the changes of a book, on from those of the run before, and knows what the pages of that run had seen and sent.

import type { Progress } from '../file/progress';

/** Pages whose last edit is remembered. */
const KEPT_PAGES = 50;

export class ChangeCount {
  private now: Progress;

  constructor(private readonly before: Progress) {
    this.now = before;
  }

  get sequence(): number {
    return this.now.sequence;
  }

  /** Names the count, and says where this run began. */
  get run(): { readonly epoca: string; readonly inicio: number } {
    return { epoca: this.before.epoca, inicio: this.before.sequence };
  }

  /** How it will stand after something that a page did; `edit` is its own number for it. */
  after(page: string, edit: number | undefined, isChange: boolean): Progress {
    const { sequence, tail, edits } = this.now;
    const { [page]: last, ...others } = edits;
    const own = edit ?? last;
    const all = [...Object.entries(others), ...(own === undefined ? [] : [[page, own] as const])];
    return {
      ...this.now,
      sequence: isChange ? sequence + 1 : sequence,
      tail: tail.page === page || !isChange ? tail : { page, after: sequence },
      edits: Object.fromEntries(all.slice(-KEPT_PAGES)),
    };
  }

  take(progress: Progress): void {
    this.now = progress;
  }

  /** Whether a page sent an edit to the run before, which did it. */
  wasDone(page: string, edit: number): boolean {
    const { edits } = this.before;
    return Object.hasOwn(edits, page) && edit <= (edits[page] ?? 0);
  }

  /** The change up to which a page has seen all: of the run before, what it had done itself counts as seen. */
  seenBy(page: string, seen: number): number {
    const { sequence, tail } = this.before;
    return page === tail.page && seen >= tail.after ? Math.max(seen, sequence) : seen;
  }
}
