// Two people at once: what another one does while an execution is between two requests.

import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, openBook } from './host';

type Request = Parameters<NonNullable<HostOptions['interrupt']>>[0];

/**
 * A workbook in which somebody does something right before the n-th request of a kind, once. Whoever has the lock keeps
 * it from the other. `done` tells whether it came to that.
 */
export function bookWhere(
  data: WorkbookData,
  [request, nth]: readonly [request: Request, nth: number],
  deed: (book: Book) => void,
  options: Partial<HostOptions> = {},
): Book & { readonly done: () => boolean } {
  let count = 0;
  let isHeld = false;
  let isOther = false;
  let isDone = false;
  const book = openBook(data, {
    ...options,
    isLockedElsewhere: () => isOther && isHeld,
    interrupt: (name) => {
      if (isOther) return;
      if (name === request && ++count === nth) {
        isOther = true;
        try {
          deed(book);
          isDone = true;
        } finally {
          isOther = false;
        }
      }
      if (name === 'takeLock') isHeld = true;
      if (name === 'releaseLock') isHeld = false;
    },
  });
  return { ...book, done: () => isDone };
}
