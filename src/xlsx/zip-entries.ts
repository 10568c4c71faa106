// The directory at the end of a zip and the sum of each of its parts, which the library that opens them does not compare:
// one bit changed in a file would come in as another value.

import { bufferOf } from './relations';

/** A part of a zip as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** CRC-32 of the part, opened. */
  readonly crc: number;
  /** The header before its bytes gives it the same name. */
  readonly isNamedAlike: boolean;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** What stands in a zip of more than 4 GB, or of many parts, instead of a number. */
const ELSEWHERE = 0xffffffff;
const UTF8_FLAG = 0x800;

/** The parts of a zip; none where its directory cannot be found. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const file = bufferOf(bytes);
  const end = directoryEnd(file);
  if (end === undefined) return [];
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  while (at + ENTRY_BYTES <= end && file.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameEnd = at + ENTRY_BYTES + file.readUInt16LE(at + 28);
    const name = file.subarray(at + ENTRY_BYTES, nameEnd);
    const isUtf8 = (file.readUInt16LE(at + 8) & UTF8_FLAG) !== 0;
    entries.push({
      name: name.toString(isUtf8 ? 'utf8' : 'latin1'),
      crc: file.readUInt32LE(at + 16),
      isNamedAlike: hasName(file, file.readUInt32LE(at + 42), name),
    });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function directoryEnd(file: Buffer): number | undefined {
  const last = file.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (file.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  return undefined;
}

function hasName(file: Buffer, header: number, name: Buffer): boolean {
  if (header === ELSEWHERE) return true;
  const start = header + LOCAL_BYTES;
  if (start > file.length || file.readUInt32LE(header) !== LOCAL_HEADER) return false;
  return file.subarray(start, start + file.readUInt16LE(header + 26)).equals(name);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** As zips, and Node from version 22 on, reckon it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] as number);
  return (sum ^ 0xffffffff) >>> 0;
}
