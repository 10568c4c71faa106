// Fields that take text or one value of a short list. What is typed is handed over letter by letter.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { Field, type FieldProps } from './field';

export interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

export function TextField({ value, onChange, onKeyDown, ...field }: TextProps): VNode {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends TextProps {
  /** Lines when empty; it grows with its text. */
  readonly lines?: number;
}

export function TextArea({
  value,
  onChange,
  onKeyDown,
  lines = 2,
  ...field
}: TextAreaProps): VNode {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          rows={linesFor(value, lines)}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

const LETTERS_A_LINE = 38;
const MOST_LINES = 14;

/** Lines a text takes in a panel 300 px wide. */
function linesFor(text: string, least: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_LINE), 0);
  return Math.min(MOST_LINES, Math.max(least, lines));
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ value, options, onChange, ...field }: SelectProps): VNode {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget: select }) => {
            const wanted = select.value;
            // What it says is for the panel to say: one that does not take it goes on saying what it said.
            select.value = value;
            onChange(wanted);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
