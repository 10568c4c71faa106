// A service of Google that fails once in each execution: before it did what it was asked, or after it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, openBook } from './host';

const CODIGO = readFileSync(resolve(__dirname, '../../dist/google/Codigo.js'), 'utf8');

/** Which write of properties of an execution fails (from 1), and whether it was done all the same. */
export interface Failure {
  readonly nth: number;
  readonly isDone: boolean;
  /** Whether what stands in the properties cannot be read afterwards either. */
  readonly isBlind?: boolean;
}

/** A workbook whose document properties answer with an error. */
export const bookWithFailingProperties = (data: WorkbookData, failure: Failure): Book =>
  openBook(data, {
    codigo: `${failing(failure)}\n${CODIGO}`,
    log: () => undefined,
  });

/** A workbook whose lock cannot be given back. */
export const bookWithLockThatStays = (data: WorkbookData): Book =>
  openBook(data, { codigo: `${LOCK}\n${CODIGO}`, log: () => undefined });

const LOCK = `LockService.getScriptLock().constructor.prototype.releaseLock = () => {
  throw new Error('Service unavailable: Lock');
};`;

/** A workbook with a tab that is a table: its columns take no number format. */
export const bookWithTable = (data: WorkbookData, title: string): Book =>
  openBook(data, { codigo: `${refusing(title)}\n${CODIGO}`, log: () => undefined });

const refusing = (title: string): string => `(() => {
  const { prototype } = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).constructor;
  const { setNumberFormat } = prototype;
  prototype.setNumberFormat = function (...args) {
    if (this.getSheet().getName() !== '${title}') return setNumberFormat.apply(this, args);
    throw new Error("You can't set the number format of cells in a typed column.");
  };
})();`;

const failing = ({ nth, isDone, isBlind = false }: Failure): string => `(() => {
  const { prototype } = PropertiesService.getDocumentProperties().constructor;
  let count = 0;
  for (const name of ['setProperty', 'setProperties']) {
    const write = prototype[name];
    prototype[name] = function (...args) {
      count += 1;
      if (count !== ${nth}) return write.apply(this, args);
      if (${isDone}) write.apply(this, args);
      throw new Error('Service timed out: Properties');
    };
  }
  for (const name of ['getProperty', 'getProperties']) {
    const read = prototype[name];
    prototype[name] = function (...args) {
      if (count === ${nth} && ${isBlind}) throw new Error('Service timed out: Properties');
      return read.apply(this, args);
    };
  }
})();`;
