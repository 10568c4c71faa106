// The list of the keys, in a box: Ctrl+/, or Ayuda › Teclas.

import { closingForm, openDialog } from '../dialog';
import { element } from '../element';
import { partsOf } from './key';
import { KEYMAP, type Key } from './keymap';

/** Shows it; resolves once it is closed. */
export const showKeyList = (): Promise<void> =>
  openDialog(
    { title: 'Teclas', kind: 'keys' },
    element(
      'div',
      // What scrolls is reached by keyboard.
      { id: 'key-list', tabindex: '0', role: 'group', 'aria-label': 'Lista de teclas' },
      ...KEYMAP.map(({ title, keys }) =>
        element(
          'section',
          {},
          element('h3', {}, title),
          element('dl', {}, ...keys.flatMap(linesOf)),
        ),
      ),
    ),
    closingForm('Cerrar'),
  );

function linesOf({ keys, says }: Key): readonly Node[] {
  if (says === undefined) return [];
  const all = keys.flatMap((key, index) => [...(index > 0 ? [' o '] : []), ...caps(key)]);
  return [element('dt', {}, ...all), element('dd', {}, says)];
}

/** Each key of a combination as it looks on the keyboard. */
const caps = (key: string): readonly (Node | string)[] =>
  partsOf(key).flatMap((part, index) => [...(index > 0 ? [' + '] : []), element('kbd', {}, part)]);
