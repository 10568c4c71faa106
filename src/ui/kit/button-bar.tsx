// The foot of a panel, always in sight: its main action, named by what it does, and beside it the
// second one if there is any.

import type { ComponentChildren, VNode } from 'preact';
import { Button } from './button';

interface Action {
  readonly label: string;
  readonly id?: string;
  readonly onClick: () => void;
  /** It keeps the keyboard while it does nothing, so that who pressed it is not lost. */
  readonly disabled?: boolean;
}
interface ButtonBarProps {
  readonly main: Action;
  readonly second?: Action | undefined;
  /** A quiet line above the buttons: what is saved, what the action means. */
  readonly children?: ComponentChildren;
}

export function ButtonBar({ main, second, children }: ButtonBarProps): VNode {
  return (
    <footer class="button-bar">
      {children ? <div class="bar-note">{children}</div> : null}
      <div class="buttons">
        <button
          type="button"
          id={main.id}
          class="button main"
          data-main-action
          aria-disabled={main.disabled || undefined}
          onClick={main.disabled ? undefined : main.onClick}
        >
          {main.label}
        </button>
        {second ? (
          <Button
            {...(second.id && { id: second.id })}
            onClick={second.onClick}
            disabled={second.disabled ?? false}
          >
            {second.label}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}
