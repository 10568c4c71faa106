// What keeps an action from being done, in one list that takes the focus; each line leads to its field.

import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusNow } from './focus';
import { Icon } from './icon';

/** An error of a field; without id it belongs to none. */
export interface FieldIssue {
  readonly id?: string;
  readonly mensaje: string;
  /** What the field is called, for a message that does not name it. */
  readonly label?: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly issues: readonly FieldIssue[];
}

/** Draw it anew (another key) for each attempt, so that it takes the focus again. */
export function ErrorSummary({ title, issues }: ErrorSummaryProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div
      class="notice notice-error"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="resumen-titulo"
    >
      <Icon name="error" />
      <div class="notice-text">
        <p id="resumen-titulo" class="notice-title">
          {title}
        </p>
        <ul class={issues.some(({ id }) => id) ? 'notice-list' : 'notice-facts'}>
          {issues.map((issue) => (
            <li key={`${issue.id}${issue.mensaje}`}>
              <Line {...issue} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Line({ id, mensaje, label }: FieldIssue): VNode {
  const text = label && !mensaje.startsWith(label) ? `${label}: ${mensaje}` : mensaje;
  if (!id) return <>{text}</>;
  return (
    <button type="button" class="to-field" onClick={() => focusNow(id)}>
      {text}
    </button>
  );
}

/** The error of one field among many. */
export const issueOf = (issues: readonly FieldIssue[], id: string): string | undefined =>
  issues.find((issue) => issue.id === id)?.mensaje;
