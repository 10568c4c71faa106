// The body of a request, as long as it is bounded.

import type { IncomingMessage } from 'node:http';
import { UserError } from '../../terminal/user-error';
import { noSense } from './operation-shape';

/** Of a page that was let in; it may paste a whole sheet. */
const LARGEST_BODY = 64 * 1024 * 1024;

export class TooLarge extends UserError {}

const tooLarge = (): TooLarge =>
  new TooLarge('Eso es demasiado para un solo cambio: hágalo por partes.');

/** The JSON of a body; a UserError when it is none, or larger than this many bytes. */
export async function readJson(request: IncomingMessage, most = LARGEST_BODY): Promise<unknown> {
  // Said beforehand, the answer still reaches who sends it.
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const bytes = await bytesOf(request, most);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw noSense();
  }
}

function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > most) {
        request.removeAllListeners('data').pause();
        reject(tooLarge());
      } else pieces.push(piece);
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    request.on('close', () => reject(noSense()));
  });
}
