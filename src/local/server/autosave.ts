// Writes the book to its file shortly after the last change, and never much later than the first one. What is not in
// the file yet is in the journal already: a save that fails loses nothing, and is tried again.

const AFTER_LAST_CHANGE_MS = 2000;
const AFTER_FIRST_CHANGE_MS = 20_000;

export class Autosave {
  private timer: NodeJS.Timeout | undefined;
  private firstChange: number | undefined;

  constructor(
    private readonly save: () => Promise<void>,
    /** Hears why a save failed. */
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Something changed. */
  schedule(): void {
    this.firstChange ??= Date.now();
    const latest = this.firstChange + AFTER_FIRST_CHANGE_MS - Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => void this.run().catch(this.failed),
      Math.max(0, Math.min(AFTER_LAST_CHANGE_MS, latest)),
    );
  }

  /** Saves now what has not been saved. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.firstChange === undefined) return;
    const firstChange = this.firstChange;
    this.firstChange = undefined;
    try {
      await this.save();
    } catch (error) {
      this.firstChange = firstChange;
      this.timer = setTimeout(() => void this.run().catch(this.failed), AFTER_FIRST_CHANGE_MS);
      throw error;
    }
  }

  /** No save will start by itself any more. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
