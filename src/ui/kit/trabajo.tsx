// A long piece of work: how far it is, going on with it, giving up what is left, and how it ended. Any job of the add-on looks
// like this.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { AskFirst } from './ask-first';
import { Button } from './button';
import { Failure, Notice } from './notice';
import { type TrabajoEnCurso, useTrabajo } from './use-trabajo';

interface TrabajoProps {
  readonly visto: TrabajoVisto;
  /** What it was begun with, where the book does not keep it. */
  readonly pedido?: unknown;
  /** Goes on by itself: who began it is waiting for it. */
  readonly startsNow?: boolean;
  /** How it ended, done or given up. */
  readonly onEnd?: (visto: TrabajoVisto) => void;
  /** What else may be done with it while it stands half-way. */
  readonly more?: ComponentChildren;
}

export function Trabajo({
  visto: first,
  pedido,
  startsNow = false,
  onEnd,
  more,
}: TrabajoProps): VNode {
  const job = useTrabajo(first, pedido);
  const { estado, titulo, dicho } = job.visto;
  const falla = estado === 'a medias' ? (job.going.falla ?? job.stopping.falla) : null;
  const root = useRef<HTMLElement>(null);
  const phase = estado + job.going.busy;
  const shown = useRef(phase);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useLayoutEffect(() => {
    if (startsNow && first.estado === 'a medias') job.goOn();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it ends
  useLayoutEffect(() => {
    if (first.estado === 'a medias' && estado !== 'a medias') onEnd?.(job.visto);
  }, [estado]);
  // The button that was pressed is there no more: the keyboard stays with the job.
  useLayoutEffect(() => {
    if (shown.current !== phase) root.current?.focus();
    shown.current = phase;
  }, [phase]);
  return (
    <section ref={root} tabIndex={-1} aria-label={titulo}>
      {falla ? <Failure falla={falla} /> : null}
      {estado === 'a medias' ? (
        <HalfWay {...job} hasPedido={pedido !== undefined} more={more} />
      ) : (
        <Notice look={estado === 'terminado' ? 'listo' : 'nota'}>
          <p class="notice-title">
            {estado === 'terminado' ? 'Terminado.' : 'Cancelado: lo hecho se conserva.'}
          </p>
          <p>{dicho}</p>
        </Notice>
      )}
    </section>
  );
}

interface HalfWayProps extends TrabajoEnCurso {
  readonly hasPedido: boolean;
  readonly more: ComponentChildren;
}

function HalfWay({ visto, going, stopping, goOn, giveUp, hasPedido, more }: HalfWayProps): VNode {
  const { titulo, aviso, empezo, esMio } = visto;
  return (
    <div class="notice trabajo">
      <p class="notice-title">{going.busy || `Quedó a medias: ${titulo}`}</p>
      <HowFar visto={visto} />
      <p class="hint">
        {going.busy ? 'Puede cerrar el panel: lo hecho se conserva y después se continúa.' : empezo}
      </p>
      {aviso && !hasPedido ? <p>{aviso}</p> : null}
      {going.busy || (aviso && !hasPedido) ? null : (
        <div class="inline-buttons">
          <Button onClick={goOn}>{esMio ? 'Continuar' : 'Seguir yo'}</Button>
          {more}
        </div>
      )}
      {stopping.busy ? (
        <p role="status">{stopping.busy}</p>
      ) : (
        <AskFirst
          label="Cancelar lo que falta"
          question="Lo que falta no se hará; lo hecho se conserva."
          yes="Sí, cancelar"
          onYes={giveUp}
        />
      )}
    </div>
  );
}

/** A bar, and the same in words. */
function HowFar({
  visto: { titulo, hechas, total, cuanto },
}: {
  readonly visto: TrabajoVisto;
}): VNode {
  return (
    <>
      <div
        class="progress-track"
        role="progressbar"
        aria-label={titulo}
        aria-valuemax={total}
        aria-valuenow={hechas}
        aria-valuetext={cuanto}
      >
        <div class="progress-bar" style={{ width: `${(100 * hechas) / total}%` }} />
      </div>
      <p aria-live="polite">{cuanto}</p>
    </>
  );
}
