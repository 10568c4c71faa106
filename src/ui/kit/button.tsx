// Buttons: one of words, for what a panel does, and a small one of a drawing, for what a row allows.

import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly id?: string;
  /** It stays where the keyboard can find it, and does nothing. */
  readonly disabled?: boolean;
  /** quiet: looks like a link; plain: has a border. */
  readonly look?: 'plain' | 'quiet';
}

export function Button({ onClick, children, id, disabled, look = 'plain' }: ButtonProps): VNode {
  return (
    <button
      type="button"
      id={id}
      class={`button ${look}`}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Read aloud, and shown on hover. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Reached by the keyboard in another way, so that Tab goes from field to field. */
  readonly offTab?: boolean;
}

export function IconButton({ icon, label, onClick, disabled, offTab }: IconButtonProps): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      tabIndex={offTab ? -1 : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
