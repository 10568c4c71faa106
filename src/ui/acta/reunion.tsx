// What kind of meeting it was, about what, when and where.

import type { VNode } from 'preact';
import { DateField, TimeField } from '../kit/date-field';
import { issueOf } from '../kit/error-summary';
import { PersonPicker } from '../kit/person-picker';
import { Section } from '../kit/section';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { hasIssue, type PartProps } from './acta-part';

type Campo = 'tipo' | 'asunto' | 'objetivo' | 'fecha' | 'horaInicio' | 'horaFin' | 'lugar';
const IDS = ['acta-tipo', 'acta-asunto', 'acta-fecha', 'acta-hora', 'acta-lugar'];

export function Reunion({ form, datos, hoy, issues, onChange }: PartProps): VNode {
  const field = (campo: Campo) => ({
    id: `acta-${campo}`,
    value: form[campo],
    onChange: (value: string) => onChange(() => ({ [campo]: value })),
    error: issueOf(issues, `acta-${campo}`),
  });
  return (
    <Section
      id="seccion-reunion"
      title="Reunión"
      count={form.tipo || 'sin tipo'}
      flagged={hasIssue(issues, ...IDS)}
      startsOpen
    >
      <SelectField
        {...field('tipo')}
        label="Tipo de acta"
        options={tipoOptions(datos.tipos, form.tipo)}
      />
      <TextField {...field('asunto')} label="Asunto" />
      <DateField {...field('fecha')} label="Fecha" hoy={hoy} />
      <div class="pair">
        <TimeField {...field('horaInicio')} label="Hora de inicio" />
        <TimeField {...field('horaFin')} label="Hora de fin" />
      </div>
      <TextField {...field('lugar')} label="Lugar" hint="Si fue virtual, pegue el enlace." />
      <Procedencia form={form} datos={datos} onChange={onChange} />
      <TextArea {...field('objetivo')} label="Objetivo" need="optional" lines={1} />
    </Section>
  );
}

/** Who called the meeting, and for which activity of the procedure. */
function Procedencia({
  form,
  datos,
  onChange,
}: Pick<PartProps, 'form' | 'datos' | 'onChange'>): VNode {
  return (
    <>
      <PersonPicker
        id="acta-convoca"
        label="Convoca"
        need="optional"
        value={form.convoca}
        onChange={(convoca) => onChange(() => ({ convoca }))}
        directorio={datos.directorio}
      />
      <SelectField
        id="acta-actividad"
        label="Actividad del procedimiento"
        need="optional"
        value={form.actividad}
        onChange={(actividad) => onChange(() => ({ actividad }))}
        options={[
          { value: '', label: 'Ninguna' },
          ...datos.actividades.map(({ numero, breve }) => ({
            value: `${numero}`,
            label: `${numero}. ${breve}`,
          })),
        ]}
      />
    </>
  );
}

/** The tipos of the office, and that of an older acta which may have left the list since. */
function tipoOptions(
  tipos: readonly string[],
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const known = chosen && !tipos.includes(chosen) ? [chosen, ...tipos] : tipos;
  return [{ value: '', label: 'Escoja…' }, ...known.map((tipo) => ({ value: tipo, label: tipo }))];
}
