// Asks, under the menus and without taking the keyboard from who is writing, for the address with which this window comes in.

import { keyIn, keyOfAddress, newToken, onOtherWay, takeToken } from './access';
import { enter } from './connection';
import { byId, element } from './element';

const OTHER_WINDOW = 'Este navegador ya entró en otra ventana: no hace falta pegar nada.';
const NO_KEY = 'Pegue la dirección completa: termina en «#llave=…».';

export interface Asked {
  readonly why: string;
  /** What the button says. */
  readonly label: string;
  /** Said in place of going on, when the book that a token is for is not the one of this window. */
  readonly refuses?: (token: string) => Promise<string | undefined>;
}

/** Resolves once the window was let in and its person said to go on. */
export function askForKey({ why, label, refuses = async () => undefined }: Asked): Promise<void> {
  const form = byId('entry') as HTMLFormElement;
  const input = element('input', { type: 'text', id: 'entry-key', autocomplete: 'off' });
  input.spellcheck = false;
  const field = element('label', { for: 'entry-key' }, 'Dirección');
  const note = element('p', { class: 'note', role: 'status' });
  const button = element('button', { class: 'main-button' }, label);
  form.replaceChildren(
    element('p', { id: 'entry-why' }, why),
    element('div', { class: 'fields' }, field, input, button),
    note,
  );
  form.hidden = false;
  const show = (): void => {
    const isIn = newToken() !== undefined;
    field.hidden = isIn;
    input.hidden = isIn;
    if (isIn) note.textContent = OTHER_WINDOW;
  };
  return new Promise((resolve) => {
    const goOn = async (key: string | undefined): Promise<void> => {
      const elsewhere = newToken();
      const byOther = elsewhere === undefined ? { refusal: NO_KEY } : { token: elsewhere };
      const entered = key === undefined ? byOther : await enter(key);
      const refusal = 'refusal' in entered ? entered.refusal : await refuses(entered.token);
      if ('refusal' in entered || refusal !== undefined) {
        note.textContent = refusal ?? '';
        field.hidden = false;
        input.hidden = false;
        return;
      }
      takeToken(entered.token);
      forget();
      form.hidden = true;
      form.replaceChildren();
      resolve();
    };
    const look = (): void => {
      const key = keyOfAddress();
      if (key === undefined) show();
      else void goOn(key);
    };
    const forget = onOtherWay(look);
    form.onsubmit = (event) => {
      event.preventDefault();
      void goOn(keyIn(input.value));
    };
    // The address may have been put here before this window heard that its book was opened again.
    look();
  });
}
