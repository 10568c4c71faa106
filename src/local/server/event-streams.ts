// The pages that listen to the book (Server-Sent Events). A page that comes back gets the changes it missed, or is told
// that they are too many.

import type { ServerResponse } from 'node:http';
import type { BookFile, Change, PersonalEffect, PresentNow } from '../protocol';

const KEPT_CHANGES = 500;
const KEEP_ALIVE_MS = 15_000;
/** What a page may leave unread before it is let go; it comes back for all at once. */
const MOST_UNREAD = 32 * 1024 * 1024;

export class EventStreams {
  /** The page that listens by each. */
  private readonly streams = new Map<ServerResponse, string>();
  private kept: readonly Change[] = [];
  /** Where the book went, for a page that was away meanwhile. */
  private file: BookFile | undefined;
  /** Messages for whoever comes next: there was no page. */
  private untold: readonly PersonalEffect[] = [];
  private readonly heartbeat = setInterval(() => this.write(': sigue\n\n'), KEEP_ALIVE_MS).unref();

  /** `peopled` is told that a page came or went. */
  constructor(private readonly peopled: () => void = () => undefined) {}

  /** Answers a page that has drawn every change up to `seen`. */
  open(response: ServerResponse, seen: number, page = ''): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const missed = this.kept.filter(({ sequence }) => sequence > seen);
    const [first] = this.kept;
    const isTooOld = first !== undefined && seen < first.sequence - 1;
    response.write(
      isTooOld ? eventOf('perdido', {}) : missed.map(changeEvent).join('') || ': listo\n\n',
    );
    if (this.file) response.write(fileEvent(this.file));
    this.streams.set(response, page);
    for (const effect of this.untold) this.tell(effect);
    this.untold = [];
    response.on('close', () => {
      this.streams.delete(response);
      this.peopled();
    });
    this.peopled();
  }

  /** Tells every page. */
  send(change: Change): void {
    this.kept = [...this.kept, change].slice(-KEPT_CHANGES);
    this.write(changeEvent(change));
  }

  /** The pages that listen. */
  get pages(): ReadonlySet<string> {
    return new Set(this.streams.values());
  }

  /** Tells every page who is in the book. */
  people(now: PresentNow): void {
    this.write(eventOf('presentes', now));
  }

  /** Tells every page a sentence that a person must read. */
  warn(mensaje: string): void {
    this.write(eventOf('aviso', { mensaje }));
  }

  /** Tells every page that the book is in another file now. */
  move(file: BookFile): void {
    this.file = file;
    this.write(fileEvent(file));
  }

  /** Has every page, or the first one to come, show a message that nobody asked for. */
  tell(effect: PersonalEffect): void {
    if (this.streams.size === 0) this.untold = [...this.untold, effect];
    this.write(eventOf('mensaje', effect));
  }

  close(): void {
    clearInterval(this.heartbeat);
    const open = [...this.streams.keys()];
    this.streams.clear();
    for (const stream of open) stream.end();
  }

  private write(text: string): void {
    for (const stream of this.streams.keys()) {
      if (stream.writableLength > MOST_UNREAD) stream.destroy();
      else stream.write(text);
    }
  }
}

const eventOf = (kind: string, data: object): string =>
  `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
const changeEvent = (change: Change): string => eventOf('cambio', change);
const fileEvent = (file: BookFile): string => eventOf('archivo', file);
