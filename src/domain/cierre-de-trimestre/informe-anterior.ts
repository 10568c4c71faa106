// Whether the informe of a quarter is older than its figures: which acciones changed since, by what the bitácora tells.

import { CAMPOS_AJUSTABLES } from '../ajuste/pasos';
import type { Cambio } from '../cambio';
import { valoresEn } from '../cambios-desde';
import { type Corte, formatCorte } from '../periodo';
import type { AnyRow } from '../register';
import { type PamRow, pam } from '../registers/pam';
import { seguimiento } from '../registers/seguimiento';

/** Columns of the PAM by which an acción is measured, whatever the year of a meta. */
const MIDE = /^(?:meta\d*|metaCuatrienio|lineaBase|tipoAcumulacion|componente)$/;

/** Códigos of the acciones whose figures of the corte, or of before, a change made otherwise. */
export function accionesConOtraCifra(
  cambios: readonly Cambio[],
  acciones: readonly PamRow[],
  corte: Corte,
): readonly string[] {
  const found = new Set(cambios.flatMap((cambio) => accionOf(cambio, corte) ?? []));
  return acciones.flatMap(({ codigo }) => (codigo && found.has(codigo) ? codigo : []));
}

function accionOf(cambio: Cambio, corte: Corte): string | undefined {
  if (cambio.registro === pam.key)
    return changes(cambio, (key) => MIDE.test(key)) ? last(cambio, 'codigo') : undefined;
  if (cambio.registro !== seguimiento.key) return undefined;
  if (!changes(cambio, (key) => CAMPOS_AJUSTABLES.some((campo) => campo === key))) return undefined;
  const when = `${last(cambio, 'vigencia')}-${last(cambio, 'trimestre')}`;
  return when <= formatCorte(corte) ? last(cambio, 'accion') : undefined;
}

/** What a change leaves in a column of the key of its row. */
function last(cambio: Cambio, key: string): string {
  const register = cambio.registro === pam.key ? pam : seguimiento;
  return String(valoresEn(register, cambio, key).slice(-1)[0] ?? '');
}

/** Whether something that is measured came, went or is another. */
function changes(cambio: Cambio, isMeasured: (key: string) => boolean): boolean {
  const before: AnyRow = cambio.cambio === 'crear' ? {} : cambio.antes;
  const after: AnyRow =
    cambio.cambio === 'crear' ? cambio.row : cambio.cambio === 'borrar' ? {} : cambio.despues;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (key) => isMeasured(key) && before[key] !== after[key],
  );
}
