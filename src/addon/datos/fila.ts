// One row from a form, written as a load: it has a cargue that can be undone, and nothing is overwritten unseen.

import { REDACTED } from '../../domain/bitacora';
import { type Cambio, claveAfter, claveOfCambio, isByLine } from '../../domain/cambio';
import { type CargueDeFila, type FilaEscrita, planFila, seen } from '../../domain/cargue/plan-fila';
import { isError, type Observacion } from '../../domain/observacion';
import { type Fila, isTyped, keyOf, type Register } from '../../domain/register';
import { commit, type Hecho } from '../commit/commit';
import type { HechoAntes } from '../commit/pedido';
import { pedidoDe } from '../commit/pedidos';
import { requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { CARGUE_EN } from './cargue-pedido';

export interface FilaGuardada {
  /** Where it stands now: its key, or its line while it has none; undefined when something kept it from being written. */
  readonly donde: { readonly clave?: string; readonly fila?: number } | undefined;
  /** null when there was nothing to write. */
  readonly cargue: string | null;
  readonly observaciones: readonly Observacion[];
}

/** Writes a row of a form, planned under the lock on the rows as they stand; or says what keeps it from being written. */
export const saveFila = (registro: string, escrita: FilaEscrita, pedido?: string): FilaGuardada =>
  saveRowOf(requireFormulario(registro), escrita, pedido);

/** The same of a register that has a panel of its own. */
export function saveRowOf(register: Register, escrita: FilaEscrita, pedido?: string): FilaGuardada {
  const registro = register.key;
  let plan: CargueDeFila | undefined;
  const hecho = commit({
    operacion: `${CARGUE_EN} ${register.title} (formulario)`,
    pedido: pedidoDe(pedido, [registro, escrita]),
    build: (fresh, antes) => {
      const filas = fresh.typed(registro);
      plan = planFila(register, goingOn(register, escrita, antes, filas), filas, fresh);
      return plan.observaciones.some(isError) ? [] : plan.cambios;
    },
  });
  const { observaciones = [], existente } = plan ?? {};
  if (observaciones.some(isError)) return { donde: undefined, cargue: null, observaciones };
  const donde = standing(
    register,
    hecho.cambios[0],
    plan ? existente : madeBefore(register, hecho),
  );
  return { donde, cargue: hecho.cargue || null, observaciones };
}

/** A new row that its form made before it was changed is the one that it changes now. */
function goingOn(
  register: Register,
  escrita: FilaEscrita,
  antes: HechoAntes | undefined,
  filas: readonly Fila[],
): FilaEscrita {
  const made = antes?.cambios[0];
  if (escrita.leida || made?.cambio !== 'crear') return escrita;
  const now = seen(register, { fila: 0, row: made.row }, filas);
  const told = Object.entries(made.row).filter(([, value]) => value !== REDACTED);
  return now
    ? { ...escrita, leida: { ...now, row: { ...now.row, ...Object.fromEntries(told) } } }
    : escrita;
}

/** The row that a request made when it was asked for the first time. */
function madeBefore(register: Register, { cambios: [made] }: Hecho): Fila | undefined {
  if (made?.cambio !== 'crear') return undefined;
  return seen(register, { fila: 0, row: made.row }, openLibro().typed(register.key));
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
