// Commits that could not be finished, by the rows they name: nobody else writes there until they are, and
// what stands there meanwhile is nobody's doing. Every other row is free.

import { cambiosOf } from '../../domain/bitacora';
import { claveOfCambio } from '../../domain/cambio';
import { type Libro, requireRegister } from '../libro/libro';
import { sealedForm } from './chain';
import { type AsientoEscrito, allAsientos, bitacoraSheet, readAsientos } from './registro-bitacora';

/** Keys by register. Entries that somebody altered name nobody for certain, and block nothing. */
export function rowsInQuarantine({ ss, estado }: Libro): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { previo, ...numeros } of estado.cuarentena ?? []) {
    const asientos = sealedForm(readAsientos(bitacoraSheet(ss), numeros), previo);
    for (const cambio of asientos?.flatMap(cambiosOf) ?? []) {
      const keys = rows.get(cambio.registro) ?? new Set();
      rows.set(cambio.registro, keys);
      const clave = claveOfCambio(requireRegister(cambio.registro), cambio);
      if (clave !== undefined) keys.add(clave);
    }
  }
  return rows;
}

/**
 * Every entry as its chain sealed it: those of a commit that is not finished still have their personal data,
 * and what one that never happened left below the last entry is none.
 */
export function sealedAsientos(libro: Libro): readonly AsientoEscrito[] {
  const asientos = known.get(libro) ?? readSealed(libro);
  known.set(libro, asientos);
  return asientos;
}
/** Read once for each workbook as it was opened. */
const known = new WeakMap<Libro, readonly AsientoEscrito[]>();

function readSealed({ ss, estado }: Libro): readonly AsientoEscrito[] {
  const sheet = bitacoraSheet(ss);
  const unfinished = [
    ...(estado.cuarentena ?? []),
    ...(estado.pendiente ? [estado.pendiente] : []),
  ];
  const sealed = new Map(
    unfinished
      .flatMap(({ previo, ...numeros }) => sealedForm(readAsientos(sheet, numeros), previo) ?? [])
      .map((asiento) => [asiento.numero, asiento]),
  );
  return allAsientos(sheet)
    .filter(({ numero }) => numero <= estado.numero)
    .map((asiento) => sealed.get(asiento.numero) ?? asiento);
}
