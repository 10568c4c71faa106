// The jobs there are, a line each, and what a page asks about any of them.

import { cargue } from '../datos/cargue';
import { deshacer } from '../datos/deshacer';
import type { Estado } from '../libro/estado';
import { UserError } from '../user-error';
import { cursoresOf, type Nombre } from './cursores';
import { giveUp, goOn, look } from './motor';
import type { Trabajo } from './trabajo';
import { show, type TrabajoVisto } from './visto';

/** Whatever it is asked with. */
type Any = Trabajo<never>;

export const TRABAJOS: readonly Any[] = [cargue, deshacer];

/** What to go on with: a job, what it needs again, and whether to take it over from who began it. */
export interface Continuacion extends Nombre {
  readonly pedido?: unknown;
  readonly tomar?: boolean | undefined;
}

/** Those left half-way, as this person sees them. */
export const pendingOf = (estado: Estado, trabajos = TRABAJOS): readonly TrabajoVisto[] =>
  cursoresOf(estado).flatMap((cursor) => {
    const trabajo = trabajos.find(({ key }) => key === cursor.trabajo);
    return trabajo ? show(trabajo, cursor) : [];
  });

/** What a page or a program may ask of a list of jobs. */
export const asking = (trabajos: readonly Any[]) => ({
  seguir: ({ pedido, tomar, ...nombre }: Continuacion): TrabajoVisto =>
    goOn(entryOf(trabajos, nombre), nombre, { pedido: pedido as never, tomar }),
  ver: (nombre: Nombre): TrabajoVisto => look(entryOf(trabajos, nombre), nombre),
  cancelar: (nombre: Nombre): TrabajoVisto => giveUp(entryOf(trabajos, nombre), nombre),
});

function entryOf(trabajos: readonly Any[], { trabajo }: Nombre): Any {
  const entry = trabajos.find(({ key }) => key === trabajo);
  if (entry) return entry;
  throw new UserError(`No existe el trabajo «${trabajo}».`, 'TRABAJO');
}
