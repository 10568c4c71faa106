// Who prepared, reviewed and approved the acta: people of Equipo, whose cargo is printed under their name.

import type { VNode } from 'preact';
import { FIRMAS } from '../../domain/acta';
import { issueOf } from '../kit/error-summary';
import { PersonPicker } from '../kit/person-picker';
import { Section } from '../kit/section';
import { filled } from './acta-form';
import { hasIssue, type PartProps } from './acta-part';

export function Firmas({ form, datos, issues, onChange }: PartProps): VNode {
  const named = filled(FIRMAS.map(({ campo }) => form[campo])).length;
  const ids = FIRMAS.map(({ campo }) => `acta-${campo}`);
  return (
    <Section
      id="seccion-firmas"
      title="Elaboró, revisó y aprobó"
      count={`${named} de 3`}
      flagged={hasIssue(issues, ...ids)}
    >
      {FIRMAS.map(({ campo, label }) => (
        <PersonPicker
          key={campo}
          id={`acta-${campo}`}
          label={label}
          need={campo === 'elaboro' ? 'required' : 'optional'}
          value={form[campo]}
          onChange={(nombre) => onChange(() => ({ [campo]: nombre }))}
          directorio={datos.firmantes}
          onlyThem={datos.firmantes.length > 0}
          hint={datos.firmantes.find(({ nombre }) => nombre === form[campo])?.cargo}
          error={issueOf(issues, `acta-${campo}`)}
        />
      ))}
    </Section>
  );
}
