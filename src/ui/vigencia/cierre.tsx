// The close of a year.

import type { VNode } from 'preact';
import { EmptyState } from '../kit/empty-state';
import type { SectionProps } from './section';

export function Cierre({ elegida: { vigencia, estado } }: SectionProps): VNode {
  return (
    <div class="panel-body">
      <EmptyState icon="calendar" title={`La vigencia ${vigencia} está ${estado}`} />
    </div>
  );
}
