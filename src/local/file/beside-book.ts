// What is put beside a book for a person to look at: the changes of a journal that could not be done again, a rescued book.

import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { stampOf } from './copies';
import { type BookOnDisk, journalPath } from './read-libro';

/** Keeps what of a journal cannot be done again, and says so. */
export function setAside(path: string, { journal, pending }: BookOnDisk): readonly string[] {
  if (!journal) return [];
  const count = pending?.filter(({ kind }) => kind !== 'progress').length ?? 0;
  const recovered =
    count === 1
      ? 'Se recuperó 1 cambio que no había alcanzado a guardarse en el libro.'
      : `Se recuperaron ${count} cambios que no habían alcanzado a guardarse en el libro.`;
  if (pending && !journal.damaged) return count > 0 ? [recovered] : [];
  const aside = besideBook(path, 'cambios', '.diario');
  if (!pending) {
    renameSync(journalPath(path), aside);
    return [
      `Otro programa cambió el libro después de un cierre inesperado. Los cambios que faltaba guardar no se aplicaron; quedaron en «${basename(aside)}».`,
    ];
  }
  copyFileSync(journalPath(path), aside);
  return [
    `${recovered} Una parte del diario está dañada y no se pudo leer; quedó en «${basename(aside)}».`,
  ];
}

/** "libro (rescate 2026-06-15 1430).xlsx", in the folder of the book; never a file that exists. */
export function besideBook(path: string, what: string, extension: string): string {
  const stem = join(dirname(path), basename(path, extname(path)));
  for (let copy = 1; ; copy++) {
    const stamp = copy === 1 ? stampOf(Date.now()) : `${stampOf(Date.now())} ${copy}`;
    const name = `${stem} (${what} ${stamp})${extension}`;
    if (!existsSync(name)) return name;
  }
}
