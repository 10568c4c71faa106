// The keys a spreadsheet has taught: Enter goes on, Esc undoes what was typed in the field or goes
// back to the sheet, Ctrl+↓ jumps to the next section, Ctrl+Enter does the panel's main action.

import { focusSheet } from '../server';
import { tabStops } from './focus';

/** Text of the field when the person arrived in it. */
let arrivedWith = '';

/** Listens on the whole panel; a part that wants a key for itself prevents its default. */
export function installSpreadsheetKeys(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) arrivedWith = target.value;
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const handler = HANDLERS[`${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`];
    if (handler?.(event.target, event)) event.preventDefault();
  });
}

/** Each says whether it used the key. */
const HANDLERS: {
  readonly [key: string]: (target: EventTarget | null, event: KeyboardEvent) => boolean;
} = {
  Enter: (target, { shiftKey }) => goOn(target, shiftKey ? -1 : 1),
  Escape: undoOrLeave,
  'Ctrl+Enter': pressMainAction,
  'Ctrl+ArrowDown': (target) => goToSection(target, 1),
  'Ctrl+ArrowUp': (target) => goToSection(target, -1),
};

function goOn(target: EventTarget | null, step: 1 | -1): boolean {
  const isField =
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));
  if (!isField) return false;
  const stops = tabStops(document);
  stops[stops.indexOf(target) + step]?.focus();
  return true;
}

function undoOrLeave(target: EventTarget | null): boolean {
  if (
    target instanceof HTMLInputElement &&
    target.value !== arrivedWith &&
    target.type === 'text'
  ) {
    target.value = arrivedWith;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (!(target instanceof HTMLTextAreaElement)) {
    focusSheet();
  }
  return true;
}

function pressMainAction(): boolean {
  document.querySelector<HTMLButtonElement>('[data-main-action]')?.click();
  return true;
}

function goToSection(target: EventTarget | null, step: 1 | -1): boolean {
  const sections = Array.from(document.querySelectorAll<HTMLElement>('[data-section]'));
  const here = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
  const next = sections[(here ? sections.indexOf(here) : -1) + step];
  const header = next?.querySelector<HTMLElement>('[aria-expanded]');
  if (!next || !header) return false;
  if (header.getAttribute('aria-expanded') === 'false') header.click();
  queueMicrotask(() => {
    const [, first = header] = tabStops(next);
    first.focus();
  });
  return true;
}
