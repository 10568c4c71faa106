// What the review of an uploaded template found, in the words of the server.

import type { VNode } from 'preact';
import { ErrorSummary } from '../kit/error-summary';
import { Notice } from '../kit/notice';
import type { Reviewed } from './use-templates';

export function ReviewedTemplate({ reviewed }: { readonly reviewed: Reviewed }): VNode {
  const { nombre, revisada } = reviewed;
  if (!revisada.aceptada) {
    return (
      <ErrorSummary
        title={`«${nombre}» no se subió. Corrija en Word y súbala de nuevo:`}
        issues={revisada.errores.map((mensaje) => ({ mensaje }))}
      />
    );
  }
  return (
    <Notice look={revisada.avisos.length > 0 ? 'advertencia' : 'listo'}>
      <p class="notice-title">«{nombre}» quedó en uso.</p>
      {revisada.avisos.length > 0 ? (
        <ul class="notice-facts">
          {revisada.avisos.map((aviso) => (
            <li key={aviso}>{aviso}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
