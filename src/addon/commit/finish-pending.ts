// Finishes the commits that died after their commit point, as if whoever began them were still there.

import { cambiosOf } from '../../domain/bitacora';
import { type Estado, type Pendiente, writeEstado } from '../libro/estado';
import { Libro } from '../libro/libro';
import { UserError } from '../user-error';
import { carryOut } from './carry-out';
import { sealedForm } from './chain';
import { bitacoraSheet, readAsientos, rewriteCampos } from './registro-bitacora';
import { emptied, forgetReserva, putAside, withReserva } from './reserva';

/** What tells of a workbook found without its memory is read when one is (aparte.ts). */
declare function require(path: './hallado'): typeof import('./hallado');

/** The workbook ready for a new commit, with nothing of it untold; call it under the lock. */
export const finishPending = (libro: Libro): Libro => withFinalTold(finished(libro));

/** Without the file that tells it, it waits for another commit. */
function withFinalTold(libro: Libro): Libro {
  const { hallado } = libro.estado;
  if (!hallado) return libro;
  try {
    return require('./hallado').tellHallado(libro, hallado);
  } catch (thrown) {
    if (thrown instanceof UserError) return libro;
    throw thrown;
  }
}

/**
 * What cannot be finished (a tab that
 * somebody deleted) waits in quarantine, blocks nothing else, and is tried again with each commit.
 */
function finished(libro: Libro): Libro {
  const { pendiente, cuarentena = [], ...rest } = libro.estado;
  const waiting = [...cuarentena, ...(pendiente ? [pendiente] : [])];
  if (waiting.length === 0) return libro;
  const failed = waiting.filter((one) => !tryFinish(libro, one));
  libro.forget();
  if (!pendiente && failed.length === waiting.length) return libro;
  const aside = failed.map(putAside);
  const estado: Estado =
    failed.length > 0 ? { ...rest, cuarentena: aside.map((each) => each.pendiente) } : rest;
  const emptying = pendiente ? emptied(pendiente) : {};
  SpreadsheetApp.flush();
  writeEstado(estado, Object.assign(emptying, ...aside.map(({ also }) => also)));
  forgetReserva(waiting.filter((one) => !failed.includes(one)));
  return new Libro(estado);
}

function tryFinish(libro: Libro, pendiente: Pendiente): boolean {
  const { previo, ...numeros } = pendiente;
  try {
    const sheet = bitacoraSheet(libro.ss);
    const asientos = readAsientos(sheet, numeros);
    const { sellosDesde } = libro.estado;
    const sealed = sealedForm(asientos, { previo, sellosDesde });
    if (!sealed) return false;
    const { impedidas } = carryOut(
      pendiente,
      (registro) => libro.hoja(registro),
      withReserva(pendiente, asientos).flatMap(cambiosOf),
    );
    // One that died in an earlier version of the add-on still has its personal data in the log.
    if (impedidas.length === 0 && asientos.some(({ campos }, i) => campos !== sealed[i]?.campos))
      rewriteCampos(sheet, numeros.primero, asientos, sealed);
    libro.forget();
    return impedidas.length === 0;
  } catch (thrown) {
    console.error(`commit ${numeros.primero}–${numeros.ultimo}: ${String(thrown)}`);
    return false;
  }
}
