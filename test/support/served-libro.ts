// A book served on a free port from a temporary folder, and a page of it without a browser.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '../../src/emulator/workbook/cells';
import type { SheetData } from '../../src/emulator/workbook/workbook';
import { openLibro } from '../../src/local/file/libro-file';
import { readLibro } from '../../src/local/file/read-libro';
import type { Answer, BookAnswer, Change, EntryAnswer, Operation } from '../../src/local/protocol';
import { TOKEN_HEADER } from '../../src/local/protocol';
import type { OpenServer } from '../../src/local/server';
import { serveLibro } from '../../src/local/server';

/** A folder with a saved book of one blank sheet. */
export async function blankBook(): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'libro.xlsx');
  const file = await openLibro(path, { create: true });
  await file.save();
  await file.close();
  return { folder, path };
}

/** A server whose `url` is each time the address of one more browser. */
export type Served = OpenServer & { readonly url: string; stop(): Promise<void> };

/** Serves a book on any free port; `stop` closes it and deletes its folder. */
export async function served(book: {
  readonly folder: string;
  readonly path: string;
}): Promise<Served> {
  const server = await serveLibro({ path: book.path, puerto: 0 });
  const stop = async (): Promise<void> => {
    await server.close().catch(() => undefined);
    rmSync(book.folder, { recursive: true, force: true });
  };
  return {
    ...server,
    stop,
    get url() {
      return server.newAddress();
    },
  };
}

/** What a page does, by hand. */
export class Client {
  private number = 0;
  seen = 0;

  private constructor(
    readonly url: string,
    readonly token: string,
    readonly cookie: string,
    readonly page: string,
  ) {}

  /** Comes in as a page does, with the key of an address. */
  static async open(url: string, page: string = randomUUID()): Promise<Client> {
    const llave = /#llave=(.*)$/.exec(url)?.[1] ?? '';
    const body = JSON.stringify({ llave });
    const response = await fetch(new URL('/entrar', url), { method: 'POST', body });
    const { clave } = (await response.json()) as EntryAnswer;
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const client = new Client(url, clave, cookie, page);
    client.seen = (await client.book()).sequence;
    return client;
  }

  get credentials(): { readonly [header: string]: string } {
    return { [TOKEN_HEADER]: this.token, cookie: this.cookie };
  }

  ask(path: string, body?: object): Promise<Response> {
    return fetch(new URL(path, this.url), {
      headers: this.credentials,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  }

  async book(): Promise<BookAnswer> {
    return (await this.ask('/libro')).json();
  }

  /** The first sheet as the server has it now. */
  async sheet(): Promise<SheetData> {
    const { book } = await this.book();
    return firstSheetOf(book);
  }

  /** Sends operations as done on what this page last drew. */
  async edit(operations: readonly Operation[], number = ++this.number): Promise<Answer> {
    const request = { page: this.page, number, seen: this.seen, operations };
    return (await this.ask('/edicion', request)).json();
  }

  /** Takes back the last thing that this page did, or does it again. */
  async takeBack(takesBack: 'undo' | 'redo'): Promise<Answer> {
    const request = { page: this.page, number: ++this.number, seen: this.seen, operations: [] };
    return (await this.ask('/edicion', { ...request, takesBack })).json();
  }

  /** Types a text in a cell of the first sheet, as a person who sees the last change. */
  async type(row: number, column: number, typed: string): Promise<Answer> {
    const { sequence, book } = await this.book();
    this.seen = sequence;
    return this.edit([
      {
        kind: 'cells',
        sheetId: book.sheetOrder[0] ?? '',
        cells: { [row]: { [column]: { typed } } },
      },
    ]);
  }

  async call(fn: string, ...args: readonly unknown[]): Promise<Answer> {
    return (await this.ask('/llamar', { page: this.page, fn, args })).json();
  }

  /** Calls a function as who looks at a row of what this page last drew. */
  async callAt(sheetId: string, row: number, fn: string): Promise<Answer> {
    const area = { startRow: row, startColumn: 0, endRow: row, endColumn: 0 };
    const active = { sheetId, area, seen: this.seen };
    return (await this.ask('/llamar', { page: this.page, fn, args: [], active })).json();
  }

  /** The changes that the server tells from `desde` on, until there are `count`. */
  async changes(desde: number, count: number): Promise<readonly Change[]> {
    const heard = await this.hear('cambio', desde, count);
    return heard.map((data) => JSON.parse(data));
  }

  /** The data of `count` events of a kind, for a page that has drawn every change up to `desde`. */
  async hear(kind: string, desde = 0, count = 1): Promise<readonly string[]> {
    const response = await this.ask(`/eventos?desde=${desde}&pagina=${this.page}`);
    const found: string[] = [];
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/m.exec(event) ?? [];
        if (name === kind && data !== undefined) found.push(data);
      }
      if (found.length >= count) break;
    }
    return found;
  }
}

export function firstSheetOf(book: BookAnswer['book']): SheetData {
  const sheet = book.sheets[book.sheetOrder[0] ?? ''];
  if (!sheet) throw new Error('The book has no sheet');
  return sheet;
}

/** What a cell of the first sheet holds on disk. */
export async function valueOnDisk(path: string, row: number, column: number): Promise<unknown> {
  return cellAt(firstSheetOf(await readLibro(path)), row, column)?.v;
}
