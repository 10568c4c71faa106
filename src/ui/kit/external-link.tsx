// A link that leaves the panel, in its own tab. Anything but https, or this very machine while the
// book is open without Google, stays plain text.

import type { ComponentChildren, VNode } from 'preact';

interface ExternalLinkProps {
  readonly href: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function ExternalLink({ href, id, children }: ExternalLinkProps): VNode {
  if (href === '' || !isSafe(href)) return <span>{children}</span>;
  return (
    <a id={id} href={href} target="_blank" rel="noopener">
      {children}
      <span class="only-heard"> (abre otra pestaña)</span>
    </a>
  );
}

/** An address without a host is one of the page that shows the panel. */
function isSafe(href: string): boolean {
  try {
    const { protocol, hostname } = new URL(href, document.baseURI);
    return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.includes(hostname));
  } catch {
    return false;
  }
}
const THIS_MACHINE = ['127.0.0.1', 'localhost'];
