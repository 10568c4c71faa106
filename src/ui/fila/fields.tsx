// All the fields of a row: one below the other, those along an axis in a part of their own that can be searched.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Formulario } from '../../addon/datos/formulario';
import type { Campo } from '../../domain/formulario';
import { Button } from '../kit/button';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { matches } from '../kit/match-options';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';
import { type Block, blocksOf, type EntradaDeEje } from './blocks';
import { FieldOf } from './field-of';
import { idOf, isOpen, type Textos } from './fila-form';
import { ReadField } from './read-field';

export interface FieldsProps {
  readonly formulario: Formulario;
  readonly form: Textos;
  readonly issues: readonly FieldIssue[];
  /** What somebody else wrote meanwhile in a field. */
  readonly ajenos: Textos;
  readonly hoy: string;
  readonly onChange: (key: string, text: string) => void;
}

/** An axis of fewer entries is shown as any other fields. */
const FEW = 8;

export function Fields(props: FieldsProps): VNode {
  return (
    <>
      {blocksOf(props.formulario.campos).map((block) =>
        block.kind === 'campo' ? (
          <OneField key={block.campo.key} {...props} campo={block.campo} />
        ) : block.entradas.length > FEW ? (
          <LongAxis key={block.eje} {...props} block={block} />
        ) : (
          <Entradas key={block.eje} {...props} entradas={block.entradas} />
        ),
      )}
    </>
  );
}

/** The fields along an axis of many entries, in a section that tells how many are filled. */
function LongAxis(props: FieldsProps & { readonly block: Extract<Block, { kind: 'eje' }> }): VNode {
  const { block, form, issues } = props;
  const [typed, setTyped] = useState('');
  const keys = block.entradas.flatMap(({ campos }) => campos.map(({ key }) => key));
  const filled = keys.filter((key) => form[key]).length;
  const isFlagged = (key: string): boolean => issueOf(issues, idOf(key)) !== undefined;
  // A field with an error is shown whatever is looked for: the summary leads to it.
  const found = block.entradas.filter(
    (entrada) => isFound(entrada, typed) || entrada.campos.some(({ key }) => isFlagged(key)),
  );
  return (
    <Section
      id={`eje-${block.eje}`}
      title={block.titulo}
      count={`${filled} de ${keys.length}`}
      flagged={keys.some(isFlagged)}
      startsOpen
    >
      <TextField
        id={`buscar-${block.eje}`}
        label={`Buscar entre ${block.entradas.length}`}
        need="unmarked"
        value={typed}
        onChange={setTyped}
      />
      {found.length === 0 ? <p class="hint">Ninguno se llama así.</p> : null}
      <Entradas {...props} entradas={found} />
    </Section>
  );
}

/** By the beginning of its code ("1.3") or by the words of its name. */
const isFound = ({ codigo, label }: EntradaDeEje, typed: string): boolean =>
  /^[\d.]+$/.test(typed.trim()) ? codigo.startsWith(typed.trim()) : matches(label, typed);

/** Entry by entry; each is headed where it has several fields. */
function Entradas(props: FieldsProps & { readonly entradas: readonly EntradaDeEje[] }): VNode {
  return (
    <>
      {props.entradas.map(({ codigo, label, campos }) => {
        const [only, ...others] = campos;
        return only && others.length === 0 ? (
          <OneField key={codigo} {...props} campo={only} />
        ) : (
          <fieldset key={codigo} class="sub-form">
            <legend>{label}</legend>
            {campos.map((campo) => (
              <OneField
                key={campo.key}
                {...props}
                campo={campo}
                label={campo.entrada?.propio || campo.columna.label}
              />
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

function OneField(props: FieldsProps & { readonly campo: Campo; readonly label?: string }): VNode {
  const { formulario, campo, form, issues, ajenos, hoy, onChange } = props;
  const { key, columna, lista } = campo;
  const { label = columna.label } = props;
  const value = form[key] ?? '';
  if (!isOpen(formulario, campo)) {
    const nombre = formulario.listas[lista]?.find(({ valor }) => valor === value)?.nombre ?? '';
    return (
      <ReadField
        campo={campo}
        label={label}
        text={value}
        nombre={nombre}
        cerrado={formulario.cerrados[key]}
      />
    );
  }
  const id = idOf(key);
  const ajeno = ajenos[key];
  const use = (text: string): VNode => (
    <Button look="quiet" onClick={() => onChange(key, text)}>
      {text ? `Usar «${text}»` : 'Dejarlo en blanco'}
    </Button>
  );
  return (
    <FieldOf
      campo={campo}
      opciones={formulario.listas[lista] ?? []}
      value={value}
      onChange={(text) => onChange(key, text)}
      hoy={hoy}
      id={id}
      label={label}
      error={issueOf(issues, id)}
      note={ajeno === undefined || ajeno === value ? undefined : use(ajeno)}
    />
  );
}
