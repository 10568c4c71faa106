// About bytes, which Apps Script gives and takes as arrays of numbers from -128 to 127.

/** A character a byte, up to U+00FF: as JSON many times shorter than numbers. */
export interface Packed {
  readonly packed: string;
}

/** Bytes as the base64 that a script had of them, which it may only hand on. */
export interface Base64 {
  readonly base64: string;
}

/** Bytes, or the text they would be. */
export type Content = Packed | Base64 | { readonly text: string; readonly charset: string };

export interface ByteRequests {
  digest(algorithm: string, content: Content): Packed;
  encodeText(text: string, charset: string): Packed;
  decodeText(content: Content, charset: string): string;
  toBase64(content: Content, isWebSafe: boolean): string;
  isBase64(text: string): boolean;
  fromBase64(text: string): Packed;
  /** The text of a gzip, null when what it holds is none. */
  unzippedText(content: Content): string | null;
  ungzip(content: Content): Packed;
  uuid(): string;
}
