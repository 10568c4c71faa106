// A field that nobody writes here: what the add-on computes, all of a closed row, and what is closed in one that goes on.

import type { VNode } from 'preact';
import { formatFecha } from '../../domain/formato';
import type { Campo } from '../../domain/formulario';
import { isFecha } from '../kit/typed-date';

interface ReadFieldProps {
  readonly campo: Campo;
  readonly label: string;
  readonly text: string;
  /** How people know what it refers to. */
  readonly nombre: string;
  /** Why it is closed in a row that goes on; '' where that is said elsewhere. */
  readonly cerrado: string | undefined;
}

export function ReadField({ campo, label, text, nombre, cerrado }: ReadFieldProps): VNode {
  const { escribe, columna } = campo;
  const shown = columna.kind === 'fecha' && isFecha(text) ? formatFecha(text) : text;
  return (
    <div class="field">
      <p class="read-label">
        {label}
        {escribe === 'complemento' ? <span class="optional"> · NO DILIGENCIAR</span> : null}
        {escribe === 'persona' && cerrado !== undefined ? (
          <span class="optional"> · Cerrado</span>
        ) : null}
      </p>
      <p class="read-text">{shown || '—'}</p>
      {nombre || (escribe === 'complemento' && columna.help) ? (
        <p class="hint">{nombre || columna.help}</p>
      ) : null}
      {escribe === 'persona' && cerrado ? <p class="hint">{cerrado}</p> : null}
    </div>
  );
}
