// The hours for which the approved plan was open end with the first look after them: what people had typed until then was typed in them,
// as far as anybody can tell. Which hours those are is noted with what that look found.

import { venceDe, ventanaVencida } from '../../domain/aprobacion/version';
import { cambios } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { sealedAsientos } from '../commit/cuarentena';
import type { Libro } from '../libro/libro';
import { readUltimoBarrido } from './marcas';

const DEL_PLAN: readonly string[] = [pam.key, seguimiento.key];
/** What is done with the plan looks at it first. */
const LA_MIRAN: readonly string[] = [pam.key, cambios.key];

/** Number of what opened the plan for the hours in which this was typed; undefined where it is known that they were over. */
export function horasEnQueSeEscribio(
  libro: Libro,
  registros: readonly string[],
): string | undefined {
  if (!registros.some((one) => DEL_PLAN.includes(one))) return undefined;
  const vencida = ventanaVencida(libro);
  if (!vencida) return undefined;
  const vence = venceDe(vencida);
  const { revisadas = {} } = readUltimoBarrido() ?? {};
  const end = Date.parse(`${vence.replace(' ', 'T')}:59-05:00`);
  const isSeen =
    DEL_PLAN.some((one) => registros.includes(one) && (revisadas[one] ?? 0) > end) ||
    sealedAsientos(libro).some(
      ({ registro, momento }) =>
        LA_MIRAN.includes(registro) && momento.slice(0, vence.length) > vence,
    );
  return isSeen ? undefined : vencida.numero;
}
