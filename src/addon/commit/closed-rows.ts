// Closed rows refuse writes, whoever writes: asked under the lock, of the rows as they stand.

import { type Cambio, claveOfCambio } from '../../domain/cambio';
import { objecionesDe } from '../../domain/cierre';
import type { AnyRow } from '../../domain/register';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { indexRows } from './conflicts';

/** What an order may write in closed rows all the same. */
export type Abre = (cambio: Cambio) => boolean;

/** Refuses the whole when one change is of a closed row, unless the order opens it. */
export function requireOpen(
  cambios: readonly Cambio[],
  libro: Libro,
  abre: Abre = () => false,
): void {
  const judged = cambios.filter(({ registro }) => requireRegister(registro).cierra);
  const registros = new Set(judged.map(({ registro }) => registro));
  const reasons = [...registros].flatMap((registro) => {
    const register = requireRegister(registro);
    const objecion = objecionesDe(register, libro);
    const { rows } = indexRows(libro.hoja(registro));
    return judged
      .filter((cambio) => cambio.registro === registro && !abre(cambio))
      .flatMap((cambio) => {
        const row = rows.get(claveOfCambio(register, cambio) ?? '');
        return objecion(asRead(cambio, libro), row && leida(row, registro, libro)) ?? [];
      });
  });
  if (reasons.length === 0) return;
  throw new UserError('No se guardó, porque hay filas cerradas:', 'FILA_CERRADA', [
    ...new Set(reasons),
  ]);
}

const asRead = (cambio: Cambio, libro: Libro): Cambio =>
  cambio.cambio === 'crear'
    ? { ...cambio, row: leida(cambio.row, cambio.registro, libro) }
    : cambio;

const leida = (row: AnyRow, registro: string, libro: Libro): AnyRow =>
  libro.leer(registro, [{ fila: 0, row }])[0]?.row ?? row;
