// Carries a job of the add-on on to its end, step by step as a panel would, telling a person at a terminal how far it is.

import { eraseProgress, sayProgress } from '../../terminal/progress-line';
import type { Sesion } from './sesion';

/** A job as the add-on shows it. */
export interface TrabajoVisto {
  readonly trabajo: string;
  readonly clave: string;
  readonly titulo: string;
  readonly cuanto: string;
  readonly estado: 'a medias' | 'terminado' | 'cancelado';
}

/** Nothing to do where there is no job; `pedido` is what it was begun with. */
export function driveTrabajo(
  sesion: Pick<Sesion, 'call'>,
  begun: TrabajoVisto | undefined,
  pedido?: object,
): void {
  let visto = begun;
  while (visto?.estado === 'a medias') {
    const { trabajo, clave, titulo, cuanto } = visto;
    sayProgress(`${titulo}: ${cuanto}`);
    visto = sesion.call<TrabajoVisto>('seguirTrabajo', { trabajo, clave, pedido }, 'commit');
  }
  if (begun) eraseProgress();
}
