// A tab as it is compared with its sombra: rows by key, whatever their order, in the columns that it has.

import { keyOf, type Register } from '../../domain/register';
import { auditedKeys, type Filas, firstSombra, type Vista } from '../../domain/sombra';
import { rowsInQuarantine } from '../commit/cuarentena';
import { marker } from '../commit/sombra';
import type { Libro } from '../libro/libro';
import type { Hoja } from '../sheet';

/** The tab of a register; undefined when it is not there, or its rows cannot be told apart by their key. */
export function comparableHoja(libro: Libro, register: Register): Hoja | undefined {
  if (!libro.ss.getSheetByName(register.title)) return undefined;
  const hoja = libro.hoja(register.key);
  const { missingKeys, repeated } = hoja.match;
  const isSound = register.clave.every((key) => !missingKeys.includes(key) && !repeated.has(key));
  return isSound ? hoja : undefined;
}

/** The rows of a tab that begins to be audited as it stands. */
export function firstSombraOf(libro: Libro, register: Register, vista: Vista): Filas {
  const columns = auditedKeys(libro.columnas(register));
  return firstSombra(vista, columns);
}

/** A tab as it stands; `sal` is the salt of its sombra. */
export function vistaOf(libro: Libro, hoja: Hoja, sal: string): Vista {
  const { register, match, filas } = hoja;
  const asKept = marker(register, sal);
  const skipped = new Set(rowsInQuarantine(libro).get(register.key));
  const rows = new Map();
  for (const { row, ilegible } of filas) {
    const clave = keyOf(register, row);
    // A row is not audited until it has its key, nor while another one bears it.
    if (clave === undefined) continue;
    if (rows.has(clave)) skipped.add(clave);
    rows.set(clave, asKept({ ...row, ...ilegible }));
  }
  const columns = auditedKeys(libro.columnas(register)).filter(
    (key) => match.indexByKey[key] !== undefined && !match.repeated.has(key),
  );
  return { rows, skipped, columns };
}
