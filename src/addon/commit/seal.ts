// Closes the bitácora over entries that tell of what the cells already hold: what people typed, a version
// reached. They never become a pendiente: finishing them could only write over a person.

import { type Asiento, redact } from '../../domain/bitacora';
import { type Estado, writeEstado } from '../libro/estado';
import { Libro, requireRegister } from '../libro/libro';
import { chainHash } from './chain';
import { linesToClear } from './foreign-content';
import { type Autoria, appendAsientos, bitacoraSheet } from './registro-bitacora';

/** Appends entries and closes them in one property write; until then they are not there. */
export function seal(
  libro: Libro,
  asientos: readonly Asiento[],
  autoria: Autoria,
  changes: Partial<Estado> = {},
): Libro {
  const cleared = linesToClear(libro);
  const { ss, estado } = libro;
  const redacted = asientos.map((asiento) => redact(asiento, requireRegister(asiento.registro)));
  const hash = chainHash(estado.hash, redacted, autoria);
  const sheet = bitacoraSheet(ss);
  const { desde, hasta } = appendAsientos(sheet, estado.numero, redacted, autoria, {
    hash,
    cleared,
  });
  SpreadsheetApp.flush();
  const closed: Estado = { ...estado, ...changes, numero: estado.numero + hasta - desde + 1, hash };
  writeEstado(closed);
  return new Libro(closed);
}
