// What kind of meeting it was, about what, when and where.

import type { VNode } from 'preact';
import type { Persona } from '../../addon/panels/panel-types';
import { DateField, TimeField } from '../kit/date-field';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { PersonPicker } from '../kit/person-picker';
import { SelectField, TextField } from '../kit/text-field';
import type { ActaForm } from './acta-form';
import { ACTIVIDADES } from './actividades';

export interface PartProps {
  readonly form: ActaForm;
  readonly onChange: (patch: Partial<ActaForm>) => void;
  readonly issues: readonly FieldIssue[];
}

interface ReunionProps extends PartProps {
  readonly tipos: readonly string[];
  readonly directorio: readonly Persona[];
  readonly hoy: string;
}

export function Reunion(props: ReunionProps): VNode {
  const { form, onChange, issues, tipos, directorio, hoy } = props;
  const field = (campo: 'tipo' | 'asunto' | 'fecha' | 'horaInicio' | 'horaFin' | 'lugar') => ({
    id: `acta-${campo}`,
    value: form[campo],
    onChange: (value: string) => onChange({ [campo]: value }),
    error: issueOf(issues, `acta-${campo}`),
  });
  // A tipo of an older acta may have left the list since.
  const known = form.tipo && !tipos.includes(form.tipo) ? [form.tipo, ...tipos] : tipos;
  return (
    <>
      <SelectField
        {...field('tipo')}
        label="Tipo de acta"
        options={[{ value: '', label: 'Escoja…' }, ...known.map((t) => ({ value: t, label: t }))]}
      />
      <TextField {...field('asunto')} label="Asunto" />
      <DateField {...field('fecha')} label="Fecha" hoy={hoy} />
      <div class="pair">
        <TimeField {...field('horaInicio')} label="Hora de inicio" />
        <TimeField {...field('horaFin')} label="Hora de fin" />
      </div>
      <TextField {...field('lugar')} label="Lugar" />
      <PersonPicker
        id="acta-convoca"
        label="Convoca"
        need="optional"
        value={form.convoca}
        onChange={(convoca) => onChange({ convoca })}
        directorio={directorio}
      />
      <SelectField
        id="acta-actividad"
        label="Actividad del procedimiento"
        need="optional"
        value={form.actividad}
        onChange={(actividad) => onChange({ actividad })}
        options={[
          { value: '', label: 'Ninguna' },
          ...ACTIVIDADES.map((nombre, i) => ({
            value: String(i + 1),
            label: `${i + 1}. ${nombre}`,
          })),
        ]}
      />
    </>
  );
}
