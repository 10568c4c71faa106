// An operation that writes in a workbook.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import type { Book } from '../support/host';

export interface Operation {
  readonly name: string;
  /** The workbook before it, made anew each time. */
  readonly before: () => WorkbookData;
  /** What a panel, a menu or a trigger calls. */
  readonly fn: string;
  readonly request?: unknown;
  /** The request where it depends on what the workbook holds. */
  readonly asks?: (book: Book) => unknown;
  /** Afterwards nothing is saved in it, which is what it is for. */
  readonly isClosed?: true;
}

/** What it asks, of this workbook. */
export function requestOf({ request, asks }: Operation, book: Book): readonly unknown[] {
  const asked = asks ? asks(book) : request;
  return asked === undefined ? [] : [asked];
}
