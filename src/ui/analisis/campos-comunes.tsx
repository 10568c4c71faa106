// What the forms of the panel have in common.

import type { VNode } from 'preact';
import type { AnalisisVisto } from '../../addon/analisis/ver';
import { Combo } from '../kit/combo';
import { type Borrador, idDeCampo } from './formas';

export interface CamposProps {
  readonly datos: AnalisisVisto;
  readonly borrador: Borrador;
  /** YYYY-MM-DD */
  readonly hoy: string;
  readonly onChange: (campo: string, valor: string) => void;
  readonly errorDe: (campo: string) => string | undefined;
}

/** What every field of a form takes, by its name. */
export const fieldsOf =
  ({ borrador, onChange, errorDe }: CamposProps) =>
  (campo: string) => ({
    id: idDeCampo(campo),
    value: borrador.campos[campo] ?? '',
    onChange: (valor: string) => onChange(campo, valor),
    error: errorDe(campo),
  });

export const opciones = (valores: readonly string[]) =>
  valores.map((value) => ({ value, label: value }));
export const conBlanco = (valores: readonly string[]) => [
  { value: '', label: 'Sin escoger' },
  ...opciones(valores),
];

export const Componente = ({
  need = 'optional',
  ...props
}: CamposProps & { readonly need?: 'optional' | 'unmarked' }): VNode => (
  <Combo
    {...fieldsOf(props)('componente')}
    label="Componente"
    need={need}
    options={opciones(props.datos.listas.componentes)}
    isFree
  />
);
