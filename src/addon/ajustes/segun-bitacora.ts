// A request is what the add-on noted of it: one that a hand wrote in the tab, or granted there, authorises nothing.

import { pick } from '../../domain/register';
import { type AjusteRow, ajustes } from '../../domain/registers/ajustes';
import { replay } from '../../domain/sombra';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import { UserError } from '../user-error';

export function requireAnotada(row: AjusteRow): void {
  const own = allAsientos(bitacoraSheet(SpreadsheetApp.getActive())).filter(
    ({ registro, cargue }) => registro === ajustes.key && cargue !== '',
  );
  const noted = replay(ajustes, new Map(), own).get(row.codigo ?? '') ?? {};
  const keys = Object.keys(ajustes.columns);
  if (JSON.stringify(pick(noted, keys)) === JSON.stringify(pick(row, keys))) return;
  throw new UserError(
    `La fila ${row.codigo} de «${ajustes.title}» no dice lo que quedó en la Bitácora: alguien la escribió a mano, y así no autoriza nada. Déjela como estaba, o pida otra.`,
    'AJUSTE_ALTERADO',
  );
}
