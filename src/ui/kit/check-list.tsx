// Things to be marked, each with what keeps it from being marked or is to be known of it.

import type { VNode } from 'preact';

interface Checkable {
  readonly value: string;
  readonly said: string;
  readonly disabled?: boolean;
  readonly hint?: string;
}
interface CheckListProps {
  readonly items: readonly Checkable[];
  readonly marked: readonly string[];
  readonly onMarked: (values: readonly string[]) => void;
}

export const CheckList = ({ items, marked, onMarked }: CheckListProps): VNode => (
  <>
    {items.map(({ value, said, disabled, hint }) => (
      <div key={value} class="field">
        <label class="check">
          <input
            type="checkbox"
            disabled={disabled}
            checked={marked.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onMarked(checked ? [...marked, value] : marked.filter((other) => other !== value))
            }
          />
          <span class="said">{said}</span>
        </label>
        {hint ? <div class="hint">{hint}</div> : null}
      </div>
    ))}
  </>
);
