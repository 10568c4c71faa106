// Undoing a cargue, by what the bitácora says it wrote.

import { type Conservada, undoCargue } from '../../domain/deshacer';
import { type AnyRow, keyOf } from '../../domain/register';
import { commit, MAX_ROWS } from '../commit/commit';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { CARGUE_EN } from './cargue';

export interface DeshacerResult {
  readonly borradas: number;
  readonly restauradas: number;
  readonly conservadas: readonly Conservada[];
}

/** Undoes a cargue by key, keeping what somebody changed since. */
export function undo({ cargue }: { cargue: string }): DeshacerResult {
  const libro = openLibro();
  const asientos = allAsientos(bitacoraSheet(libro.ss)).filter((a) => a.cargue === cargue);
  const [first] = asientos;
  if (!first) {
    throw new UserError(`No hay un cargue «${cargue}» en la bitácora. Revise el código.`, 'CARGUE');
  }
  if (!first.operacion.startsWith(CARGUE_EN)) {
    throw new UserError(
      `${cargue} no es un cargue sino «${first.operacion}», que no se deshace. Revise el código.`,
      'CARGUE',
    );
  }
  const index = rowIndex(libro);
  const { cambios, conservadas } = undoCargue(asientos, requireRegister, index);
  for (let from = 0; from < cambios.length; from += MAX_ROWS) {
    const slice = cambios.slice(from, from + MAX_ROWS);
    commit({ operacion: `Deshacer cargue ${cargue}`, build: () => slice });
  }
  const borradas = cambios.filter(({ cambio }) => cambio === 'borrar').length;
  return { borradas, restauradas: cambios.length - borradas, conservadas };
}

/** Finds rows by register and key, each tab indexed once. */
function rowIndex(libro: Libro): (registro: string, clave: string) => AnyRow | undefined {
  const byRegistro = new Map<string, Map<string, AnyRow>>();
  return (registro, clave) => {
    const register = requireRegister(registro);
    const index =
      byRegistro.get(registro) ??
      new Map(libro.rows(registro).map(({ row }) => [keyOf(register, row) ?? '', row]));
    byRegistro.set(registro, index);
    return index.get(clave);
  };
}
