// The evaluation of the acciones of a year.

import type { VNode } from 'preact';
import { EmptyState } from '../kit/empty-state';
import type { SectionProps } from './section';

export function Evaluacion({ elegida: { vigencia, estado } }: SectionProps): VNode {
  return (
    <div class="panel-body">
      <EmptyState icon="calendar" title={`La vigencia ${vigencia} está ${estado}`}>
        Sus acciones se evalúan en la hoja «Evaluación anual» cuando termina el año.
      </EmptyState>
    </div>
  );
}
