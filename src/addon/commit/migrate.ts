// A workbook made by an older add-on, brought to the version of this one. The last thing written is its
// state: dying before that leaves the old version, and doing it again ends the same.

import { ESQUEMA, migrateEstado } from '../../domain/migrations';
import { startSombras } from '../auditoria/start-sombras';
import { type Estado, writeEstado } from '../libro/estado';
import { Libro } from '../libro/libro';
import { UserError } from '../user-error';
import { finishPending } from './finish-pending';
import { CONTENIDO_AJENO } from './foreign-content';
import { sealAvisos } from './seal';

type Step = (libro: Libro) => void;

/** What a version needs besides its state; each may be done twice. */
const STEPS: { readonly [esquema: number]: Step } = { 2: startSombras };

/** The workbook in the present version; call it under the lock. */
export function migrate(older: Libro): Libro {
  const from = older.estado.esquema;
  if (from >= ESQUEMA) return older;
  const libro = finishPending(older);
  for (let esquema = from + 1; esquema <= ESQUEMA; esquema++) STEPS[esquema]?.(libro);
  const estado: Estado = migrateEstado(libro.estado);
  return sealed(libro, estado, from) ?? unsealed(estado);
}

/** The new state with its line in the bitácora; undefined where the content is not the one that it ends. */
function sealed(libro: Libro, estado: Estado, from: number): Libro | undefined {
  const operacion = `Llevar el libro a la versión ${estado.esquema}`;
  try {
    return sealAvisos(libro, operacion, [['esquema', from, estado.esquema]], estado);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.codigo === CONTENIDO_AJENO) return undefined;
    throw thrown;
  }
}

/** The panel that takes a copy back must open in such a workbook; saving in it is refused until then. */
function unsealed(estado: Estado): Libro {
  writeEstado(estado);
  return new Libro(estado);
}
