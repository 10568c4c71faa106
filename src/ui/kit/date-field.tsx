// A date and a time that are typed, not clicked together: three keys and Tab. The calendar of the
// browser is there for who wants it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatFecha } from '../../domain/formato';
import type { Column } from '../../domain/register';
import { Field } from './field';
import { Icon } from './icon';
import type { TextProps } from './text-field';
import {
  isFecha,
  isHora,
  parseTypedDate,
  parseTypedTime,
  readableTime,
  weekdayOf,
} from './typed-date';

interface DateFieldProps extends TextProps {
  /** YYYY-MM-DD, from which "15/6" takes its year. */
  readonly hoy: string;
  /** Which day a month alone is. */
  readonly mesSolo?: Column['mesSolo'] | undefined;
}

/** Value YYYY-MM-DD, '' when blank, or what was typed when it cannot be read as a date. */
export function DateField({
  value,
  onChange,
  onKeyDown,
  hoy,
  mesSolo,
  ...field
}: DateFieldProps): VNode {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    onChange(parseTypedDate(text, hoy, mesSolo) ?? text.trim());
  };
  return (
    <Field {...field} hint={field.hint ?? (isFecha(value) ? weekdayOf(value) : 'dd/mm/aaaa')}>
      {(control) => (
        <div class="with-button">
          <input
            {...control}
            type="text"
            autocomplete="off"
            value={typed ?? (isFecha(value) ? formatFecha(value) : value)}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
            onKeyDown={onKeyDown}
          />
          <span class="calendar-button">
            <Icon name="calendar" />
            <input
              type="date"
              class="calendar-input"
              tabIndex={-1}
              aria-hidden="true"
              title="Abrir el calendario"
              value={isFecha(value) ? value : ''}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          </span>
        </div>
      )}
    </Field>
  );
}

/** Value HH:MM, '' when blank, or what was typed when it cannot be read as a time. */
export function TimeField({ value, onChange, onKeyDown, ...field }: TextProps): VNode {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    onChange(parseTypedTime(text) ?? text.trim());
  };
  return (
    <Field {...field} hint={isHora(value) ? readableTime(value) : 'hh:mm'}>
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={typed ?? value}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
