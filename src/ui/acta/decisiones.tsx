// What the meeting decided.

import type { VNode } from 'preact';
import { LineList } from '../kit/line-list';
import { Section } from '../kit/section';
import { filled } from './acta-form';
import { counted, type PartProps } from './acta-part';

export function Decisiones({ form: { decisiones }, onChange }: PartProps): VNode {
  return (
    <Section
      id="seccion-decisiones"
      title="Decisiones"
      count={counted(filled(decisiones).length, 'ninguna')}
      startsOpen
    >
      <LineList
        id="decision"
        noun="Decisión"
        lines={decisiones}
        onChange={(change) => onChange((form) => ({ decisiones: change(form.decisiones) }))}
      />
      <p class="hint">Si se votó, escriba los votos: «Aprobado: 9 a favor, 1 en contra».</p>
    </Section>
  );
}
