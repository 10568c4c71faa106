// Which row this is, and the way to others: the one before, the one after, the one that is selected in the sheet.

import type { VNode } from 'preact';
import type { Formulario } from '../../addon/datos/formulario';
import type { FilaPedida } from '../../addon/panels/fila-pedida';
import { Button, IconButton } from '../kit/button';
import { LoadInto, OtherPanel } from '../kit/other-panel';

interface HeadProps {
  readonly formulario: Formulario;
  /** Opens another row. */
  readonly onGo: (pedida: FilaPedida) => void;
}

export function Head({ formulario, onGo }: HeadProps): VNode {
  const { registro, hoja, titulo, donde, vecinas, leida } = formulario;
  const step = (paso: 1 | -1): void => onGo({ registro, ...donde, paso });
  return (
    <header class="fila-head">
      <div class="label-row">
        <p class="fila-hoja">
          {hoja}
          {leida ? ` · fila ${leida.fila}` : ''}
        </p>
        {leida ? (
          <>
            <IconButton
              icon="up"
              label="Fila anterior"
              disabled={!vecinas.anterior}
              onClick={() => step(-1)}
            />
            <IconButton
              icon="down"
              label="Fila siguiente"
              disabled={!vecinas.siguiente}
              onClick={() => step(1)}
            />
          </>
        ) : null}
      </div>
      <h2 class="fila-titulo" id="fila-titulo" tabIndex={-1}>
        {titulo || 'Fila nueva'}
      </h2>
      <div class="inline-buttons">
        <Button look="quiet" onClick={() => onGo({})}>
          Ir a la fila seleccionada
        </Button>
        {donde.clave === undefined ? null : (
          <OtherPanel panel="bitacora" de={`${registro} ${donde.clave}`}>
            Historia de la fila…
          </OtherPanel>
        )}
        {leida ? null : <LoadInto registro={registro}>Cargar muchas de Excel…</LoadInto>}
      </div>
    </header>
  );
}
