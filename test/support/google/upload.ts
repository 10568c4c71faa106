// The three ways of uploading to Drive: media, multipart/related and resumable.
// https://developers.google.com/workspace/drive/api/guides/manage-uploads

import { refuse } from './errors';

export interface Uploaded {
  readonly metadata: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string | undefined;
}

/** Reads a multipart/related body: the metadata as JSON, then the file. */
export function readMultipart(contentType: string, body: Buffer): Uploaded {
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
  const last = starts.at(-1);
  if (
    last === undefined ||
    body
      .subarray(last + mark.length)
      .toString()
      .trim() !== '--'
  )
    return malformed();
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

/** An upload that was announced and whose bytes are still to come. */
export interface Session {
  readonly method: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly metadata: string;
  readonly mimeType: string | undefined;
  bytes: Buffer;
}

export type Progress =
  | { readonly isComplete: true }
  | { readonly isComplete: false; readonly range: string | undefined };

/** Adds what a PUT to an upload session brings; the ranges must follow on each other. */
export function addToSession(session: Session, range: string | undefined, body: Buffer): Progress {
  const asked = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(
    range ?? `bytes 0-${body.length - 1}/${body.length}`,
  );
  if (!asked) return refuse(400, 'badRequest', 'Failed to parse Content-Range header.');
  const [, from, to, total] = asked;
  if (from !== undefined) {
    if (Number(from) !== session.bytes.length || Number(to) - Number(from) + 1 !== body.length)
      refuse(
        400,
        'badRequest',
        'Invalid request. The number of bytes uploaded is not as announced.',
      );
    session.bytes = Buffer.concat([session.bytes, body]);
  }
  if (Number(total) === session.bytes.length) return { isComplete: true };
  const held = session.bytes.length;
  return { isComplete: false, range: held ? `bytes=0-${held - 1}` : undefined };
}
