// How the acta ends: the next meeting, and who prepared, reviewed and approved it.

import type { VNode } from 'preact';
import type { Persona } from '../../addon/panels/panel-types';
import { DateField, TimeField } from '../kit/date-field';
import { issueOf } from '../kit/error-summary';
import { PersonPicker } from '../kit/person-picker';
import { TextField } from '../kit/text-field';
import type { PartProps } from './reunion';

interface ProximaProps extends PartProps {
  readonly hoy: string;
}

export function ProximaReunion({ form, onChange, issues, hoy }: ProximaProps): VNode {
  return (
    <>
      <DateField
        id="acta-proximaReunion"
        label="Fecha de la próxima"
        need="optional"
        value={form.proximaReunion}
        onChange={(proximaReunion) => onChange({ proximaReunion })}
        error={issueOf(issues, 'acta-proximaReunion')}
        hoy={hoy}
      />
      <TimeField
        id="acta-proximaHora"
        label="Hora de la próxima"
        need="optional"
        value={form.proximaHora}
        onChange={(proximaHora) => onChange({ proximaHora })}
        error={issueOf(issues, 'acta-proximaHora')}
      />
      <TextField
        id="acta-proximoLugar"
        label="Lugar de la próxima"
        need="optional"
        value={form.proximoLugar}
        onChange={(proximoLugar) => onChange({ proximoLugar })}
      />
    </>
  );
}

const FIRMAS = [
  { campo: 'elaboro', label: 'Elaboró' },
  { campo: 'reviso', label: 'Revisó' },
  { campo: 'aprobo', label: 'Aprobó' },
] as const;

interface FirmasProps extends PartProps {
  readonly directorio: readonly Persona[];
}

export function Firmas({ form, onChange, directorio }: FirmasProps): VNode {
  return (
    <>
      {FIRMAS.map(({ campo, label }) => (
        <PersonPicker
          key={campo}
          id={`acta-${campo}`}
          label={label}
          need="optional"
          value={form[campo]}
          onChange={(nombre) => onChange({ [campo]: nombre })}
          directorio={directorio}
        />
      ))}
    </>
  );
}
