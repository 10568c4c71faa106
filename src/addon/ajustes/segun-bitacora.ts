// A request is what the add-on noted of it: one that a hand wrote in the tab, or granted there, authorises nothing.

import { type AnyRow, keyOf, pick, type Register } from '../../domain/register';
import { type AjusteRow, ajustes } from '../../domain/registers/ajustes';
import { replay } from '../../domain/sombra';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import { UserError } from '../user-error';

export const requireAnotada = (row: AjusteRow): void => requireAnotadaEn(ajustes, row);

/** The same of any register that the add-on alone writes. */
export function requireAnotadaEn(register: Register, row: AnyRow): void {
  const own = allAsientos(bitacoraSheet(SpreadsheetApp.getActive())).filter(
    ({ registro, cargue }) => registro === register.key && cargue !== '',
  );
  const clave = keyOf(register, row) ?? '';
  const noted = replay(register, new Map(), own).get(clave) ?? {};
  const keys = Object.keys(register.columns);
  if (JSON.stringify(pick(noted, keys)) === JSON.stringify(pick(row, keys))) return;
  throw new UserError(
    `La fila ${clave} de «${register.title}» no dice lo que quedó en la Bitácora: alguien la escribió a mano, y así no autoriza nada. Déjela como estaba, o pida otra.`,
    'AJUSTE_ALTERADO',
  );
}
