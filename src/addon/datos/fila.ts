// One row from a form, written as a load: it has a cargue that can be undone, and nothing is overwritten unseen.

import { type Cambio, claveAfter, claveOfCambio, isByLine } from '../../domain/cambio';
import { type CargueDeFila, type FilaEscrita, planFila } from '../../domain/cargue/plan-fila';
import { isError, type Observacion } from '../../domain/observacion';
import { type Fila, isTyped, keyOf, type Register } from '../../domain/register';
import { commit } from '../commit/commit';
import { requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { CARGUE_EN } from './cargue';

export interface FilaGuardada {
  /** Where it stands now: its key, or its line while it has none; undefined when something kept it from being written. */
  readonly donde: { readonly clave?: string; readonly fila?: number } | undefined;
  /** null when there was nothing to write. */
  readonly cargue: string | null;
  readonly observaciones: readonly Observacion[];
}

/** Writes a row of a form, planned under the lock on the rows as they stand; or says what keeps it from being written. */
export function saveFila(registro: string, escrita: FilaEscrita): FilaGuardada {
  const register = requireFormulario(registro);
  let plan: CargueDeFila | undefined;
  const hecho = commit({
    operacion: `${CARGUE_EN} ${register.title} (formulario)`,
    build: (fresh) => {
      plan = planFila(register, escrita, fresh.typed(registro), fresh);
      return plan.observaciones.some(isError) ? [] : plan.cambios;
    },
  });
  const { observaciones = [], existente } = plan ?? {};
  if (observaciones.some(isError)) return { donde: undefined, cargue: null, observaciones };
  const donde = standing(register, hecho.cambios[0], existente);
  return { donde, cargue: hecho.cargue || null, observaciones };
}

function standing(
  register: Register,
  done: Cambio | undefined,
  existente: Fila | undefined,
): FilaGuardada['donde'] {
  const before = existente && keyOf(register, existente.row);
  const clave =
    done?.cambio === 'modificar'
      ? claveAfter(register, done.clave, done.despues)
      : done
        ? claveOfCambio(register, done)
        : before;
  return clave !== undefined && !isByLine(clave) ? { clave } : { fila: existente?.fila ?? 0 };
}

/** A register that people fill row by row; a sentence when they do not. */
export function requireFormulario(registro: string): Register {
  const register = requireRegister(registro);
  if (isTyped(register)) return register;
  throw new UserError(
    `La hoja «${register.title}» la escribe el complemento: no se llena a mano.`,
    'SIN_FORMULARIO',
  );
}
