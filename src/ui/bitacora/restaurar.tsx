// Putting back what an entry took away, in two clicks: what it would write is seen first. What is refused says why.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AsientoDicho } from '../../domain/asiento-dicho';
import { Button } from '../kit/button';
import { newPedido } from '../kit/pedido';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { ToRow } from './to-row';

interface RestaurarProps {
  readonly asiento: AsientoDicho;
  readonly columna: string | undefined;
  readonly onRestored: () => void;
}

interface Vista {
  readonly campo: string | undefined;
  readonly dicho: string;
  readonly pedido: string;
}

export function Restaurar({ asiento, columna, onRestored }: RestaurarProps): VNode {
  const { numero, titulo, cambio, filas } = asiento;
  const [vista, setVista] = useState<Vista | null>(null);
  const [hecho, setHecho] = useState('');
  const { busy, falla, run } = useAction();
  const tell = useUndo(run, () => {
    setHecho('');
    onRestored();
  });
  const root = useRef<HTMLDivElement>(null);
  const focus = (): void =>
    queueMicrotask(() => root.current?.querySelector<HTMLElement>('p, button')?.focus());
  const de = (campo: string | undefined) => ({
    asiento: numero,
    ...(campo !== undefined && { campo }),
  });
  const look = async (campo: string | undefined): Promise<void> => {
    const seen = await run('Mirando qué se escribiría…', () =>
      server.restaurar({ ...de(campo), simular: true }),
    );
    setVista(seen ? { campo, dicho: seen.dicho, pedido: newPedido() } : null);
    focus();
  };
  const restore = async ({ campo, pedido }: Vista): Promise<void> => {
    const done = await run('Restaurando…', () => server.restaurar({ ...de(campo), pedido }));
    if (!done) return;
    setVista(null);
    setHecho(done.dicho);
    tell(done.dicho, done.cargue);
    onRestored();
  };
  // A row that was deleted is back, and not where it was: here it can be gone to.
  if (hecho !== '' && cambio === 'borrar')
    return (
      <div class="ask-first">
        <p>{hecho}</p>
        <ToRow asiento={asiento} />
      </div>
    );
  const campos = columna === undefined && cambio === 'modificar' ? (filas[0]?.campos ?? []) : [];
  return (
    <div ref={root} class="ask-first">
      {falla ? (
        <p role="alert" tabIndex={-1}>
          {falla.mensaje} {falla.detalle.join(' ')}
        </p>
      ) : null}
      {vista ? (
        <>
          <p tabIndex={-1}>{vista.dicho} Queda en la bitácora, y se puede deshacer.</p>
          <div class="inline-buttons">
            <Button onClick={() => restore(vista)} disabled={busy !== ''}>
              {busy || 'Sí, restaurar'}
            </Button>
            <Button look="quiet" onClick={() => setVista(null)}>
              No
            </Button>
          </div>
        </>
      ) : (
        <div class="inline-buttons">
          <Button onClick={() => look(columna)} disabled={busy !== ''}>
            {busy || 'Restaurar'}
            <span class="only-heard"> {titulo}</span>
          </Button>
          {campos.length > 1
            ? campos.map(({ campo, titulo: label }) => (
                <Button key={campo} look="quiet" onClick={() => look(campo)}>
                  Solo {label}
                </Button>
              ))
            : null}
        </div>
      )}
    </div>
  );
}
