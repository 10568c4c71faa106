// Several values of a list in one field: those chosen, each with its way out, and a field that adds one more.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './button';
import { ComboInput } from './combo-input';
import { Field, type FieldProps } from './field';
import { focusSoon } from './focus';
import type { Option } from './match-options';
import { useOptions } from './use-options';

interface SeveralFieldProps extends FieldProps {
  readonly options: readonly Option[];
  /** The values, joined as they are kept. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes texts outside the list too. */
  readonly isFree: boolean;
}

const JOINT = '; ';
const valuesOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** Value: "FU-0003; FU-0011". What is being typed is its last: nothing is lost when the row is saved meanwhile. */
export function SeveralField(props: SeveralFieldProps): VNode {
  const { options, value, onChange, isFree, ...field } = props;
  const [typed, setTyped] = useState('');
  const values = valuesOf(value);
  const chosen = typed.trim() === '' ? values : values.slice(0, -1);
  const setAll = (all: readonly string[]): void => onChange(all.filter(Boolean).join(JOINT));
  /** What is typed is done with. */
  const settle = (all: readonly string[]): void => {
    setTyped('');
    const settled = [...new Set(all)];
    if (settled.join() !== values.join()) setAll(settled);
  };
  const type = (text: string): void => {
    if (text.includes(';')) settle([...chosen, ...valuesOf(text)]);
    else {
      setTyped(text);
      setAll([...chosen, text.trim()]);
    }
  };
  const list = useOptions({
    options: options.filter((option) => !chosen.includes(option.value)),
    value: typed,
    isFree,
    onChange: (text) => settle([...chosen, text]),
  });
  const remove = (index: number): void => {
    settle(chosen.filter((_, i) => i !== index));
    focusSoon(field.id);
  };
  const handleKey = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const isTaking = event.key === 'Enter' && list.shown.length > 0;
    list.handleKey(event);
    const isTakingAway = event.key === 'Backspace' && typed === '' && chosen.length > 0;
    if (isTakingAway) remove(chosen.length - 1);
    // Enter stays, for one more; on an empty field it goes on.
    if (isTaking || isTakingAway) event.preventDefault();
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <Chosen values={chosen} options={options} onRemove={remove} />
          <ComboInput
            control={control}
            label={field.label}
            list={list}
            value={typed}
            placeholder={chosen.length > 0 ? 'Agregar otro' : ''}
            onType={type}
            onLeave={() => {
              list.close();
              settle(values);
            }}
            onKeyDown={handleKey}
          />
        </>
      )}
    </Field>
  );
}

interface ChosenProps {
  readonly values: readonly string[];
  readonly options: readonly Option[];
  readonly onRemove: (index: number) => void;
}

function Chosen({ values, options, onRemove }: ChosenProps): VNode | null {
  if (values.length === 0) return null;
  return (
    <ul class="chosen">
      {values.map((value, i) => (
        <li key={value} class="line">
          <span class="chosen-text">
            {options.find((option) => option.value === value)?.label ?? value}
          </span>
          <IconButton icon="close" label={`Quitar ${value}`} offTab onClick={() => onRemove(i)} />
        </li>
      ))}
    </ul>
  );
}
