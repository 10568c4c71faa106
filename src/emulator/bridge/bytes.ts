// Answers to the requests about bytes, which Apps Script gives and takes as arrays of numbers from -128 to 127.

import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { ByteRequests, Content, Packed } from '../requests/bytes';
import { ServiceError } from './execution';

/** Google's names of the algorithms, in node's. */
const ALGORITHMS: { readonly [name: string]: string } = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function byteRequests(): ByteRequests {
  return {
    digest: (algorithm, content) => {
      const name = ALGORITHMS[algorithm];
      if (!name) throw new Error(`Not emulated: Utilities.computeDigest with ${algorithm}`);
      return packed(createHash(name).update(bufferOf(content)).digest());
    },
    encodeText: (text, charset) => packed(encoded(text, charset)),
    decodeText: (content, charset) => {
      try {
        return new TextDecoder(charset, { ignoreBOM: true }).decode(bufferOf(content));
      } catch {
        throw new ServiceError(`Invalid argument: ${charset}`);
      }
    },
    toBase64: (content, isWebSafe) => {
      const text = bufferOf(content).toString('base64');
      return isWebSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
    },
    isBase64: (text) => /^[\w+/-]*={0,2}$/.test(text),
    fromBase64: (text) => packed(Buffer.from(text, 'base64')),
    unzippedText,
    ungzip: (content) => packed(unzipped(content)),
    uuid: () => randomUUID(),
  };
}

/** Bytes as node keeps them. */
export function bufferOf(content: Content): Buffer {
  if ('text' in content) return encoded(content.text, content.charset);
  return 'base64' in content
    ? Buffer.from(content.base64, 'base64')
    : Buffer.from(content.packed, 'latin1');
}

function unzipped(content: Content): Buffer {
  try {
    return gunzipSync(bufferOf(content));
  } catch {
    throw new ServiceError('Could not decompress gzip.');
  }
}

/** Those that every execution asks for again, which are the files of the script itself, by their base64. */
const textsUnzipped = new Map<string, string | null>();
const FILES_OF_A_SCRIPT = 8;

function unzippedText(content: Content): string | null {
  if (!('base64' in content)) return textOf(unzipped(content));
  const known = textsUnzipped.get(content.base64);
  if (known !== undefined) return known;
  const text = textOf(unzipped(content));
  if (textsUnzipped.size >= FILES_OF_A_SCRIPT) textsUnzipped.clear();
  textsUnzipped.set(content.base64, text);
  return text;
}

function textOf(buffer: Buffer): string | null {
  const text = buffer.toString('utf8');
  return Buffer.from(text, 'utf8').equals(buffer) ? text : null;
}

function encoded(text: string, charset: string): Buffer {
  if (/^utf_?-?8$/i.test(charset)) return Buffer.from(text, 'utf8');
  if (/^us_?-?ascii$/i.test(charset)) {
    return Buffer.from(text.replace(/[^\0-\x7f]/g, '?'), 'latin1');
  }
  throw new Error(`Not emulated: writing in the charset ${charset}`);
}

export const packed = ({ buffer, byteOffset, byteLength }: Uint8Array): Packed => ({
  packed: Buffer.from(buffer, byteOffset, byteLength).toString('latin1'),
});
