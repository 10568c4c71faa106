// The options under a combo, as many as match; pointing at one takes it.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Option } from './match-options';

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly lit: number;
  readonly onTake: (option: Option) => void;
}

/** The id of option `i` is that of the list, a hyphen and `i`. */
export function OptionList({ id, label, options, lit, onTake }: OptionListProps): VNode {
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
