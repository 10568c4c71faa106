// Finishes the commits that died after their commit point. A cell is written only if it still holds
// what it held before; what holds the new value is done; anything else stays as the person left it.

import { cambiosOf } from '../../domain/bitacora';
import { type Cambio, claveAfter, claveOfCambio } from '../../domain/cambio';
import { type AnyRow, pick, type Register } from '../../domain/register';
import { type Estado, type Pendiente, writeEstado } from '../libro/estado';
import { Libro, requireRegister } from '../libro/libro';
import { applyCambios } from './apply';
import { sealedForm } from './chain';
import { indexRows } from './conflicts';
import { bitacoraSheet, readAsientos, rewriteCampos } from './registro-bitacora';

/**
 * The workbook ready for a new commit; call it under the lock. What cannot be finished (a tab that
 * somebody deleted) waits in quarantine, blocks nothing else, and is tried again with each commit.
 */
export function finishPending(libro: Libro): Libro {
  const { pendiente, cuarentena = [], ...rest } = libro.estado;
  const unfinished = [...cuarentena, ...(pendiente ? [pendiente] : [])];
  if (unfinished.length === 0) return libro;
  const failed = unfinished.filter((one) => !tryFinish(libro, one));
  libro.forget();
  if (!pendiente && failed.length === unfinished.length) return libro;
  const estado: Estado = failed.length > 0 ? { ...rest, cuarentena: failed } : rest;
  SpreadsheetApp.flush();
  writeEstado(estado);
  return new Libro(estado);
}

function tryFinish(libro: Libro, { previo, ...numeros }: Pendiente): boolean {
  try {
    const sheet = bitacoraSheet(libro.ss);
    const asientos = readAsientos(sheet, numeros);
    const redacted = sealedForm(asientos, previo);
    if (!redacted) return false;
    const cambios = asientos.flatMap(cambiosOf);
    const registros = [...new Set(cambios.map(({ registro }) => registro))];
    const hojas = registros.map((registro) => libro.hoja(registro));
    const rows = new Map(hojas.map((hoja) => [hoja.register.key, indexRows(hoja).rows]));
    const rest = cambios.flatMap((cambio) => remaining(cambio, rows.get(cambio.registro)));
    applyCambios(hojas, rest);
    rewriteCampos(sheet, numeros.primero, asientos, redacted);
    libro.forget();
    return true;
  } catch (thrown) {
    console.error(`commit ${numeros.primero}–${numeros.ultimo}: ${String(thrown)}`);
    return false;
  }
}

/** What is still to be done of a change, given the rows as they stand. */
function remaining(
  cambio: Cambio,
  rows: ReadonlyMap<string, AnyRow> | undefined,
): readonly Cambio[] {
  const register = requireRegister(cambio.registro);
  const clave = presentKey(register, cambio, rows);
  const row = rows?.get(clave);
  if (cambio.cambio === 'crear') return row && clave ? fillBlanks(cambio, clave, row) : [cambio];
  if (!row) return [];
  const untouched = (key: string, antes: AnyRow): boolean => row[key] === antes[key];
  if (cambio.cambio === 'borrar') {
    return Object.keys(cambio.antes).every((key) => untouched(key, cambio.antes)) ? [cambio] : [];
  }
  const keys = Object.keys(cambio.despues).filter((key) => untouched(key, cambio.antes));
  return keys.length > 0 ? [{ ...cambio, clave, despues: pick(cambio.despues, keys) }] : [];
}

/** The key of its row, which may already bear the one that the change gives it. */
function presentKey(
  register: Register,
  cambio: Cambio,
  rows: ReadonlyMap<string, AnyRow> | undefined,
): string {
  const clave = claveOfCambio(register, cambio) ?? '';
  if (cambio.cambio !== 'modificar' || rows?.has(clave)) return clave;
  return claveAfter(register, clave, cambio.despues) ?? clave;
}

/** A new row that was half written: its blanks are filled, what a person typed since is left. */
function fillBlanks(
  { registro, row: whole }: Extract<Cambio, { cambio: 'crear' }>,
  clave: string,
  row: AnyRow,
): readonly Cambio[] {
  const missing = Object.entries(whole).filter(
    ([key, value]) => value !== undefined && row[key] === undefined,
  );
  if (missing.length === 0) return [];
  return [
    { registro, cambio: 'modificar', clave, antes: {}, despues: Object.fromEntries(missing) },
  ];
}
