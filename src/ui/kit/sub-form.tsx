// A small form inside a panel, opened in place for one thing; Esc closes it, and Ctrl+Enter does it where it says how.

import type { ComponentChildren, TargetedKeyboardEvent, VNode } from 'preact';
import { Button } from './button';

interface SubFormProps {
  readonly label: string;
  readonly onCancel: () => void;
  /** What Ctrl+Enter does in it, in place of the main action of the panel. */
  readonly onMain?: () => void;
  readonly children: ComponentChildren;
}

export function SubForm({ label, onCancel, onMain, children }: SubFormProps): VNode {
  const handleKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented) return;
    const isMain = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const work = event.key === 'Escape' ? onCancel : isMain ? onMain : undefined;
    if (!work) return;
    event.preventDefault();
    work();
  };
  return (
    <fieldset class="sub-form" aria-label={label} onKeyDown={handleKey}>
      {children}
    </fieldset>
  );
}

interface SubFormButtonsProps {
  /** What it does, or that it is being done. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
  /** How it is left without doing it. */
  readonly cancel?: string;
}

/** The end of it: what it does, and the way out. */
export function SubFormButtons({
  label,
  onClick,
  disabled = false,
  onCancel,
  cancel = 'Cancelar',
}: SubFormButtonsProps): VNode {
  return (
    <div class="inline-buttons">
      <Button onClick={onClick} disabled={disabled}>
        {label}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
