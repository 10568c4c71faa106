// The foot of a panel, always in sight: its main action, named by what it does, and beside it the
// second one if there is any.

import type { ComponentChildren, VNode } from 'preact';

interface Action {
  readonly label: string;
  readonly onClick: () => void;
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
          class="button main"
          data-main-action
          disabled={main.disabled}
          onClick={main.onClick}
        >
          {main.label}
        </button>
        {second ? (
          <button
            type="button"
            class="button plain"
            disabled={second.disabled}
            onClick={second.onClick}
          >
            {second.label}
          </button>
        ) : null}
      </div>
    </footer>
  );
}
