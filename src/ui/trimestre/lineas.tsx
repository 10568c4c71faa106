// The lines of a checklist: icon and word say whether each is ready, and its button goes to where it is mended.

import type { VNode } from 'preact';
import type { LineaDeCierre } from '../../domain/cierre-de-trimestre/lineas';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { useAction } from '../kit/use-load';
import { server } from '../server';

export function Lineas({ lineas }: { readonly lineas: readonly LineaDeCierre[] }): VNode {
  const { falla, run } = useAction();
  return (
    <>
      <ul class="cards">
        {lineas.map(({ clave, titulo, listo, detalle, registro }) => (
          <li key={clave} class="item">
            <span class="item-icon">
              <Icon name={listo ? 'check' : 'error'} />
            </span>
            <div>
              <p>
                <strong>{titulo}</strong> · {listo ? 'listo' : 'falta'}
              </p>
              <p class="hint">{detalle}</p>
              {listo ? null : (
                <Button
                  look="quiet"
                  onClick={() => run('…', () => server.irA({ registro, fila: 1 }))}
                >
                  Ir a la hoja
                  <span class="only-heard"> de {titulo}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {falla ? (
        <p class="hint" role="status">
          {falla.mensaje}
        </p>
      ) : null}
    </>
  );
}
