// The box of Buscar y reemplazar as elements: what it holds, and nothing of what it does.

import { byId, element } from '../element';

export interface FindForm {
  readonly form: HTMLElement;
  readonly text: HTMLInputElement;
  readonly by: HTMLInputElement;
  readonly inBook: HTMLInputElement;
  readonly exact: HTMLInputElement;
  readonly whole: HTMLInputElement;
  /** The line of what replaces. */
  readonly replacing: HTMLElement;
  readonly count: HTMLElement;
  readonly says: HTMLElement;
  /** Shows what hides the cell that was found, or takes back what was replaced. */
  readonly offer: HTMLButtonElement;
}
export interface FindActions {
  next(): void;
  previous(): void;
  replace(): void;
  replaceAll(): void;
  close(): void;
}

/** Fills the form of the page with it, still hidden. */
export function drawFindForm(does: FindActions): FindForm {
  const text = field('Buscar');
  const by = field('Reemplazar con');
  const inBook = box();
  const exact = box();
  const whole = box();
  const count = element('output', { class: 'count' });
  const says = element('output', { class: 'says' });
  const offer = button('', () => undefined, { hidden: '' });
  const replacing = element(
    'div',
    { class: 'line' },
    by,
    button('Reemplazar', does.replace),
    button('Reemplazar todo', does.replaceAll),
  );
  const form = byId('find');
  form.replaceChildren(
    element(
      'div',
      { class: 'line' },
      text,
      button('↑', does.previous, { 'aria-label': 'La anterior', title: 'La anterior' }),
      button('↓', does.next, { 'aria-label': 'La siguiente', title: 'La siguiente' }),
      count,
      labelled(inBook, 'En todo el libro'),
      labelled(exact, 'Distinguir mayúsculas y tildes'),
      labelled(whole, 'La celda completa'),
      button('×', does.close, { class: 'close', 'aria-label': 'Cerrar la búsqueda' }),
    ),
    replacing,
    element('div', { class: 'line' }, says, offer),
  );
  return { form, text, by, inBook, exact, whole, replacing, count, says, offer };
}

const field = (label: string): HTMLInputElement =>
  element('input', {
    type: 'text',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
const box = (): HTMLInputElement => element('input', { type: 'checkbox' });
const labelled = (input: HTMLInputElement, text: string): HTMLElement =>
  element('label', {}, input, text);

function button(
  text: string,
  does: () => void,
  attributes: { readonly [name: string]: string } = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'find-button', ...attributes }, text);
  made.onclick = does;
  return made;
}
