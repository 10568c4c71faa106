// Carries a job on from the page: asks for one step after another and, while one runs, how far it is. Closing the panel
// leaves the job where its last unit was done.

import { useLayoutEffect, useState } from 'preact/hooks';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { server } from '../server';
import { type Action, useAction } from './use-load';

const ASK_MS = 3_000;

export interface TrabajoEnCurso {
  readonly visto: TrabajoVisto;
  /** Its steps, which go on to the end. */
  readonly going: Action;
  /** Giving it up: the unit under way ends first. */
  readonly stopping: Action;
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/** `pedido` is what it was begun with, where the book does not keep it. */
export function useTrabajo(first: TrabajoVisto, pedido?: unknown): TrabajoEnCurso {
  const { trabajo, clave, esMio } = first;
  const nombre = { trabajo, clave };
  const [visto, setVisto] = useState(first);
  const going = useAction();
  const stopping = useAction();
  // Asked on the side: where this fails, the step itself says what is wrong.
  const ask = (): void => {
    server.verTrabajo(nombre).then(
      (now) => setVisto((known) => later(known, now)),
      () => undefined,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks as long as a step runs
  useLayoutEffect(() => {
    if (!going.busy) return undefined;
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [going.busy]);
  const steps = async (): Promise<TrabajoVisto> => {
    const now = await server.seguirTrabajo({ ...nombre, pedido, tomar: !esMio });
    setVisto(now);
    return now.estado === 'a medias' ? steps() : now;
  };
  return {
    visto,
    going,
    stopping,
    goOn: async () => {
      const end = await going.run(visto.titulo, steps);
      if (!end) ask();
    },
    giveUp: () =>
      stopping.run('Se cancela en cuanto termine lo que está en curso…', async () =>
        setVisto(await server.cancelarTrabajo(nombre)),
      ),
  };
}

/** An answer that comes late tells of before, and none of a job that is over. */
const later = (known: TrabajoVisto, now: TrabajoVisto): TrabajoVisto =>
  known.estado === 'a medias' && (now.estado !== 'a medias' || now.hechas > known.hechas)
    ? now
    : known;
