// A field with a list that narrows while typing. Tab or Enter take the option that is lit, Esc keeps
// what was typed. The ARIA combobox with a listbox popup.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './field';
import { matchOptions, type Option } from './match-options';
import type { TextProps } from './text-field';

interface ComboProps extends TextProps {
  readonly options: readonly Option[];
  /** Takes texts outside the list too, offered as its last option. */
  readonly isFree?: boolean;
}

/** Value: that of an option, or what was typed. */
export function Combo({
  value,
  options,
  onChange,
  onKeyDown,
  isFree,
  ...field
}: ComboProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const [lit, setLit] = useState(0);
  const shown = isOpen ? matchOptions(options, value, isFree ?? false) : [];
  const listId = `${field.id}-lista`;
  const take = (option: Option): void => {
    onChange(option.value);
    setOpen(false);
  };
  const open = (at: number): void => {
    setOpen(true);
    setLit(at);
  };
  const handleKey = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const option = shown[lit];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.altKey || event.ctrlKey) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      open(isOpen ? (lit + step + shown.length) % (shown.length || 1) : 0);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && option && !event.ctrlKey) {
      take(option);
    }
    onKeyDown?.(event);
  };
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
              open(0);
            }}
            onBlur={() => setOpen(false)}
            onKeyDown={handleKey}
          />
          {shown.length > 0 ? (
            <OptionList id={listId} label={field.label} options={shown} lit={lit} onTake={take} />
          ) : null}
        </div>
      )}
    </Field>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly lit: number;
  readonly onTake: (option: Option) => void;
}

function OptionList({ id, label, options, lit, onTake }: OptionListProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[lit]?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <div class="option-list" id={id} ref={list} role="listbox" aria-label={label}>
      {options.map((option, i) => (
        <div
          key={option.value}
          id={`${id}-${i}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={i === lit}
          // The field must keep the focus, or its blur would close the list before the click.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(option);
          }}
        >
          <span class="option-label">{option.label}</span>
          {option.detail ? <span class="option-detail">{option.detail}</span> : null}
        </div>
      ))}
    </div>
  );
}
