// What of a book is on disk, to go back to when a change cannot be noted there: who was told that it was not saved must not
// find it in the book, now or later.

import type { WorkbookData } from '../../emulator/workbook/workbook';
import { applyEntry, type JournalEntry } from './journal-entry';

export class DurableBook {
  /** The workbook as the file has it, and what the journal has since: as JSON, which nobody changes. */
  private base: string;
  private readonly noted: string[] = [];

  constructor(data: WorkbookData) {
    this.base = JSON.stringify(data);
  }

  /** The journal has them. */
  note(entries: readonly JournalEntry[]): void {
    this.noted.push(JSON.stringify(entries));
  }

  /** The workbook is about to be saved as it is; what comes back is to be called once the file has it. */
  startSave(data: WorkbookData): () => void {
    const base = JSON.stringify(data);
    const count = this.noted.length;
    return () => {
      this.base = base;
      this.noted.splice(0, count);
    };
  }

  /** Leaves in `data` what is on disk. */
  restore(data: WorkbookData): void {
    const durable = JSON.parse(this.base) as WorkbookData;
    for (const entries of this.noted) {
      for (const entry of JSON.parse(entries) as JournalEntry[]) applyEntry(durable, entry);
    }
    Object.assign(data, durable);
  }
}
