// A zip archive in memory with the few PizZip calls that docxtemplater makes, over fflate. It knows
// nothing of Word: what a .docx must contain is open-template.ts.

import { unzipSync, zipSync } from 'fflate';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** One file of the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  asText(): string;
  asBytes(): Uint8Array;
}

/** Thrown when an archive, once unpacked, would take more than it may. */
export class ZipTooLarge extends Error {}
/** Thrown when an archive says two things, of which each program would take its own: the same name twice, a name that leaves its folder. */
export class ZipAmbiguous extends Error {}

const MAX_ENTRIES = 2000;

// Fixed, so that the same document is the same bytes on any day and in any time zone.
const MODIFIED = new Date(2024, 0, 1);

export class Zip {
  readonly files: { [name: string]: ZipEntry } = Object.create(null);

  /** Unpacks an archive; throws ZipTooLarge beyond maxBytes unpacked, ZipAmbiguous, and fflate's error on bytes that are no zip. */
  static read(bytes: Uint8Array, maxBytes: number): Zip {
    let total = 0;
    const seen = new Set<string>();
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        requireOwnName(name, seen);
        total += originalSize;
        if (total > maxBytes || seen.size > MAX_ENTRIES) throw new ZipTooLarge();
        return true;
      },
    });
    const zip = new Zip();
    for (const [name, data] of Object.entries(unpacked)) {
      if (!name.endsWith('/')) zip.put(name, data);
    }
    return zip;
  }

  /** PizZip's three calls in one: list by pattern, get by name (null when absent), put. */
  file(name: RegExp): readonly ZipEntry[];
  file(name: string): ZipEntry | null;
  file(name: string, data: string | Uint8Array): this;
  file(name: string | RegExp, data?: string | Uint8Array): unknown {
    if (name instanceof RegExp) {
      return Object.values(this.files).filter((entry) => name.test(entry.name));
    }
    if (data === undefined) return this.files[name] ?? null;
    this.put(name, data);
    return this;
  }

  remove(name: string): void {
    delete this.files[name];
  }

  /** The archive as bytes, in the order its files were put. */
  pack(): Uint8Array {
    const files: { [name: string]: Uint8Array } = {};
    for (const { name, data } of Object.values(this.files)) {
      files[name] = typeof data === 'string' ? encodeUtf8(data) : data;
    }
    return zipSync(files, { level: 6, mtime: MODIFIED });
  }

  private put(name: string, data: string | Uint8Array): void {
    const asText = (): string => (typeof data === 'string' ? data : decodeUtf8(data));
    const asBytes = (): Uint8Array => (typeof data === 'string' ? encodeUtf8(data) : data);
    this.files[name] = { name, data, asText, asBytes };
  }
}

/** Names of a package are the same whatever their capitals are. */
function requireOwnName(name: string, seen: Set<string>): void {
  const key = name.toLowerCase();
  const steps = name.split('/');
  const leaves = steps.includes('..') || name.startsWith('/') || /[\\:\0]/.test(name);
  if (leaves || seen.has(key) || name === '__proto__') throw new ZipAmbiguous(name);
  seen.add(key);
}
