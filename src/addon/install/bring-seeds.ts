// The values of lists and the parameters that are new, written as any other change: in the bitácora first.

import type { Fila } from '../../domain/register';
import { Consecutivos } from '../commit/consecutivos';
import { writeCambios } from '../commit/write-cambios';
import { whoIsThere } from '../identidad';
import type { Estado } from '../libro/estado';
import { type Libro, momentoEnBogota } from '../libro/libro';
import { requireKeys } from '../sheet';
import { UserError } from '../user-error';
import { pieza } from './estructura';
import { seedsFor } from './seeds';

/** The state after it. */
export function bringSeeds(
  libro: Libro,
  isNew: (each: string) => boolean,
  operacion: string,
): Estado {
  const { estado } = libro;
  const lost = isWritable(libro, 'catalogos') ? libro.hoja('catalogos').match.missingKeys : [];
  const isWanted = (each: string): boolean => isNew(each) && !isOf(each, lost);
  const rowsOf = (registro: string): readonly Fila[] =>
    isWritable(libro, registro) ? libro.rows(registro) : [];
  const cambios = seedsFor(rowsOf, estado.cuatrienio, isWanted).filter(({ registro }) =>
    isWritable(libro, registro),
  );
  if (cambios.length === 0) return estado;
  const consecutivos = new Consecutivos(estado.consecutivos);
  const cargue = consecutivos.nextCargue();
  const autoria = { momento: momentoEnBogota(), operacion, cargue, ...whoIsThere() };
  let closed = estado;
  writeCambios(libro, cambios, autoria, (cabeza) => {
    closed = { ...estado, ...cabeza, consecutivos: consecutivos.all() };
    return closed;
  });
  return closed;
}

/** Whether a piece is a value of a list whose column somebody took away. */
const isOf = (each: string, lists: readonly string[]): boolean =>
  lists.some((list) => each.startsWith(pieza.valor(list, '')));

/** Somebody may have deleted the tab, or the header that tells its rows apart. */
function isWritable(libro: Libro, registro: string): boolean {
  try {
    requireKeys(libro.hoja(registro));
    return true;
  } catch (thrown) {
    if (thrown instanceof UserError) return false;
    throw thrown;
  }
}
