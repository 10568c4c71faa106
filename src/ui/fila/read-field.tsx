// A field that nobody writes here: what the add-on computes, and all of a closed row.

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
}

export function ReadField({ campo, label, text, nombre }: ReadFieldProps): VNode {
  const { escribe, columna } = campo;
  const shown = columna.kind === 'fecha' && isFecha(text) ? formatFecha(text) : text;
  return (
    <div class="field">
      <p class="read-label">
        {label}
        {escribe === 'complemento' ? <span class="optional"> · NO DILIGENCIAR</span> : null}
      </p>
      <p class="read-text">{shown || '—'}</p>
      {nombre || (escribe === 'complemento' && columna.help) ? (
        <p class="hint">{nombre || columna.help}</p>
      ) : null}
    </div>
  );
}
