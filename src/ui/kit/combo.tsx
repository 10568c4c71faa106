// A field with a list that narrows while typing. Tab or Enter take the option that is lit, Esc keeps
// what was typed.

import type { VNode } from 'preact';
import { ComboInput } from './combo-input';
import { Field } from './field';
import type { Option } from './match-options';
import type { TextProps } from './text-field';
import { useOptions } from './use-options';

interface ComboProps extends TextProps {
  readonly options: readonly Option[];
  /** Takes texts outside the list too, offered as its last option. */
  readonly isFree?: boolean;
}

/** Value: that of an option, or what was typed. */
export function Combo(props: ComboProps): VNode {
  const { value, options, onChange, onKeyDown, isFree = false, ...field } = props;
  const list = useOptions({ options, value, isFree, onChange });
  return (
    <Field {...field}>
      {(control) => (
        <ComboInput
          control={control}
          label={field.label}
          list={list}
          value={value}
          onType={onChange}
          onLeave={list.close}
          onKeyDown={(event) => {
            list.handleKey(event);
            onKeyDown?.(event);
          }}
        />
      )}
    </Field>
  );
}
