// What there is to observe of a report.

import type { VNode } from 'preact';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { Icon } from '../kit/icon';
import { SEVERIDAD } from '../kit/severidad';

export function Observed({
  reporte: { observaciones },
}: {
  readonly reporte: ReporteVisto;
}): VNode | null {
  if (observaciones.length === 0) return null;
  return (
    <ul class="said" aria-label="Observaciones del reporte">
      {observaciones.map(({ codigo, columna, severidad, mensaje }) => (
        <li key={`${codigo} ${columna} ${mensaje}`} class="item">
          <Icon name={SEVERIDAD[severidad].icon} />
          <span>
            {SEVERIDAD[severidad].word}: {mensaje}
          </span>
        </li>
      ))}
    </ul>
  );
}
