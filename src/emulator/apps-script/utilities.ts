// Utilities: bytes, digests, identifiers and dates.

import type { Content } from '../requests/bytes';
import { ask, Exception } from './ask';
import { Blob } from './blob';
import { lazyBytes, packed, unpacked, unreadContent } from './bytes';
import { enumOf, nameOf } from './enum-of';
import { formatDate } from './format-date';
import { checkSignature, failByName, google } from './strict';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;
type DigestAlgorithm = GoogleAppsScript.Utilities.DigestAlgorithm;
type Emulated =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'formatDate'
  | 'getUuid'
  | 'newBlob'
  | 'sleep'
  | 'ungzip';
type Data = string | number[];

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
const LONGEST_SLEEP = 300_000;
const GZIP = 'application/x-gzip';

export class UtilitiesService implements Pick<GoogleUtilities, Emulated> {
  readonly Charset = enumOf<GoogleUtilities['Charset']>('US_ASCII', 'UTF_8');
  readonly DigestAlgorithm = enumOf<GoogleUtilities['DigestAlgorithm']>(
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  );

  /** Without charset, text is taken as US-ASCII only by base64Encode on Google; UTF-8 gives the same for ASCII. */
  base64Encode(data: Data, charset?: Charset): string {
    return ask('toBase64', contentOf('base64Encode', data, charset), false);
  }
  base64EncodeWebSafe(data: Data, charset?: Charset): string {
    return ask('toBase64', contentOf('base64EncodeWebSafe', data, charset), true);
  }
  base64Decode(encoded: string): number[] {
    checkSignature('Utilities.base64Decode', [encoded], 'String');
    return decoded(encoded);
  }
  base64DecodeWebSafe(encoded: string): number[] {
    checkSignature('Utilities.base64DecodeWebSafe', [encoded], 'String');
    return decoded(encoded);
  }
  computeDigest(algorithm: DigestAlgorithm, value: Data, charset?: Charset): number[] {
    return unpacked(ask('digest', nameOf(algorithm), contentOf('computeDigest', value, charset)));
  }
  newBlob(data: Data, contentType: string | null = null, name: string | null = null) {
    const content = contentOf('newBlob', data, undefined);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return google<GoogleAppsScript.Base.Blob>(new Blob(content, type, name));
  }
  getUuid(): string {
    return ask('uuid');
  }
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const args = [date, timeZone, format];
    checkSignature('Utilities.formatDate', args, 'Date,String,String');
    return formatDate(date.getTime(), timeZone, format);
  }
  /** Takes no time here; the ledger counts it. */
  sleep(milliseconds: number): void {
    checkSignature('Utilities.sleep', [milliseconds], 'number');
    if (milliseconds > LONGEST_SLEEP) throw new Error('Not emulated: a sleep above 300000');
    ask('sleep', milliseconds);
  }
  /** Only of a blob that says what it is: what Google does with others is not documented. */
  ungzip(source: GoogleAppsScript.Base.BlobSource) {
    checkSignature('Utilities.ungzip', [source], 'Blob');
    const blob = source as GoogleAppsScript.Base.Blob;
    const type = blob.getContentType();
    if (type !== GZIP) throw new Error(`Not emulated: Utilities.ungzip of ${type}`);
    const zipped = Blob.contentOf(blob);
    const text = ask('unzippedText', zipped);
    const content = text === null ? ask('ungzip', zipped) : { text, charset: 'UTF_8' };
    return google<GoogleAppsScript.Base.Blob>(new Blob(content, null, null));
  }
}

function decoded(base64: string): number[] {
  if (!ask('isBase64', base64)) throw new Exception('Could not decode string.');
  return lazyBytes({ base64 });
}

function contentOf(method: string, data: Data, charset: Charset | undefined): Content {
  const unread = typeof data === 'string' ? undefined : unreadContent(data);
  if (unread) return unread;
  checkSignature(`Utilities.${method}`, [data], 'String', 'number[]');
  if (typeof data !== 'string') return packed(data);
  return { text: data, charset: charset === undefined ? 'UTF_8' : nameOf(charset) };
}

failByName('Utilities', UtilitiesService);
