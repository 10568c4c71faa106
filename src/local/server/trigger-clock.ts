// Looks once a minute for triggers of the clock whose time has come, while a book is open. It keeps no program alive.

const CHECK_MS = 60_000;

export class TriggerClock {
  private readonly timer: NodeJS.Timeout;
  private isRunning = false;

  constructor(
    private readonly runDue: () => Promise<void>,
    /** Hears why they could not be run. */
    private readonly failed: (error: unknown) => void,
    checkMs = CHECK_MS,
  ) {
    this.timer = setInterval(() => void this.check(), checkMs).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** A check that finds the one before still at work leaves it to the next. */
  private async check(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.runDue();
    } catch (error) {
      this.failed(error);
    } finally {
      this.isRunning = false;
    }
  }
}
