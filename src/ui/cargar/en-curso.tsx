// A load while its request runs: a long one says how far it is, and can be given up.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { AskFirst } from '../kit/ask-first';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { server } from '../server';

const ASK_MS = 3_000;

interface EnCursoProps {
  readonly nombre: Pick<TrabajoVisto, 'trabajo' | 'clave'>;
  readonly label: string;
}

export function EnCurso({ nombre, label }: EnCursoProps): VNode {
  const [visto, setVisto] = useState<TrabajoVisto | null>(null);
  const [isStopping, setStopping] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks as long as it is on the screen
  useEffect(() => {
    // One that fits in one commit is no job, and nobody knows of it: that is no failure.
    const ask = (): void => void server.verTrabajo(nombre).then(setVisto, () => undefined);
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, []);
  const stop = (): void => {
    setStopping(true);
    // It may be over already; else it can be asked for again.
    server.cancelarTrabajo(nombre).then(setVisto, () => setStopping(false));
  };
  return (
    <>
      <Progress label={visto?.cuanto ? `${label} ${visto.cuanto}.` : label} slow={SLOW_SAVING} />
      {isStopping ? (
        <p role="status">Se cancela en cuanto termine lo que está en curso…</p>
      ) : visto?.estado !== 'a medias' ? null : (
        <AskFirst
          label="Cancelar lo que falta"
          question="Lo que falta no se hará; lo hecho se conserva."
          yes="Sí, cancelar"
          onYes={stop}
        />
      )}
    </>
  );
}
