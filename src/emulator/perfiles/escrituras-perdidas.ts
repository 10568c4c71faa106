// «escrituras perdidas»: what an execution wrote in cells since its last flush is gone when it is cut off or dies.
// Properties, files and mails are done at once.

import type { Requests } from '../requests/requests';
import type { SheetData, WorkbookData } from '../workbook/workbook';
import type { Perfil } from './perfil';

type Request = keyof Requests;

/** Of one sheet, their first argument. */
const CELL_WRITES = new Set<Request>([
  'setValues',
  'setRichTexts',
  'setNotes',
  'clear',
  'merge',
  'setStyle',
  'setStyles',
  'setTextStyles',
  'setValidations',
  'setConditionalFormats',
  'protect',
  'changeProtection',
  'unprotect',
  'setColumns',
  'setRows',
]);
/** What may change any sheet. */
const BOOK_WRITES = new Set<Request>([
  'appendRow',
  'insertLines',
  'deleteLines',
  'addSheet',
  'deleteSheet',
  'moveSheet',
  'changeSheet',
  'setWorkbook',
]);
/** A read after a write flushes before it answers. */
const FLUSHES = new Set<Request>([
  'flush',
  'values',
  'displayValues',
  'formulas',
  'notes',
  'styles',
  'isBlank',
  'bounds',
  'validations',
  'conditionalFormats',
  'protections',
]);

export const escriturasPerdidas: Perfil = {
  nombre: 'escrituras perdidas',
  fuente:
    'https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations (writes are cached; a read flushes them) and https://developers.google.com/apps-script/reference/lock/lock#releaselock («call SpreadsheetApp.flush() prior to releasing the lock»). That a death loses the cached ones follows, and is stated nowhere.',
  within: ({ state: { data } }) => {
    let kept = new Kept(data);
    return {
      answer: (name, args, next) => {
        if (FLUSHES.has(name)) kept = new Kept(data);
        if (CELL_WRITES.has(name)) kept.keepSheet(String(args[0]));
        if (BOOK_WRITES.has(name)) kept.keepBook();
        return next();
      },
      died: () => kept.restore(),
    };
  },
};

/** The workbook as it was at the last flush: what is about to change is kept before it does. */
class Kept {
  private readonly sheets = new Map<string, SheetData>();
  private book: Pick<WorkbookData, 'sheets' | 'sheetOrder' | 'locale' | 'timeZone'> | undefined;

  constructor(private readonly data: WorkbookData) {}

  keepSheet(id: string): void {
    const sheet = this.data.sheets[id];
    if (!this.book && sheet && !this.sheets.has(id)) this.sheets.set(id, structuredClone(sheet));
  }

  keepBook(): void {
    const { sheets, sheetOrder, locale, timeZone } = this.data;
    this.book ??= structuredClone({ sheets, sheetOrder, locale, timeZone });
  }

  restore(): void {
    Object.assign(this.data, this.book);
    for (const [id, sheet] of this.sheets) this.data.sheets[id] = sheet;
  }
}
