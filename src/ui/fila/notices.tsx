// What is said above a row: that it was recovered, that it was saved and how to take that back, that leaving it loses
// something.

import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { FilaPedida } from '../../addon/panels/fila-pedida';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { Notice } from '../kit/notice';

/** A save, and how to ask for the row as it was before. */
export interface Written {
  readonly cargue: string;
  readonly before: FilaPedida;
  /** Id under which it is asked to be taken back. */
  readonly pedido: string;
}

/** Id of the button that takes a save back. */
export const UNDO = 'fila-deshacer';

export function Saved(props: { readonly written: Written; readonly onUndo: () => void }): VNode {
  return (
    <Notice look="listo" isOuter>
      <p>La fila quedó guardada en el cargue {props.written.cargue}.</p>
      <Button id={UNDO} look="quiet" onClick={props.onUndo}>
        Deshacer
      </Button>
    </Notice>
  );
}

export function Recovered({ onDiscard }: { readonly onDiscard: () => void }): VNode {
  return (
    <Notice look="nota" isOuter>
      <p>Se recuperó lo que estaba escribiendo.</p>
      <Button look="quiet" onClick={onDiscard}>
        Descartar e ir a la fila seleccionada
      </Button>
    </Notice>
  );
}

interface LeavingProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function Leaving({ onLeave, onStay }: LeavingProps): VNode {
  useLayoutEffect(() => focusNow('fila-seguir'), []);
  return (
    <Notice look="advertencia" isOuter>
      <p>Hay cambios sin guardar en esta fila.</p>
      <div class="inline-buttons">
        <Button id="fila-seguir" onClick={onStay}>
          Seguir en esta
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Descartarlos
        </Button>
      </div>
    </Notice>
  );
}
