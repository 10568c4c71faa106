// What a panel shows when there is nothing to show: that this is so, and what to do next if anything.

import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** What begins it. */
  readonly actions?: ComponentChildren;
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps): VNode {
  return (
    <div class="centred">
      <span class="big-icon">
        <Icon name={icon} />
      </span>
      <p class="notice-title">{title}</p>
      {children ? <p class="hint">{children}</p> : null}
      {actions ? <div class="inline-buttons block">{actions}</div> : null}
    </div>
  );
}
