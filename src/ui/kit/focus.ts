// Where the keyboard goes. Ids are the names of the fields, so that an error can lead to its field.

/** Focuses an element once what was just set has been drawn; nothing when it is not there. */
export function focusSoon(id: string): void {
  // The drawing is queued as a microtask by the state that was set before this call.
  queueMicrotask(() => focusNow(id));
}

/** Focuses an element, opening the section that hides it. */
export function focusNow(id: string): void {
  const element = document.getElementById(id);
  const body = element?.closest<HTMLElement>('[data-section-body][hidden]');
  if (body) {
    document.querySelector<HTMLElement>(`[aria-controls="${body.id}"]`)?.click();
    focusSoon(id);
    return;
  }
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

/** Brings an element into sight once what was just set has been drawn, after what took the keyboard. */
export function showSoon(id: string): void {
  queueMicrotask(() => document.getElementById(id)?.scrollIntoView({ block: 'end' }));
}

const FOCUSABLE =
  'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), a[href]';

/** What Tab would visit inside an element, in order. */
export function tabStops(root: ParentNode): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
    (element) => element.tabIndex >= 0 && !element.closest('[hidden]'),
  );
}
