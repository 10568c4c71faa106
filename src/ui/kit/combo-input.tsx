// The input of a field with a list below it, and the list while it is open: the ARIA combobox with a listbox popup.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { ControlProps } from './field';
import { OptionList } from './option-list';
import type { OptionsState } from './use-options';

interface ComboInputProps {
  readonly control: ControlProps;
  /** Of the field, for who hears the list. */
  readonly label: string;
  readonly list: OptionsState;
  readonly value: string;
  readonly placeholder?: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
}

export function ComboInput(props: ComboInputProps): VNode {
  const { control, label, list, value, placeholder, onType, onLeave, onKeyDown } = props;
  const { shown, lit } = list;
  const listId = `${control.id}-lista`;
  return (
    <div class="combo">
      <input
        {...control}
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={placeholder}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown[lit] ? `${listId}-${lit}` : undefined}
        value={value}
        onInput={(event) => {
          onType(event.currentTarget.value);
          list.open();
        }}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
      {shown.length > 0 ? (
        <OptionList id={listId} label={label} options={shown} lit={lit} onTake={list.take} />
      ) : null}
    </div>
  );
}
