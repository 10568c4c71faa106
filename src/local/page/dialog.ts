// Boxes of the page that stand above all else until the person is done with them.

import { element } from './element';

/** Shows a box with a title; Esc closes it, and so does submitting a form of `method="dialog"` in it. Resolves once it is closed. */
export function openDialog(
  { title, kind }: { readonly title: string; readonly kind: string },
  ...content: readonly Node[]
): Promise<void> {
  const id = `${kind}-title`;
  const heading = element('h2', { id, class: 'title' }, title);
  const dialog = element('dialog', { class: kind, 'aria-labelledby': id }, heading, ...content);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      dialog.remove();
      resolve();
    };
  });
}

/** A form with the one button that closes its box. */
export const closingForm = (label: string): HTMLFormElement =>
  element(
    'form',
    { method: 'dialog' },
    element('button', { class: 'main-button', autofocus: '' }, label),
  );
