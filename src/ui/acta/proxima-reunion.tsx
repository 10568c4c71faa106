// When and where the next meeting is.

import type { VNode } from 'preact';
import { DateField, TimeField } from '../kit/date-field';
import { issueOf } from '../kit/error-summary';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';
import { hasIssue, type PartProps } from './acta-part';

export function ProximaReunion({ form, hoy, issues, onChange }: PartProps): VNode {
  const field = (campo: 'proximaReunion' | 'proximaHora' | 'proximoLugar') => ({
    id: `acta-${campo}`,
    need: 'optional' as const,
    value: form[campo],
    onChange: (value: string) => onChange(() => ({ [campo]: value })),
    error: issueOf(issues, `acta-${campo}`),
  });
  return (
    <Section
      id="seccion-proxima"
      title="Próxima reunión"
      count={form.proximaReunion ? 'fijada' : 'sin fijar'}
      flagged={hasIssue(issues, 'acta-proxima')}
    >
      <DateField {...field('proximaReunion')} label="Fecha de la próxima" hoy={hoy} />
      <TimeField {...field('proximaHora')} label="Hora de la próxima" />
      <TextField {...field('proximoLugar')} label="Lugar de la próxima" />
    </Section>
  );
}
