// Loading a table into a register: plan, refuse or write, in commits under one cargue.

import type { Cambio } from '../../domain/cambio';
import { planCargue } from '../../domain/load';
import { isError, type Observacion } from '../../domain/observacion';
import type { Celda } from '../../domain/parse/celda';
import type { Register } from '../../domain/register';
import { commit, MAX_ROWS } from '../commit/commit';
import { requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';

/** How the bitácora names a load; nothing else can be undone. */
export const CARGUE_EN = 'Cargue en';

export interface CargueResult {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly incompletas: number;
  /** null when nothing was written. */
  readonly cargue: string | null;
  readonly observaciones: readonly Omit<Observacion, 'registro'>[];
}
export interface CarguePedido {
  readonly registro: string;
  /** The file as a table, line by line. */
  readonly celdas: readonly (readonly Celda[])[];
  readonly simular?: boolean;
  readonly soloValidas?: boolean;
}

/** Loads a table: everything, or the valid rows only, or nothing and why. */
export function load({ registro, celdas, simular, soloValidas }: CarguePedido): CargueResult {
  const register = requireLoadable(registro);
  const libro = openLibro();
  const plan = planCargue(register, celdas, libro.rows(registro), libro);
  const refused = !soloValidas && plan.observaciones.some(isError);
  const cargue = refused || simular ? null : writeCargue(registro, plan.cambios);
  const written = refused ? { nuevas: 0, actualizadas: 0 } : plan;
  return {
    leidas: plan.leidas,
    nuevas: written.nuevas,
    actualizadas: written.actualizadas,
    sinCambio: plan.sinCambio,
    rechazadas: plan.rechazadas,
    incompletas: plan.incompletas,
    cargue,
    observaciones: plan.observaciones.map(({ registro: _registro, ...rest }) => rest),
  };
}

/** A load in commits of up to MAX_ROWS under one cargue; null when there is nothing to write. */
function writeCargue(registro: string, cambios: readonly Cambio[]): string | null {
  const { title } = requireRegister(registro);
  let cargue: string | undefined;
  for (let from = 0; from < cambios.length; from += MAX_ROWS) {
    const step = cambios.slice(from, from + MAX_ROWS);
    try {
      const hecho = commit({ operacion: `${CARGUE_EN} ${title}`, cargue, build: () => step });
      cargue = hecho.cargue || cargue;
    } catch (thrown) {
      throw cargue === undefined ? thrown : cutShort(thrown, cargue, from);
    }
  }
  return cargue ?? null;
}

/** A load of several steps that stopped in a later one: what it wrote stays, and can be undone. */
function cutShort(thrown: unknown, cargue: string, done: number): unknown {
  if (!(thrown instanceof UserError)) return thrown;
  return new UserError(
    `El cargue ${cargue} quedó a medias: se escribieron sus primeros ${done} cambios. Corrija lo siguiente y cargue de nuevo el archivo, o deshaga el cargue.`,
    thrown.codigo,
    [thrown.message, ...thrown.detalle],
  );
}

function requireLoadable(registro: string): Register {
  const register = requireRegister(registro);
  if (!register.readOnly) return register;
  throw new UserError(`La hoja «${register.title}» la escribe el complemento: no se carga.`);
}
