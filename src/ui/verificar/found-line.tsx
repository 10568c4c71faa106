// One observación: pressing it goes to its cell.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { GrupoObservaciones } from '../../addon/panels/verificar';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface FoundLineProps {
  readonly linea: GrupoObservaciones['lineas'][number];
  readonly showsMessage: boolean;
}

export function FoundLine({ linea, showsMessage }: FoundLineProps): VNode {
  const [aviso, setAviso] = useState('');
  const action = useAction();
  const go = async (): Promise<void> => {
    const { registro, fila, columna, clave } = linea;
    const answer = await action.run('…', () => server.irA({ registro, fila, columna, clave }));
    setAviso(answer?.aviso ?? '');
  };
  const said = action.falla?.mensaje ?? aviso;
  return (
    <li>
      <button
        type="button"
        class="found-line"
        aria-busy={action.busy !== ''}
        title={`Ir a la celda ${linea.celda}`}
        onClick={go}
      >
        <span class="cell">{linea.celda}</span>
        {showsMessage ? <span class="found-text">{linea.mensaje}</span> : null}
      </button>
      <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
    </li>
  );
}
