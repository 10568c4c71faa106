// The control of a field, by the kind of its column and by what it offers.

import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { Campo, Opcion } from '../../domain/formulario';
import type { Kind } from '../../domain/register';
import { Combo } from '../kit/combo';
import { DateField, TimeField } from '../kit/date-field';
import type { FieldProps } from '../kit/field';
import type { Option } from '../kit/match-options';
import { SeveralField } from '../kit/several-field';
import { SelectField, TextArea, TextField, type TextProps } from '../kit/text-field';

/** What every field of the form is drawn with. */
export interface FieldOfProps {
  readonly campo: Campo;
  readonly opciones: readonly Opcion[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** YYYY-MM-DD */
  readonly hoy: string;
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  /** Below the field, before its help. */
  readonly note?: ComponentChildren;
}
type ControlProps = Omit<TextProps, keyof FieldProps> & {
  readonly field: FieldProps;
} & Pick<FieldOfProps, 'campo' | 'opciones' | 'hoy'>;

const Text = ({ field, value, onChange }: ControlProps): VNode => (
  <TextField {...field} value={value} onChange={onChange} />
);

const CONTROLS: Record<Kind, FunctionComponent<ControlProps>> = {
  texto: Text,
  codigo: Text,
  correo: Text,
  enlace: Text,
  entero: Text,
  decimal: Text,
  porcentaje: Text,
  dinero: Text,
  textoLargo: ({ field, value, onChange }) => (
    <TextArea {...field} value={value} onChange={onChange} />
  ),
  fecha: ({ field, value, onChange, hoy, campo }) => (
    <DateField
      {...field}
      value={value}
      onChange={onChange}
      hoy={hoy}
      mesSolo={campo.columna.mesSolo}
    />
  ),
  hora: ({ field, value, onChange }) => <TimeField {...field} value={value} onChange={onChange} />,
  siNo: List,
  lista: (props) => (props.campo.columna.varias ? <Several {...props} /> : <List {...props} />),
  referencia: (props) =>
    props.campo.columna.varias ? <Several {...props} /> : <Reference {...props} />,
};

/** Said where the definition has no help of its own. */
const HELP: Partial<Record<Kind, string>> = {
  dinero: 'En pesos.',
  porcentaje: 'Con su signo: 60%.',
  enlace: 'Dirección que empieza por https://',
};

export function FieldOf({ campo, note, id, label, error, ...rest }: FieldOfProps): VNode {
  const { columna, requerido } = campo;
  const Control = CONTROLS[columna.kind];
  const help = columna.help ?? HELP[columna.kind] ?? (columna.np ? NP_HELP : '');
  const hint = note || help ? [note, help ? <p key="ayuda">{help}</p> : null] : undefined;
  const need = requerido ? ('marked' as const) : ('unmarked' as const);
  // A field without a hint of its own may say one, as a date does.
  const field = hint ? { id, label, error, need, hint } : { id, label, error, need };
  return <Control {...rest} campo={campo} field={field} />;
}
const NP_HELP = 'NP si no se programó; 0 es otra cosa.';

/** Values that fit in a menu; more are looked for by typing. */
const MOST_IN_MENU = 12;

function List({ campo, opciones, field, value, onChange }: ControlProps): VNode {
  if (!campo.cerrada || opciones.length > MOST_IN_MENU) {
    return (
      <Combo
        {...field}
        value={value}
        onChange={onChange}
        options={opciones.map(optionOf)}
        isFree={!campo.cerrada}
      />
    );
  }
  const known = opciones.some(({ valor }) => valor === value) || value === '';
  const menu = [
    { valor: '', nombre: '' },
    ...(known ? [] : [{ valor: value, nombre: '' }]),
    ...opciones,
  ];
  return (
    <SelectField
      {...field}
      value={value}
      onChange={onChange}
      options={menu.map(({ valor }) => ({ value: valor, label: valor || '—' }))}
    />
  );
}

function Reference({ campo, opciones, field, value, onChange }: ControlProps): VNode {
  const options = opciones.map(optionOf);
  const isFree = !campo.cerrada;
  const nombre = opciones.find(({ valor }) => valor === value)?.nombre;
  const hint = nombre ? [<p key="nombre">{nombre}</p>, field.hint] : field.hint;
  return (
    <Combo
      {...field}
      {...(hint ? { hint } : {})}
      value={value}
      onChange={onChange}
      options={options}
      isFree={isFree}
    />
  );
}

const Several = ({ campo, opciones, field, value, onChange }: ControlProps): VNode => (
  <SeveralField
    {...field}
    value={value}
    onChange={onChange}
    options={opciones.map(optionOf)}
    isFree={!campo.cerrada}
  />
);

const optionOf = ({ valor, nombre }: Opcion): Option => ({
  value: valor,
  label: nombre ? `${valor} · ${nombre}` : valor,
});
