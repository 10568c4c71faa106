// The menus of the page itself: what a person does to the rows of the grid. Those of the add-on come beside them.

import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { InsertRowAfterCommand, InsertRowBeforeCommand, RemoveRowCommand } from '@univerjs/sheets';
import { SmartToggleSheetsFilterCommand } from '@univerjs/sheets-filter';
import type { MenuItem } from '../../emulator/requests/ui';
import type { Grid } from './grid';
import type { Entry, Menu } from './menu-bar';
import { sortActiveSheet } from './sort-sheet';

interface Does {
  readonly keys?: string;
  readonly params?: object;
}
const ONE: Does = { params: { value: 1 } };

/** The page's menus, and then the add-on's; `call` runs a function of the add-on. */
export function bookMenus(
  grid: Grid,
  addOn: readonly MenuItem[],
  call: (fn: string) => void,
  practise: () => void,
): readonly Menu[] {
  const does = (title: string, command: { readonly id: string }, more: Does = {}): Entry => ({
    kind: 'action',
    title,
    ...(more.keys && { keys: more.keys }),
    run: () => void grid.injector.get(ICommandService).executeCommand(command.id, more.params),
  });
  const line: Entry = { kind: 'separator' };
  const editar: Menu = {
    kind: 'menu',
    title: 'Editar',
    items: [
      does('Deshacer', UndoCommand, { keys: 'Ctrl+Z' }),
      does('Rehacer', RedoCommand, { keys: 'Ctrl+Y' }),
      line,
      does('Insertar fila arriba', InsertRowBeforeCommand, ONE),
      does('Insertar fila abajo', InsertRowAfterCommand, ONE),
      does('Eliminar las filas seleccionadas', RemoveRowCommand),
    ],
  };
  const datos: Menu = {
    kind: 'menu',
    title: 'Datos',
    items: [
      {
        kind: 'action',
        title: 'Ordenar la hoja por esta columna, A → Z',
        run: () => sortActiveSheet(grid, 'ascending'),
      },
      {
        kind: 'action',
        title: 'Ordenar la hoja por esta columna, Z → A',
        run: () => sortActiveSheet(grid, 'descending'),
      },
      line,
      does('Poner o quitar un filtro', SmartToggleSheetsFilterCommand),
    ],
  };
  const ayuda: Menu = {
    kind: 'menu',
    title: 'Ayuda',
    items: [{ kind: 'action', title: 'Practicar en un libro aparte', run: practise }],
  };
  return [editar, datos, ...addOn.flatMap((item) => addOnMenu(item, call)), ayuda];
}

/** Top level: only menus; Google has no loose entries in the bar. */
const addOnMenu = (item: MenuItem, call: (fn: string) => void): readonly Menu[] =>
  item.kind === 'menu'
    ? [{ kind: 'menu', title: item.title, items: item.items.map((each) => addOnEntry(each, call)) }]
    : [];

function addOnEntry(item: MenuItem, call: (fn: string) => void): Entry {
  if (item.kind === 'separator') return item;
  if (item.kind === 'item') return { kind: 'action', title: item.title, run: () => call(item.run) };
  return {
    kind: 'menu',
    title: item.title,
    items: item.items.map((each) => addOnEntry(each, call)),
  };
}
