// What the evidencias of an acción count, under the figure that it reports: one key takes it, and until then what was typed stands.

import type { VNode } from 'preact';
import type { ConteoDeEvidencias } from '../../domain/conteo-de-evidencias';
import { formatFecha, numeroEscrito } from '../../domain/formato';
import { readNumero } from '../../domain/parse/numero';
import { Button } from '../kit/button';

interface CountedProps {
  readonly propuesto: ConteoDeEvidencias;
  /** What the field holds. */
  readonly text: string;
  readonly onUse: (text: string) => void;
}

export function Counted({ propuesto, text, onUse }: CountedProps): VNode {
  const { valor, dicho, contadas, noContadas } = propuesto;
  return (
    <div class="block">
      <p class="hint">{dicho}</p>
      {contadas.length === 0 ? (
        <p class="hint">Si las hubo, regístrelas en Evidencias antes de reportar.</p>
      ) : readsAs(text, valor) ? (
        <p class="hint">Es lo que está escrito.</p>
      ) : (
        <div class="inline-buttons">
          <Button onClick={() => onUse(numeroEscrito(valor))}>
            {`Usar ${numeroEscrito(valor)}`}
          </Button>
        </div>
      )}
      {contadas.length === 0 ? null : (
        <details class="hint">
          <summary>Cuáles se cuentan ({contadas.length})</summary>
          <ul class="plain-list">
            {contadas.map(({ codigo, fecha, descripcion, noFocalizada }) => (
              <li key={codigo}>
                {codigo} · {formatFecha(fecha)} · {descripcion}
                {noFocalizada ? ' · IED no focalizada' : ''}
              </li>
            ))}
          </ul>
        </details>
      )}
      {noContadas.length > 0 ? <p class="hint">No se cuentan: {noContadas.join(', ')}.</p> : null}
    </div>
  );
}

function readsAs(text: string, valor: number): boolean {
  const read = readNumero(text);
  return text.trim() !== '' && 'ok' in read && read.ok === valor;
}
