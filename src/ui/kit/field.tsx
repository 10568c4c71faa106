// A field: its label above, what helps below, its error beside it, all tied together for who listens
// instead of looking. Whatever control goes inside takes the attributes it is handed.

import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';

export interface FieldProps {
  /** Unique in the panel; an error of this id is shown here. */
  readonly id: string;
  readonly label: string;
  /**
   * What is said of leaving it blank: nothing of a required one where the optional ones are told, a mark of it where
   * most may be blank; `unmarked` says nothing. Required unless told.
   */
  readonly need?: 'required' | 'optional' | 'marked' | 'unmarked';
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** Small buttons at the end of the label's line. */
  readonly actions?: ComponentChildren;
}
/** Attributes for the control of a field. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
  readonly 'aria-required'?: true | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ComponentChildren;
}

// A field may be named after a header of somebody's file; in a list of ids a space would part its name.
const partOf = (id: string, part: 'ayuda' | 'error'): string => `${id}-${part}`.replace(/\s/g, '_');

export function Field(props: FieldFrameProps): VNode {
  const { id, label, need = 'required', hint, error, actions, children } = props;
  const described = [error ? partOf(id, 'error') : '', hint ? partOf(id, 'ayuda') : ''].filter(
    Boolean,
  );
  return (
    <div class="field">
      <div class="label-row">
        <label for={id} class={need === 'marked' ? 'marked' : undefined}>
          {label}
          {need === 'optional' ? <span class="optional"> (opcional)</span> : null}
        </label>
        {actions}
      </div>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': need === 'required' || need === 'marked' ? true : undefined,
      })}
      {error ? <FieldError id={id} error={error} /> : null}
      {hint ? (
        <div class="hint" id={partOf(id, 'ayuda')}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}

/** What to look at in what is written, and keeps nobody from saving it. */
export const FieldWarning = ({
  says,
  role,
}: {
  readonly says: string;
  readonly role?: 'status';
}): VNode => (
  <p class="field-error field-warning" role={role}>
    <Icon name="advertencia" />
    <span>{says}</span>
  </p>
);

/** The error of a field, for parts that are not a Field themselves. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string }): VNode {
  return (
    <div class="field-error" id={partOf(id, 'error')}>
      <Icon name="error" />
      <span>{error}</span>
    </div>
  );
}
