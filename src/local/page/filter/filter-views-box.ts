// The box of Datos › Vistas de filtro: keeps the filter of the sheet under a name, and puts it, renames it and deletes it.

import { closingForm, openDialog } from '../dialog';
import { element } from '../element';
import type { Grid } from '../grid';
import { applyView, type FilterView, keepViews, keptViews, viewNow } from './filter-views';

const QUE_ES =
  'Una vista guarda lo que un filtro deja ver. Se pone solo en esta ventana, no toca lo que ven los demás, y queda en este navegador.';
const SIN_FILTRO = 'Para guardar una vista, ponga antes en la hoja un filtro que oculte algo.';
const NO_GUARDA = 'El navegador no deja guardar nada, y la vista no quedó.';
const LONGEST = 60;

/** Shows those of the sheet in front; resolves once the box is closed. */
export function showFilterViews(grid: Grid): Promise<void> {
  const sheet = grid.book()?.getActiveSheet(true)?.getName() ?? '';
  const list = element('ul', { class: 'view-list', 'aria-label': 'Vistas guardadas' });
  const says = element('p', { class: 'view-says', role: 'status' });
  const draw = (): void => {
    const own = keptViews(grid).filter((view) => view.sheet === sheet);
    list.replaceChildren(...own.map(lineOf));
    list.hidden = own.length === 0;
  };
  const keep = (views: readonly FilterView[], done: string): void => {
    says.textContent = keepViews(grid, views) ? done : NO_GUARDA;
    draw();
    const next = list.querySelector('button') ?? list.closest('dialog')?.querySelector('button');
    next?.focus();
  };
  const isOf = (name: string) => (view: FilterView) => view.sheet === sheet && view.name === name;
  const others = (name: string): readonly FilterView[] =>
    keptViews(grid).filter((view) => !isOf(name)(view));

  const lineOf = (view: FilterView): HTMLElement => {
    const { name } = view;
    const apply = button('Aplicar', name, () => {
      const why = applyView(grid, view);
      if (why === undefined) apply.closest('dialog')?.close();
      else says.textContent = why;
    });
    const rename = button('Cambiar nombre', name, () => {
      const form = nameForm('Nombre nuevo', 'Guardar', (chosen) => {
        if (chosen !== name && keptViews(grid).some(isOf(chosen))) {
          says.textContent = `Ya hay una vista que se llama «${chosen}».`;
          return;
        }
        keep(
          keptViews(grid).map((each) => (isOf(name)(each) ? { ...each, name: chosen } : each)),
          `Ahora se llama «${chosen}».`,
        );
      });
      line.replaceChildren(form);
      const input = form.querySelector('input');
      if (input) input.value = name;
      input?.select();
    });
    const drop = button('Eliminar', name, () => keep(others(name), `Se eliminó «${name}».`));
    const line = element(
      'li',
      {},
      element('span', { class: 'view-name' }, name),
      apply,
      rename,
      drop,
    );
    return line;
  };

  const canKeep = viewNow(grid, '') !== undefined;
  const saving = nameForm('Guardar el filtro de ahora como', 'Guardar', (name) => {
    const view = viewNow(grid, name);
    if (view) keep([...others(name), view], `Quedó guardada «${name}».`);
  });
  draw();
  return openDialog(
    { title: `Vistas de filtro de ${sheet}`, kind: 'filter-views' },
    element('p', { class: 'text' }, QUE_ES),
    list,
    canKeep ? saving : element('p', { class: 'text' }, SIN_FILTRO),
    says,
    closingForm('Cerrar'),
  );
}

function button(text: string, name: string, does: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'filter-button', 'aria-label': `${text}: ${name}` },
    text,
  );
  made.onclick = does;
  return made;
}

/** A field with its button; the name comes without blanks at its ends and is never empty. */
function nameForm(label: string, action: string, take: (name: string) => void): HTMLFormElement {
  const input = element('input', {
    type: 'text',
    class: 'view-field',
    maxlength: String(LONGEST),
    required: '',
  });
  const form = element(
    'form',
    { class: 'name-form' },
    element('label', { class: 'view-label' }, label, input),
    element('button', { class: 'filter-button' }, action),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name !== '') take(name);
    else input.focus();
  };
  return form;
}
