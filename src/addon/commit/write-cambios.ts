// From resolved changes to cells. The bitácora is the redo log: entries first, then one document property
// (the commit point), then the cells. A commit that dies in between is finished by the next.

import { asientosOf, redact } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { type Cabeza, type Estado, type Pendiente, writeEstado } from '../libro/estado';
import { type Libro, libroAsItIs, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { appendAsientos } from './append-asientos';
import { applyCambios } from './apply';
import { chainHash } from './chain';
import { finishPending } from './finish-pending';
import { mendMoved } from './moved-rows';
import { type Autoria, bitacoraSheet, rewriteCampos } from './registro-bitacora';

/** Writes changes that nothing speaks against; returns the new head of the chain. `next` says what the workbook is to remember. */
export function writeCambios(
  libro: Libro,
  cambios: readonly Cambio[],
  autoria: Autoria,
  next: (cabeza: Cabeza) => Estado,
): string {
  const { estado } = libro;
  const asientos = asientosOf(cambios, requireRegister);
  const redacted = asientos.map((asiento) => redact(asiento, requireRegister(asiento.registro)));
  const hash = chainHash(estado.hash, redacted, autoria);
  const numero = appendAsientos(libro, asientos, autoria, hash);

  const closed = next({ numero, hash });
  const pendiente: Pendiente = { primero: estado.numero + 1, ultimo: numero, previo: estado.hash };
  writeEstado({ ...closed, pendiente });

  orFinish(pendiente, () => {
    const plans = applyCambios(hojasOf(libro, cambios), cambios);
    SpreadsheetApp.flush();
    mendMoved(plans);
    if (redacted.some((asiento, i) => asiento !== asientos[i]))
      rewriteCampos(bitacoraSheet(libro.ss), pendiente.primero, asientos, redacted);
    writeEstado(closed);
  });
  libro.forget();
  return hash;
}

/**
 * Past the commit point a failure leaves an unknown outcome: what is missing is finished at once, as the
 * next commit would. Doing the whole again would write a second acta.
 */
function orFinish(pendiente: Pendiente, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    console.error(String(thrown));
    if (isFinished(pendiente)) return;
    throw new UserError(
      'Lo que guardó quedó anotado en la bitácora, pero no se alcanzó a escribir en las hojas. No lo guarde otra vez: se terminará de escribir con el próximo guardado.',
      'GUARDADO_A_MEDIAS',
    );
  }
}

function isFinished({ primero }: Pendiente): boolean {
  try {
    const { cuarentena = [] } = finishPending(libroAsItIs()).estado;
    return cuarentena.every((failed) => failed.primero !== primero);
  } catch {
    return false;
  }
}

const hojasOf = (libro: Libro, cambios: readonly Cambio[]) =>
  [...new Set(cambios.map(({ registro }) => registro))].map((registro) => libro.hoja(registro));
