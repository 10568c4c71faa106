// How files travel to Drive: after their metadata in one body, or in pieces to an address given beforehand.
// https://developers.google.com/workspace/drive/api/guides/manage-uploads

import { refuse } from './errors';
import type { FoundRoute } from './route';
import { newId } from './state';

export interface Uploaded {
  readonly metadata: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string | undefined;
}

/** Reads a multipart/related body: the metadata as JSON, then the file. */
export function readMultipart(contentType = '', body: Buffer): Uploaded {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!contentType.startsWith('multipart/related') || !boundary) return malformed();
  const parts = splitParts(body, boundary);
  const [metadata, file] = parts;
  if (parts.length !== 2 || !metadata || !file) return malformed();
  if (!metadata.type?.startsWith('application/json')) return malformed();
  return { metadata: metadata.bytes.toString('utf8'), bytes: file.bytes, mimeType: file.type };
}

interface Part {
  readonly type: string | undefined;
  readonly bytes: Buffer;
}

function splitParts(body: Buffer, boundary: string): readonly Part[] {
  const mark = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length))
    starts.push(at);
  const end = body.subarray((starts.at(-1) ?? 0) + mark.length).toString('latin1');
  if (starts.length === 0 || end.trim() !== '--') return malformed();
  return starts.slice(0, -1).map((start, i) => {
    const part = body.subarray(start + mark.length + 2, starts[i + 1]! - 2);
    const blank = part.indexOf('\r\n\r\n');
    const headers = part.subarray(0, blank).toString('latin1');
    const type = /^content-type:\s*(.+)$/im.exec(headers)?.[1]?.trim();
    return { type, bytes: part.subarray(blank + 4) };
  });
}

function malformed(): never {
  return refuse(400, 'badContent', 'Malformed multipart body.');
}

interface Session {
  readonly found: FoundRoute;
  readonly metadata: string;
  readonly mimeType: string | undefined;
  bytes: Buffer;
  isComplete: boolean;
}

/** Resumable uploads that were announced and whose bytes are still to come. */
export class UploadSessions {
  private readonly sessions = new Map<string, Session>();

  /** Begins a session; returns the address to send the bytes to. */
  open(url: URL, announced: Pick<Session, 'found' | 'metadata' | 'mimeType'>): string {
    const id = newId(40);
    this.sessions.set(id, { ...announced, bytes: Buffer.alloc(0), isComplete: false });
    const address = new URL(url);
    address.searchParams.set('upload_id', id);
    return address.href;
  }

  /** Adds what a PUT brings, whose ranges must follow on each other; `range` is what has arrived so far. */
  add(
    url: URL,
    contentRange: string | undefined,
    body: Buffer,
  ): { session: Session; range?: string } {
    const session = this.sessions.get(url.searchParams.get('upload_id') ?? '');
    if (!session || session.isComplete) return refuse(404, 'notFound', 'Not Found');
    const whole = `bytes 0-${body.length - 1}/${body.length}`;
    const asked = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(contentRange ?? whole);
    if (!asked) return refuse(400, 'badRequest', 'Failed to parse Content-Range header.');
    const [, from, to, total] = asked;
    const isNext =
      Number(from) === session.bytes.length && Number(to) - Number(from) + 1 === body.length;
    if (from !== undefined && !isNext)
      refuse(400, 'badRequest', 'Invalid request. The bytes are not those announced.');
    session.bytes = Buffer.concat([session.bytes, body]);
    session.isComplete = Number(total) === session.bytes.length;
    return session.bytes.length
      ? { session, range: `bytes=0-${session.bytes.length - 1}` }
      : { session };
  }
}
