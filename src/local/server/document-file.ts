// A document that a page asks for: one of the files that are in the folder, by its name, and nothing else.

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface DocumentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: { readonly [extension: string]: string } = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The file of this name, as an address writes it; undefined when the folder has no such file (a folder or a link is none). */
export async function documentIn(
  folder: string,
  written: string,
): Promise<DocumentFile | undefined> {
  const asked = decoded(written)?.normalize();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.find((entry) => entry.isFile() && entry.name.normalize() === asked);
  const bytes = found && (await readFile(join(folder, found.name)).catch(() => undefined));
  if (!found || !bytes) return undefined;
  const type = TYPES[extname(found.name)] ?? 'application/octet-stream';
  return { name: found.name, type, bytes };
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
