// A link that leaves the panel, in its own tab. Anything but https, or this very machine while the
// book is open without Google, stays plain text.

import type { ComponentChildren, VNode } from 'preact';

interface ExternalLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

export function ExternalLink({ href, children }: ExternalLinkProps): VNode {
  if (!isSafe(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span class="only-heard"> (abre otra pestaña)</span>
    </a>
  );
}

function isSafe(href: string): boolean {
  return /^https:\/\//i.test(href) || /^http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(href);
}
