// The documents made so far, newest first, each with its version, its estado and where it is.

import type { VNode } from 'preact';
import type { DocumentosPanel } from '../../addon/panels/documentos';
import { formatFecha } from '../../domain/formato';
import { ExternalLink } from '../kit/external-link';
import { Icon } from '../kit/icon';

interface MadeListProps {
  readonly hechos: DocumentosPanel['hechos'];
}

export function MadeList({ hechos }: MadeListProps): VNode {
  return (
    <section class="block">
      <h2 class="heading">Documentos generados</h2>
      {hechos.length === 0 ? (
        <p class="hint">Aquí aparecerán los documentos que se generen.</p>
      ) : (
        <ul class="plain-list">
          {hechos.map((hecho) => (
            <li key={hecho.codigo} class="item">
              <span class="item-icon">
                <Icon name="documento" />
              </span>
              <div>
                <ExternalLink href={hecho.url}>
                  {hecho.tipo}, {hecho.referencia}
                </ExternalLink>
                <p class="hint">
                  Versión {hecho.version} · {hecho.estado} · {formatFecha(hecho.fecha)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
