// Closes the bitácora over entries that tell of what the cells already hold: what people typed, a version
// reached. They never become a pendiente: finishing them could only write over a person.

import { type Asiento, aviso, redact } from '../../domain/bitacora';
import type { Valor } from '../../domain/register';
import { whoIsThere } from '../identidad';
import { type Estado, writeEstado } from '../libro/estado';
import { Libro, momentoEnBogota, requireRegister } from '../libro/libro';
import { appendAsientos } from './append-asientos';
import type { Autoria } from './registro-bitacora';

/** Appends entries and closes them in one property write; until then they are not there. */
export function seal(
  libro: Libro,
  asientos: readonly Asiento[],
  autoria: Autoria,
  changes: Partial<Estado> = {},
): Libro {
  const { estado } = libro;
  const redacted = asientos.map((asiento) => redact(asiento, requireRegister(asiento.registro)));
  const cabeza = appendAsientos(libro, redacted, autoria);
  const closed: Estado = { ...estado, ...changes, ...cabeza };
  writeEstado(closed);
  return new Libro(closed);
}

/** What became of the workbook itself, of no row of it: what it is called, what it was (null: nothing), what it is. */
export type Aviso = readonly [clave: string, antes: Valor | null, despues: Valor];

/** Lines about the workbook itself, in the name of whoever is there. */
export const sealAvisos = (
  libro: Libro,
  operacion: string,
  avisos: readonly Aviso[],
  changes: Partial<Estado> = {},
): Libro =>
  seal(
    libro,
    avisos.map((told) => aviso(...told)),
    { momento: momentoEnBogota(), operacion, cargue: '', ...whoIsThere() },
    changes,
  );
