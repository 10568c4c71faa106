// A boxed sentence: information, a warning, something saved or something wrong. Icon, word and colour
// say the same.

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  /** Stands outside the padding of a panel's body. */
  readonly isOuter?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Notice({ look, isOuter, children }: NoticeProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  // What went wrong may stand far from the button that was pressed: it is brought into sight.
  useEffect(() => {
    if (look === 'error') box.current?.scrollIntoView({ block: 'nearest' });
  }, [look]);
  return (
    <div
      ref={box}
      class={`notice notice-${look}${isOuter ? ' outer' : ''}`}
      role={look === 'error' ? 'alert' : 'status'}
    >
      <Icon name={ICONS[look]} />
      <div class="notice-text">{children}</div>
    </div>
  );
}

interface FailureProps {
  readonly falla: Falla;
  readonly onRetry?: (() => void) | undefined;
  readonly retry?: string;
  readonly isOuter?: boolean;
}

/** What went wrong on the server, line by line, and a way to try again. */
export function Failure({ falla, onRetry, retry = 'Reintentar', isOuter }: FailureProps): VNode {
  return (
    <Notice look="error" isOuter={isOuter}>
      <p class="notice-title">{falla.mensaje}</p>
      {falla.detalle.length > 0 ? (
        <ul class="notice-facts">
          {falla.detalle.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {onRetry ? (
        <div class="inline-buttons">
          <Button onClick={onRetry}>{retry}</Button>
        </div>
      ) : null}
    </Notice>
  );
}
