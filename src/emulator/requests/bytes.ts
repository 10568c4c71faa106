// About bytes, which Apps Script gives and takes as arrays of numbers from -128 to 127.

/** A character a byte, up to U+00FF: as JSON many times shorter than numbers. */
export interface Packed {
  readonly packed: string;
}

/** Bytes, or the text they would be. */
export type Content = Packed | { readonly text: string; readonly charset: string };

export interface ByteRequests {
  digest(algorithm: string, content: Content): Packed;
  encodeText(text: string, charset: string): Packed;
  decodeText(content: Content, charset: string): string;
  toBase64(content: Content, isWebSafe: boolean): string;
  fromBase64(text: string): Packed;
  ungzip(content: Content): Content;
  uuid(): string;
}
