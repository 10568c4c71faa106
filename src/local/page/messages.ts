// What the page says to the person: passing messages in a corner, alerts that wait for an answer.

import { closingForm, openDialog } from './dialog';
import { byId, element } from './element';

const PASSING_SECONDS = 6;

/** What a message offers to do. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** A message in the corner; it goes away by itself unless `seconds` is negative, and once one of its actions is chosen. Returns how to take it away. */
export function showToast(
  text: string,
  title = '',
  seconds = PASSING_SECONDS,
  actions: readonly ToastAction[] = [],
): () => void {
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Cerrar mensaje' },
    '×',
  );
  const heading = title ? [element('strong', {}, title)] : [];
  const toast = element('div', { class: 'toast' });
  const buttons = actions.map(({ label, run }) => {
    const button = element('button', { type: 'button', class: 'action' }, label);
    button.onclick = () => {
      toast.remove();
      run();
    };
    return button;
  });
  toast.append(
    element('p', { class: 'text' }, ...heading, text),
    close,
    ...(buttons.length > 0
      ? [
          element(
            'div',
            { class: 'actions' },
            ...buttons,
            element('span', {}, `Alt+${LETTER_OF_MESSAGES} lleva a este aviso`),
          ),
        ]
      : []),
  );
  close.onclick = () => toast.remove();
  // The region is there from the start: a screen reader announces what is added to it.
  byId('toasts').append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), Math.max(seconds, 1) * 1000);
  return () => toast.remove();
}

/** With Alt, by which the keyboard comes to the newest message. */
export const LETTER_OF_MESSAGES = 'A';

/** From now on Alt+A goes to the newest message by keyboard, and Esc in one closes it; `leave` is told that it is done with. */
export function reachMessages(leave: () => void): void {
  const region = byId('toasts');
  region.setAttribute('aria-keyshortcuts', `Alt+${LETTER_OF_MESSAGES}`);
  const reach = (event: KeyboardEvent): void => {
    if (!event.altKey || event.code !== `Key${LETTER_OF_MESSAGES}`) return;
    // The newest that offers something, or else the newest.
    const newest = [...region.children].reverse();
    const offers = newest.find((toast) => toast.querySelector('.action')) ?? newest[0];
    const button =
      offers?.querySelector<HTMLElement>('.action') ?? offers?.querySelector<HTMLElement>('.close');
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    button.focus();
  };
  addEventListener('keydown', reach, true);
  region.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    (event.target as Element).closest('.toast')?.remove();
    leave();
  });
}

/** A message that stays until the person accepts it; resolves then. */
export const showAlert = (text: string, title: string): Promise<void> =>
  openDialog(
    { title: title || 'Libro PAM', kind: 'alert' },
    element('p', { class: 'text' }, text),
    closingForm('Aceptar'),
  );
