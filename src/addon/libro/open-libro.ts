// The workbook for whoever works on it: one made by an older add-on is brought up to date first, once, and given what is new.

import { ESQUEMA } from '../../domain/migrations';
import { finishPending } from '../commit/finish-pending';
import { migrate } from '../commit/migrate';
import { dadoTo, settleDado } from '../install/dado';
import { isGrown, pieza } from '../install/estructura';
import type * as Grow from '../install/grow';
import { underLock, whenFree } from '../under-lock';
import { UserError } from '../user-error';
import { Libro, libroAsItIs } from './libro';

/** What brings what is new is read when there is something (aparte.ts). */
declare function require(path: '../install/grow'): typeof Grow;

/** How long an opening waits to finish what died and to bring what is new: the next one does it as well. */
const WAIT_MS = 3_000;

/**
 * The workbook in the present version, with all that this add-on gives and no commit half written, unless somebody is at it;
 * a sentence when it cannot be used.
 */
export function openLibro(): Libro {
  const libro = migratedLibro();
  if (isGrown(libro) && !libro.estado.pendiente) return libro;
  return whenFree(
    WAIT_MS,
    () => expecting(grown(finished(migratedLibro()))),
    () => expecting(libro),
  );
}

/** Without the file that brings what is new the book goes on with what it has; Estado de la instalación says it. */
function grown(libro: Libro): Libro {
  if (isGrown(libro)) return libro;
  let apart: typeof Grow;
  try {
    apart = require('../install/grow');
  } catch (thrown) {
    if (thrown instanceof UserError) return libro;
    throw thrown;
  }
  return apart.grow(libro).libro;
}

/** What a quarantine holds waits for the next commit. */
const finished = (libro: Libro): Libro => (libro.estado.pendiente ? finishPending(libro) : libro);

/** The workbook to print or plan from: never half of a commit, whoever is at it. */
export function settledLibro(): Libro {
  const libro = openLibro();
  return libro.estado.pendiente ? underLock(openLibro) : libro;
}

/** The workbook in the present version, with the tabs that it has. */
export function migratedLibro(): Libro {
  const libro = libroAsItIs();
  return libro.estado.esquema < ESQUEMA ? underLock(migrated) : libro;
}

/** What it had is looked at first: a migration makes things of the present version. */
function migrated(): Libro {
  const older = libroAsItIs();
  settleDado(older, dadoTo(older));
  return migrate(older);
}

/** The workbook for whoever may not write in it: registers whose tab is still to come have no rows. */
export const libroToRead = (): Libro => expecting(libroAsItIs());

function expecting(libro: Libro): Libro {
  if (isGrown(libro)) return libro;
  let dado: ReadonlySet<string> | undefined;
  return new Libro(libro.estado, (registro) => {
    dado ??= dadoTo(libro);
    return !dado.has(pieza.hoja(registro));
  });
}
