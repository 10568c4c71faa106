// Closed rows refuse writes, whoever writes: asked under the lock, of the rows as they stand.

import { type Cambio, claveOfCambio } from '../../domain/cambio';
import { objecionesDe } from '../../domain/cierre';
import type { AnyRow } from '../../domain/register';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { indexRows } from './conflicts';

/** What holds the plan against the bitácora is read when something of it is written (aparte.ts). */
declare function require(path: './control-intacto'): typeof import('./control-intacto');

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
  if (reasons.length === 0) {
    const hasControl = (libro.estado.consecutivos[CONTROL] ?? 0) > 0;
    if (hasControl && cambios.some((cambio) => isOfPlan(cambio) && !abre(cambio)))
      require('./control-intacto').requireControlIntacto(libro);
    return;
  }
  throw new UserError('No se guardó, porque hay filas cerradas:', 'FILA_CERRADA', [
    ...new Set(reasons),
  ]);
}

/** Series of the rows of Control de cambios. */
const CONTROL = 'CC';

/** Whether it is Control de cambios that says if it may be. */
function isOfPlan(cambio: Cambio): boolean {
  if (cambio.registro === 'pam') return true;
  return (
    cambio.registro === 'seguimiento' &&
    cambio.cambio !== 'crear' &&
    cambio.antes.programado !== undefined
  );
}

const asRead = (cambio: Cambio, libro: Libro): Cambio =>
  cambio.cambio === 'crear'
    ? { ...cambio, row: leida(cambio.row, cambio.registro, libro) }
    : cambio;

const leida = (row: AnyRow, registro: string, libro: Libro): AnyRow =>
  libro.leer(registro, [{ fila: 0, row }])[0]?.row ?? row;
