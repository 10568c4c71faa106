// The files of a publication that was just made.

import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PublicacionHecha } from '../../addon/publico/publicar';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { ExternalLink } from '../kit/external-link';
import { focusNow } from '../kit/focus';
import { Notice } from '../kit/notice';

export function Hecha({ hecha }: { readonly hecha: PublicacionHecha }): VNode {
  useLayoutEffect(() => focusNow('publicacion-descargar'), []);
  const { version, archivos, pagina } = hecha;
  return (
    <Notice look="listo">
      <p class="notice-title">
        La versión {version} quedó en su carpeta de informes. En sus archivos no se encontró nada de
        lo que se busca: mire en «Qué no se publica» qué es, y lea los textos.
      </p>
      <ul class="notice-facts">
        {archivos.map(({ titulo, url }) => (
          <li key={titulo}>
            <ExternalLink href={url}>{titulo}</ExternalLink>
          </li>
        ))}
      </ul>
      <div class="inline-buttons">
        <Button
          id="publicacion-descargar"
          look="quiet"
          onClick={() => download(pagina.nombre, pagina.texto, 'text/html;charset=utf-8')}
        >
          Descargar la página
        </Button>
      </div>
    </Notice>
  );
}
