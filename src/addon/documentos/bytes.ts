// Apps Script's bytes are signed and its blobs are not ours: the two conversions, in one place.

import { hex } from '../commit/chain';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const toBase64 = (bytes: Uint8Array): string => Utilities.base64Encode(signed(bytes));

/** Bytes of a base64 text; a sentence is the caller's business when it is none. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(Utilities.base64Decode(text));

export const docxBlob = (bytes: Uint8Array, name: string): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);

export const sha256OfBytes = (bytes: Uint8Array): string =>
  hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signed(bytes)));

const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);
