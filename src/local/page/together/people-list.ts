// The list, above the menus, of who else is in the book; each leads to where they are.

import { byId, element } from '../element';
import type { Grid } from '../grid';
import { placeInWords } from './in-words';
import type { Person } from './people';

/** Draws it, with the keyboard where it was. */
export function drawPeople(
  grid: Grid,
  others: readonly Person[],
  go: (person: Person) => void,
): void {
  const list = byId('others');
  const focused = (document.activeElement as HTMLElement | null)?.dataset.page;
  list.hidden = others.length === 0;
  list.replaceChildren(
    ...others.map((person) => {
      const place = placeInWords(grid, person);
      const words = place ? `${person.nombre}: ${place}` : person.nombre;
      const button = element(
        'button',
        { type: 'button', title: words, 'data-page': person.page },
        element('span', { class: 'dot' }),
        element('span', { class: 'name' }, place ? `${person.nombre}: ` : person.nombre),
        element('span', { class: 'place' }, place),
      );
      button.style.setProperty('--of-person', person.colour);
      button.disabled = person.at === undefined;
      button.onclick = () => go(person);
      return element('li', {}, button);
    }),
  );
  if (focused !== undefined)
    list.querySelector<HTMLElement>(`[data-page="${CSS.escape(focused)}"]`)?.focus();
}
