// An operation on the workbook of its size, or on one that some operations have for themselves.

import { type Book, keepBook, openBook } from './book';
import type { Operation, Run } from './operation';

/** The office, and ten times it. */
export const WITH_OFFICE = [1, 10];

export interface OnBook {
  readonly sizes?: readonly number[];
  readonly repeats?: number;
  /** The name of the workbook, where it is not that of the others. */
  readonly of?: string;
  /** Whether it leaves the workbook to the operations that follow. */
  readonly keeps?: boolean;
  /** Gives what is measured. */
  readonly ready: (book: Book, size: number) => Run;
}

export function onBook(
  name: string,
  { sizes = WITH_OFFICE, repeats = 0, of, keeps, ready }: OnBook,
): Operation {
  let book: Book | undefined;
  return {
    group: 'add-on',
    name,
    sizes,
    repeats,
    ...(of && { book: of }),
    prepare(size, folder) {
      book = openBook(size, folder, of);
      return ready(book, size);
    },
    ...(keeps && { keep: (size, folder) => book && keepBook(book, size, folder, of) }),
  };
}
