// Who prepared, reviewed and approved the acta.

import type { VNode } from 'preact';
import { PersonPicker } from '../kit/person-picker';
import { Section } from '../kit/section';
import { filled } from './acta-form';
import type { PartProps } from './acta-part';

const FIRMAS = [
  { campo: 'elaboro', label: 'Elaboró' },
  { campo: 'reviso', label: 'Revisó' },
  { campo: 'aprobo', label: 'Aprobó' },
] as const;

export function Firmas({ form, datos, onChange }: PartProps): VNode {
  const named = filled(FIRMAS.map(({ campo }) => form[campo])).length;
  return (
    <Section id="seccion-firmas" title="Elaboró, revisó y aprobó" count={`${named} de 3`}>
      {FIRMAS.map(({ campo, label }) => (
        <PersonPicker
          key={campo}
          id={`acta-${campo}`}
          label={label}
          need="optional"
          value={form[campo]}
          onChange={(nombre) => onChange(() => ({ [campo]: nombre }))}
          directorio={datos.directorio}
        />
      ))}
    </Section>
  );
}
