// Workbooks that many test files begin with, made once for a build and kept in dist: a second of work in each file otherwise.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ROOT } from '../../src/local/root';
import { PERFIL } from './perfil';

const KEPT = join(ROOT, 'dist/test-books');

/**
 * Gives the book of this name anew each time (parsing it is half the work of cloning it); it is made when there is none yet
 * from these files (paths or folders from the root of the repository).
 */
export function keptBook(
  name: string,
  madeFrom: readonly string[],
  make: () => WorkbookData,
): () => WorkbookData {
  let text: string | undefined;
  return () => {
    text ??= keptText(name, madeFrom, make);
    return JSON.parse(text);
  };
}

function keptText(name: string, madeFrom: readonly string[], make: () => WorkbookData): string {
  const hash = createHash('sha256');
  for (const path of madeFrom) hash.update(contentOf(path));
  // Under a profile a book of its own.
  const own = PERFIL.length > 0 ? `${name}.${PERFIL.map((each) => each.nombre)}` : name;
  const file = `${own}-${hash.digest('hex').slice(0, 16)}.json`;
  try {
    return readFileSync(join(KEPT, file), 'utf8');
  } catch {
    const made = JSON.stringify(make());
    keep(own, file, made);
    return made;
  }
}

function contentOf(path: string): string {
  const at = join(ROOT, path);
  if (/\.\w+$/.test(path)) return readFileSync(at, 'utf8');
  return readdirSync(at)
    .sort()
    .map((name) => readFileSync(join(at, name), 'utf8'))
    .join('\n');
}

/** Another worker may be making the same book: whole files only, and the last one stays. */
function keep(name: string, file: string, text: string): void {
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT).filter((each) => each.startsWith(`${name}-`)))
    rmSync(join(KEPT, old), { force: true });
  const partial = join(KEPT, `${process.pid}.${file}`);
  writeFileSync(partial, text);
  renameSync(partial, join(KEPT, file));
}
