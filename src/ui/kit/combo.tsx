// A field with a list that narrows while typing. Tab or Enter take the option that is lit, Esc keeps
// what was typed. The ARIA combobox with a listbox popup.

import type { VNode } from 'preact';
import { Field } from './field';
import type { Option } from './match-options';
import { OptionList } from './option-list';
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
  const { shown, lit } = list;
  const listId = `${field.id}-lista`;
  return (
    <Field {...field}>
      {(control) => (
        <div class="combo">
          <input
            {...control}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown[lit] ? `${listId}-${lit}` : undefined}
            value={value}
            onInput={(event) => {
              onChange(event.currentTarget.value);
              list.open();
            }}
            onBlur={list.close}
            onKeyDown={(event) => {
              list.handleKey(event);
              onKeyDown?.(event);
            }}
          />
          {shown.length > 0 ? (
            <OptionList
              id={listId}
              label={field.label}
              options={shown}
              lit={lit}
              onTake={list.take}
            />
          ) : null}
        </div>
      )}
    </Field>
  );
}
