// Apps Script's bytes are signed and its blobs are not ours: the two conversions, in one place.

import { hex } from '../commit/chain';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const toBase64 = (bytes: Uint8Array): string => Utilities.base64Encode(signed(bytes));

/** Bytes of a base64 text; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? Uint8Array.from(Utilities.base64Decode(text)) : undefined;
}

export const docxBlob = (bytes: Uint8Array, name: string): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);

export const xlsxBlob = (bytes: Uint8Array, name: string): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signed(bytes), XLSX, name);

export const zipBlob = (bytes: Uint8Array, name: string): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signed(bytes), 'application/zip', name);

export const sha256OfBytes = (bytes: Uint8Array): string =>
  hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signed(bytes)));

const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);
