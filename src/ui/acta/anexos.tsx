// What is attached to the acta.

import type { VNode } from 'preact';
import { LineList } from '../kit/line-list';
import { Section } from '../kit/section';
import { filled } from './acta-form';
import { counted, type PartProps } from './acta-part';

export function Anexos({ form: { anexos }, onChange }: PartProps): VNode {
  return (
    <Section id="seccion-anexos" title="Anexos" count={counted(filled(anexos).length, 'ninguno')}>
      <LineList
        id="anexo"
        noun="Anexo"
        lines={anexos}
        onChange={(change) => onChange((form) => ({ anexos: change(form.anexos) }))}
      />
    </Section>
  );
}
