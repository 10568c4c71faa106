// A field that adds one thing of a list each time: it is taken with Enter, and the field waits for the next.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ComboInput } from '../kit/combo-input';
import { Field } from '../kit/field';
import { useOptions } from '../kit/use-options';

interface AgregarProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly string[];
  readonly onAdd: (value: string) => void;
}

export function Agregar({ id, label, hint, options, onAdd }: AgregarProps): VNode {
  const [typed, setTyped] = useState('');
  const list = useOptions({
    options: options.map((value) => ({ value, label: value })),
    value: typed,
    isFree: false,
    onChange: (value) => {
      setTyped('');
      onAdd(value);
    },
  });
  return (
    <Field id={id} label={label} hint={hint} need="unmarked">
      {(control) => (
        <ComboInput
          control={control}
          label={label}
          list={list}
          value={typed}
          onType={setTyped}
          onLeave={list.close}
          onKeyDown={(event) => {
            const isTaking = event.key === 'Enter' && list.shown.length > 0;
            list.handleKey(event);
            if (isTaking) event.preventDefault();
          }}
        />
      )}
    </Field>
  );
}
