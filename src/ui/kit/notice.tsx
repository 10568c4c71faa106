// A boxed sentence: information, a warning, something saved or something wrong. Icon, word and colour
// say the same.

import type { ComponentChildren, VNode } from 'preact';
import type { Falla } from '../../addon/user-error';
import { Button } from './button';
import { Icon, type IconName } from './icon';

const ICONS = {
  nota: 'nota',
  advertencia: 'advertencia',
  error: 'error',
  listo: 'check',
} as const satisfies Record<string, IconName>;

interface NoticeProps {
  readonly look: keyof typeof ICONS;
  readonly children: ComponentChildren;
}

export function Notice({ look, children }: NoticeProps): VNode {
  return (
    <div class={`notice ${look}`} role={look === 'error' ? 'alert' : 'status'}>
      <Icon name={ICONS[look]} />
      <div>{children}</div>
    </div>
  );
}

interface FailureProps {
  readonly falla: Falla;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong on the server, line by line, and a way to try again. */
export function Failure({ falla, onRetry }: FailureProps): VNode {
  return (
    <Notice look="error">
      <p class="notice-title">{falla.mensaje}</p>
      {falla.detalle.length > 0 ? (
        <ul>
          {falla.detalle.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {onRetry ? <Button onClick={onRetry}>Reintentar</Button> : null}
    </Notice>
  );
}
