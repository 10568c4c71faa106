// The workbook of the bench, handed from one process to the next as bytes, and the built add-on on it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Host } from '../../src/emulator/host';
import type { Cost } from '../../src/emulator/ledger';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { builtHost } from '../../src/local/built-host';
import type { Script } from '../support/variant-build';
import { HOY } from './periodo';

export const USER = 'ana.ejemplo@ejemplo.invalid';

export interface Book {
  readonly data: WorkbookData;
  readonly host: Host;
  /** What an endpoint answers, and what the call cost; throws when it refuses. */
  call<T>(fn: string, pedido: object): { readonly answer: T; readonly cost: Cost };
}

type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: { readonly mensaje: string; readonly detalle: unknown } };

/** A workbook in which nothing has been prepared; with another script than the built one where it is given. */
export const blankBook = (script?: Script): Book => bookOf(blankWorkbook('libro', 'libro'), script);

/** The workbook as the last process left it; just prepared when none has loaded the office yet. */
export function openBook(size: number, folder: string, name?: string): Book {
  const own = [fileOf(size, folder, name), fileOf(size, folder)].find(existsSync) ?? '';
  return bookOf(deserialize(readFileSync(existsSync(own) ? own : fileOf(0, folder))));
}

/** Under another name it is of the operations that open it so. */
export const keepBook = ({ data }: Book, size: number, folder: string, name?: string): void =>
  writeFileSync(fileOf(size, folder, name), serialize(data));

const fileOf = (size: number, folder: string, name = 'libro'): string =>
  join(folder, `${name}-${size}.bin`);

function bookOf(data: WorkbookData, script?: Script): Book {
  const host = builtHost({
    ...script,
    data,
    user: USER,
    saveFile: ({ name }) => ({ id: name, url: `file:///${name}` }),
    now: () => new Date(`${HOY}T10:00:00-05:00`),
  });
  return {
    data,
    host,
    call<T>(fn: string, pedido: object) {
      const { ok, error, cost } = host.call(fn, [pedido]);
      if (error) throw new Error(`${fn}: ${error.message}\n${error.stack}`);
      const result = ok as Result<T>;
      if (!result.ok) throw new Error(`${fn}: ${JSON.stringify(result.error)}`);
      return { answer: result.data, cost };
    },
  };
}
