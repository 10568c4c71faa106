// A workbook made by an older add-on, brought to the version of this one. The last thing written is its
// state: dying before that leaves the old version, and doing it again ends the same.

import { aviso } from '../../domain/bitacora';
import { ESQUEMA, migrateEstado } from '../../domain/migrations';
import { startSombras } from '../auditoria/start-sombras';
import { whoIsThere } from '../identidad';
import { type Libro, momentoEnBogota } from '../libro';
import type { Estado } from './estado';
import { finishPending } from './finish-pending';
import { seal } from './seal';

type Step = (libro: Libro) => void;

/** What a version needs besides its state; each may be done twice. */
const STEPS: { readonly [esquema: number]: Step } = { 2: startSombras };

/** The workbook in the present version; call it under the lock. */
export function migrate(older: Libro): Libro {
  const from = older.estado.esquema;
  if (from >= ESQUEMA) return older;
  const libro = finishPending(older);
  for (let esquema = from + 1; esquema <= ESQUEMA; esquema++) STEPS[esquema]?.(libro);
  const {
    numero: _numero,
    hash: _hash,
    ...rest
  } = migrateEstado<Estado & { [campo: string]: unknown }>({ ...libro.estado });
  const operacion = `Llevar el libro a la versión ${ESQUEMA}`;
  const sello = { momento: momentoEnBogota(), operacion, cargue: '', ...whoIsThere() };
  return seal(libro, [aviso('esquema', from, ESQUEMA)], sello, rest);
}
