// A small form inside a panel, opened in place for one thing; Esc closes it, and Ctrl+Enter does it where it says how.

import type { ComponentChildren, TargetedKeyboardEvent, VNode } from 'preact';

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
