// The way to the row of an entry, wherever it stands by now.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AsientoDicho } from '../../domain/asiento-dicho';
import { Button } from '../kit/button';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface ToRowProps {
  readonly asiento: AsientoDicho;
  readonly columna?: string | undefined;
}

export function ToRow({ asiento: { registro, clave, titulo }, columna }: ToRowProps): VNode {
  const { falla, run } = useAction();
  const [aviso, setAviso] = useState('');
  const go = async (): Promise<void> => {
    const answer = await run('…', () =>
      server.irA({ registro, fila: 1, clave, ...(columna !== undefined && { columna }) }),
    );
    setAviso(answer?.aviso ?? '');
  };
  const said = falla?.mensaje ?? aviso;
  return (
    <>
      <Button look="quiet" onClick={go}>
        Ir a la fila
        <span class="only-heard"> {titulo}</span>
      </Button>
      <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
    </>
  );
}
