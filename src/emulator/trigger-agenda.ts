// Which triggers of the clock are due. Who runs them tells it so.

import { isInterval, nextRun } from './workbook/schedule';
import type { InstalledTrigger, WorkbookData } from './workbook/workbook';

export class TriggerAgenda {
  /** When each that runs at intervals ran last: not worth a change of the book, which only counts while it is open. */
  private readonly lastRuns = new Map<string, number>();

  /** Instants are milliseconds since 1970. */
  constructor(
    private readonly data: WorkbookData,
    private readonly opened: number,
  ) {}

  /** Ids of those whose time has come, in the order in which they were installed. */
  due(now: number): readonly string[] {
    return this.data.triggers.filter((trigger) => this.nextRun(trigger) <= now).map(({ id }) => id);
  }

  noteRun(trigger: InstalledTrigger, now: number): void {
    if (trigger.schedule && isInterval(trigger.schedule)) this.lastRuns.set(trigger.id, now);
    else trigger.lastRun = now;
  }

  /** Never for a trigger that is not of the clock. */
  private nextRun({ id, schedule, lastRun, created }: InstalledTrigger): number {
    if (!schedule) return Number.POSITIVE_INFINITY;
    const last = isInterval(schedule) ? this.lastRuns.get(id) : lastRun;
    const start = isInterval(schedule) ? Math.max(created, this.opened) : created;
    return nextRun(schedule, last ?? start, last === undefined);
  }
}
