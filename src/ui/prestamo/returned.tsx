// What came back in the copy.

import type { VNode } from 'preact';
import type { LibroDevuelto } from '../../addon/panels/libro-prestado';
import { Notice } from '../kit/notice';

export function Returned({ devuelto }: { readonly devuelto: LibroDevuelto }): VNode {
  const { guardados, alterados, hojas } = devuelto;
  return (
    <div class="panel-body">
      <Notice look="listo">
        <p class="notice-title">El libro volvió</p>
        <p>
          {guardados === 1
            ? 'Trae lo que se guardó una vez en la copia:'
            : `Trae lo que se guardó ${guardados} veces en la copia:`}
        </p>
        <ul class="notice-facts">
          {hojas.map(({ hoja, filas }) => (
            <li key={hoja}>
              {hoja}: {filas} {filas === 1 ? 'cambio' : 'cambios'}
            </li>
          ))}
        </ul>
      </Notice>
      {alterados > 0 ? (
        <Notice look="advertencia">
          La bitácora de la copia fue alterada o le faltan asientos. Revísela en Verificar datos.
        </Notice>
      ) : null}
      <p class="block">
        Ya se puede escribir aquí. Para reponer los avisos de protección que el archivo no trae, use
        PAM › Configuración › Preparar o reparar el libro.
      </p>
    </div>
  );
}
