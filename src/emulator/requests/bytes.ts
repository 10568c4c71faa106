// About bytes, which Apps Script gives and takes as arrays of numbers from -128 to 127.

/** Bytes, or the text they would be: as JSON a text is many times shorter. */
export type Content = readonly number[] | { readonly text: string; readonly charset: string };

export interface ByteRequests {
  digest(algorithm: string, content: Content): number[];
  encodeText(text: string, charset: string): number[];
  decodeText(content: Content, charset: string): string;
  toBase64(content: Content, isWebSafe: boolean): string;
  fromBase64(text: string): number[];
  ungzip(content: Content): Content;
  uuid(): string;
}
