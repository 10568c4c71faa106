// The workbooks that operations begin with: each made once, by the operations before, and given anew each time.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { smallBook } from '../support/auditoria';
import { type Book, openBook } from '../support/host';

export const small = (): WorkbookData => smallBook().host.data;
/** Made once and given anew each time. */
export function kept(make: () => WorkbookData): () => WorkbookData {
  let text: string | undefined;
  return () => {
    text ??= JSON.stringify(make());
    return JSON.parse(text);
  };
}

/** Another one, in which something was done besides. */
export const after = (
  before: () => WorkbookData,
  act: (book: Book) => void,
): (() => WorkbookData) =>
  kept(() => {
    const data = before();
    act(openBook(data));
    return data;
  });

export const having = (...calls: readonly (readonly [fn: string, request: unknown])[]) =>
  after(small, (book) => {
    for (const [fn, request] of calls) book.call(fn, request);
  });

export const elUltimoCargue = (book: Book): unknown => ({
  cargue: book
    .rows('bitacora')
    .filter(({ cargue }) => cargue)
    .at(-1)?.cargue,
});
