// From resolved changes to cells. The bitácora is the redo log: entries first, then one document property
// (the commit point), then the cells. A commit that dies in between is finished by the next.

import { asientosOf, redact } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { noteConservado } from '../conservado';
import { type Cabeza, type Estado, type Pendiente, writeEstado } from '../libro/estado';
import { type Libro, libroAsItIs, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { appendAsientos } from './append-asientos';
import { carryOut } from './carry-out';
import { finishPending } from './finish-pending';
import type { Autoria } from './registro-bitacora';
import { emptied, named, reservaOf } from './reserva';

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
  const reserva = reservaOf(asientos);
  const cabeza = appendAsientos(libro, redacted, autoria);

  const closed = next(cabeza);
  const waits = { primero: estado.numero + 1, ultimo: cabeza.numero, previo: estado.hash };
  const pendiente = reserva.length > 0 ? { ...waits, reserva: reserva.length } : waits;
  writeEstado({ ...closed, pendiente }, named(pendiente, reserva));

  const conservadas = orFinish(pendiente, () => {
    const llevado = carryOut(pendiente, (registro) => libro.hoja(registro), cambios);
    if (llevado.impedidas.length > 0) throw new Impedido(llevado.impedidas);
    writeEstado(closed, emptied(pendiente));
    return llevado.conservadas;
  });
  noteConservado(conservadas);
  libro.forget();
  return cabeza.hash;
}

/** A tab could not be written: somebody took it away, or a header that is needed. */
class Impedido extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(' '));
  }
}

/**
 * Past the commit point a failure leaves an unknown outcome: what is missing is finished at once, as the
 * next commit would. Doing the whole again would write a second acta.
 */
function orFinish(pendiente: Pendiente, work: () => readonly string[]): readonly string[] {
  try {
    return work();
  } catch (thrown) {
    console.error(String(thrown));
    if (isFinished(pendiente)) return [];
    throw new UserError(
      'Lo que guardó quedó anotado en la bitácora, pero no se alcanzó a escribir en las hojas. No lo guarde otra vez: se terminará de escribir con el próximo guardado.',
      'GUARDADO_A_MEDIAS',
      thrown instanceof Impedido ? thrown.sentences : [],
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
