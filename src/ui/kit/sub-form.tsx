// A small form inside a panel, opened in place for one thing; Esc closes it.

import type { ComponentChildren, TargetedKeyboardEvent, VNode } from 'preact';

interface SubFormProps {
  readonly label: string;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function SubForm({ label, onCancel, children }: SubFormProps): VNode {
  const handleKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <fieldset class="sub-form" aria-label={label} onKeyDown={handleKey}>
      {children}
    </fieldset>
  );
}
