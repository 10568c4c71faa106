// Who leaves, who comes, and from which day; of somebody new, what Equipo is to have of them.

import type { VNode } from 'preact';
import type { EquipoVisto, PersonaDelEquipo } from '../../addon/reemplazo/ver';
import { formatFecha } from '../../domain/formato';
import { readsAlike } from '../../domain/texto';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { SelectField, TextField } from '../kit/text-field';

export interface Formulario {
  readonly sale: string;
  readonly entra: string;
  readonly desde: string;
  readonly cargo: string;
  readonly rol: string;
  readonly correo: string;
  readonly nueva: boolean;
}
export const blank = (hoy: string): Formulario => ({
  sale: '',
  entra: '',
  desde: hoy,
  cargo: '',
  rol: '',
  correo: '',
  nueva: false,
});

type Errores = { readonly [K in keyof Formulario]?: string };

export function missingIn({ sale, entra }: Formulario): Errores {
  return {
    ...(sale.trim() === '' && { sale: 'Escoja quién sale.' }),
    ...(entra.trim() === '' && {
      entra: 'Escoja quién llega, o escriba su nombre.',
    }),
  };
}

interface RelevoProps {
  readonly datos: EquipoVisto;
  readonly form: Formulario;
  readonly hoy: string;
  readonly errors: Errores;
  /** Whether whoever comes was taken for somebody of Equipo. */
  readonly isAlike: boolean;
  readonly onChange: (some: Partial<Formulario>) => void;
}

export function Relevo({ datos, form, hoy, errors, isAlike, onChange }: RelevoProps): VNode {
  const { personas, roles } = datos;
  const named = (nombre: string): PersonaDelEquipo | undefined =>
    personas.find((one) => readsAlike(one.nombre, nombre));
  const [leaves, comes] = [named(form.sale), named(form.entra)];
  const isNew = form.entra.trim() !== '' && comes === undefined;
  const text = (key: 'cargo' | 'correo') => ({
    id: `equipo-${key}`,
    value: form[key],
    error: errors[key],
    onChange: (value: string) => onChange({ [key]: value }),
  });
  return (
    <>
      <Combo
        id="equipo-sale"
        label="Quién sale"
        value={form.sale}
        error={errors.sale}
        options={personas.map(optionOf)}
        hint={leaves && hintOf(leaves)}
        onChange={(sale) => onChange({ sale })}
      />
      <Combo
        id="equipo-entra"
        label="Quién llega"
        value={form.entra}
        error={errors.entra}
        options={personas
          .filter(({ estaHoy, nombre }) => estaHoy && nombre !== leaves?.nombre)
          .map(optionOf)}
        hint={isNew ? 'No está en Equipo: se agrega.' : comes && hintOf(comes)}
        isFree
        onChange={(entra) => onChange({ entra, nueva: false })}
      />
      {isNew && (isAlike || form.nueva) ? (
        <label class="check">
          <input
            type="checkbox"
            checked={form.nueva}
            onChange={(event) => onChange({ nueva: event.currentTarget.checked })}
          />
          <span>Es otra persona</span>
        </label>
      ) : null}
      {isNew ? (
        <TextField {...text('correo')} label="Correo" need="optional" hint="De quien llega." />
      ) : null}
      {isNew ? (
        <TextField
          {...text('cargo')}
          label="Cargo"
          need="optional"
          hint={`En blanco: ${leaves?.cargo || 'el de quien sale'}.`}
        />
      ) : null}
      {form.entra.trim() === '' ? null : (
        <SelectField
          id="equipo-rol"
          label="Rol de quien llega"
          need="unmarked"
          value={form.rol}
          options={[
            { value: '', label: (comes?.rol ?? leaves?.rol) || 'Como está' },
            ...roles.map(({ nombre }) => ({ value: nombre, label: nombre })),
          ]}
          onChange={(rol) => onChange({ rol })}
        />
      )}
      <DateField
        id="equipo-desde"
        label="Desde"
        value={form.desde}
        hoy={hoy}
        error={errors.desde}
        onChange={(desde) => onChange({ desde })}
      />
    </>
  );
}

const optionOf = ({ nombre, cargo }: PersonaDelEquipo) => ({
  value: nombre,
  label: nombre,
  detail: cargo,
});

const hintOf = ({ cargo, hasta }: PersonaDelEquipo): string =>
  [cargo, hasta && `hasta el ${formatFecha(hasta)}`].filter(Boolean).join(', ');
