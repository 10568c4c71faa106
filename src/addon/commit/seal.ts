// Closes the bitácora over entries that tell of what the cells already hold: what people typed, a version
// reached. They never become a pendiente: finishing them could only write over a person.

import { type Asiento, redact } from '../../domain/bitacora';
import { Libro, requireRegister } from '../libro';
import { chainHash } from './chain';
import { type Estado, writeEstado } from './estado';
import { linesToClear } from './foreign-content';
import { appendAsientos, bitacoraSheet, type Sello } from './registro-bitacora';

/** Appends entries and closes them in one property write; until then they are not there. */
export function seal(
  libro: Libro,
  asientos: readonly Asiento[],
  sello: Sello,
  changes: Partial<Estado> = {},
): Libro {
  const cleared = linesToClear(libro);
  const { ss, estado } = libro;
  const redacted = asientos.map((asiento) => redact(asiento, requireRegister(asiento.registro)));
  const hash = chainHash(estado.hash, redacted, sello);
  const sheet = bitacoraSheet(ss);
  const { desde, hasta } = appendAsientos(sheet, estado.numero, redacted, sello, { hash, cleared });
  SpreadsheetApp.flush();
  const closed: Estado = { ...estado, ...changes, numero: estado.numero + hasta - desde + 1, hash };
  writeEstado(closed);
  return new Libro(closed);
}
