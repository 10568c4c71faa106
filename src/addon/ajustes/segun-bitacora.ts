// A request is what the add-on noted of it: one that a hand wrote in the tab, or granted there, authorises nothing.

import { enumerar } from '../../domain/redaccion';
import { type AnyRow, keyOf, pick, type Register } from '../../domain/register';
import { type AjusteRow, ajustes } from '../../domain/registers/ajustes';
import { replay } from '../../domain/sombra';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import { UserError } from '../user-error';

export const requireAnotada = (row: AjusteRow): void => requireAnotadaEn(ajustes, row);

/** The same of any register that the add-on alone writes. */
export function requireAnotadaEn(register: Register, row: AnyRow): void {
  const clave = keyOf(register, row) ?? '';
  if (isAlike(register, notedIn(register).get(clave), row)) return;
  throw new UserError(
    `La fila ${clave} de «${register.title}» no dice lo que quedó en la Bitácora: alguien la escribió a mano, y así no autoriza nada. Déjela como estaba, o pida otra.`,
    'AJUSTE_ALTERADO',
  );
}

/** All of its rows, and none that is gone: by what the tab says something was let in that would not have been. */
export function requireAnotadas(register: Register, rows: readonly AnyRow[]): void {
  const noted = notedIn(register);
  const there = new Map(rows.map((row) => [keyOf(register, row) ?? '', row]));
  const altered = [...new Set([...noted.keys(), ...there.keys()])].filter(
    (clave) => !isAlike(register, noted.get(clave), there.get(clave)),
  );
  if (altered.length === 0) return;
  throw new UserError(
    `No se guardó, porque la hoja «${register.title}» no dice lo que quedó en la Bitácora (${enumerar(altered, 6)}): alguien la escribió a mano, y así no autoriza nada. Déjela como estaba y vuelva a intentarlo.`,
    'AJUSTE_ALTERADO',
  );
}

function notedIn(register: Register): ReadonlyMap<string, AnyRow> {
  const own = allAsientos(bitacoraSheet(SpreadsheetApp.getActive())).filter(
    ({ registro, cargue }) => registro === register.key && cargue !== '',
  );
  return replay(register, new Map(), own);
}

function isAlike(register: Register, noted: AnyRow | undefined, row: AnyRow | undefined): boolean {
  const keys = Object.keys(register.columns);
  return JSON.stringify(pick(noted ?? {}, keys)) === JSON.stringify(pick(row ?? {}, keys));
}
