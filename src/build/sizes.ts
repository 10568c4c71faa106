// What a built file is made of: bytes by package and by folder of ours, so that who adds something sees what it weighs.

import { dirname } from 'node:path';
import type { Metafile } from 'esbuild';

/** A file that the build made, by its path from the root of the repository. */
export interface Made {
  readonly file: string;
  /** What it is made of, where that is told. */
  readonly parts?: readonly Part[];
  /** Folders of the packages of which it has something (third-party.ts). */
  readonly packages?: readonly string[];
}

/** Bytes of a package or of a folder in a built file. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** The largest first; what weighs less than a kilobyte comes together, last. */
export function partsOf({ outputs }: Metafile): readonly Part[] {
  const bytesOf = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = ownerOf(path);
      bytesOf.set(name, (bytesOf.get(name) ?? 0) + bytesInOutput);
    }
  const parts = [...bytesOf].map(([name, bytes]) => ({ name, bytes }));
  const large = parts.filter(({ bytes }) => bytes >= SMALLEST).sort((a, b) => b.bytes - a.bytes);
  const rest = parts.filter(({ bytes }) => bytes < SMALLEST);
  const bytes = rest.reduce((sum, part) => sum + part.bytes, 0);
  return bytes > 0 ? [...large, { name: `${rest.length} more`, bytes }] : large;
}

const SMALLEST = 1000;

/** The package, or the folder of ours; a file of the root by its name. */
function ownerOf(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? (path.includes('/') ? dirname(path) : path);
}
