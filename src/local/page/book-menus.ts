// The menus of the page itself: what a person does to the rows of the grid. Those of the add-on come beside them.

import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  InsertRowAfterCommand,
  InsertRowBeforeCommand,
  RemoveRowCommand,
} from '@univerjs/sheets';
import { ReCalcSheetsFilterCommand, SmartToggleSheetsFilterCommand } from '@univerjs/sheets-filter';
import { CopyCommand, CutCommand, PasteCommand } from '@univerjs/ui';
import type { MenuItem } from '../../emulator/requests/ui';
import type { Grid } from './grid';
import { printed } from './keys/key';
import type { Entry, Menu } from './menu-bar';
import { sortActiveSheet } from './sort-sheet';

interface Does {
  readonly keys?: string;
  readonly params?: object;
}
const ONE: Does = { params: { value: 1 } };

/** What the page does for its menus besides commanding the grid. */
export interface PageActions {
  /** Runs a function of the add-on. */
  call(fn: string): void;
  practise(): void;
  showKeys(): void;
  pasteValues(): void;
  /** Shows the history of the selected cell. */
  showHistory(): void;
  showFilterViews(): void;
  /** Opens the box of Buscar, with what replaces it or without. */
  find(withReplace: boolean): void;
}
const LINE: Entry = { kind: 'separator' };

const doer =
  (grid: Grid) =>
  (title: string, command: { readonly id: string }, more: Does = {}): Entry => ({
    kind: 'action',
    title,
    ...(more.keys && { keys: printed(more.keys) }),
    run: () => void grid.injector.get(ICommandService).executeCommand(command.id, more.params),
  });

/** What is done to the selected cells, in the menu Editar and in that of the cell. */
export function cellEntries(
  grid: Grid,
  { pasteValues, showHistory }: PageActions,
): readonly Entry[] {
  const does = doer(grid);
  return [
    does('Cortar', CutCommand, { keys: 'Ctrl+X' }),
    does('Copiar', CopyCommand, { keys: 'Ctrl+C' }),
    does('Pegar', PasteCommand, { keys: 'Ctrl+V' }),
    {
      kind: 'action',
      title: 'Pegar solo los valores',
      keys: printed('Ctrl+Shift+V'),
      run: pasteValues,
    },
    does('Borrar el contenido', ClearSelectionContentCommand, { keys: 'Delete' }),
    LINE,
    does('Insertar fila arriba', InsertRowBeforeCommand, ONE),
    does('Insertar fila abajo', InsertRowAfterCommand, ONE),
    does('Eliminar las filas seleccionadas', RemoveRowCommand),
    LINE,
    { kind: 'action', title: '¿Quién cambió esto?', run: showHistory },
  ];
}

/** The page's menus, and then the add-on's. */
export function bookMenus(
  grid: Grid,
  addOn: readonly MenuItem[],
  actions: PageActions,
): readonly Menu[] {
  const does = doer(grid);
  const editar: Menu = {
    kind: 'menu',
    title: 'Editar',
    items: [
      does('Deshacer', UndoCommand, { keys: 'Ctrl+Z' }),
      does('Rehacer', RedoCommand, { keys: 'Ctrl+Y' }),
      LINE,
      {
        kind: 'action',
        title: 'Buscar',
        keys: printed('Ctrl+F'),
        run: () => actions.find(false),
      },
      {
        kind: 'action',
        title: 'Buscar y reemplazar',
        keys: printed('Ctrl+H'),
        run: () => actions.find(true),
      },
      LINE,
      ...cellEntries(grid, actions),
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
      LINE,
      { kind: 'action', title: 'Vistas de filtro…', run: actions.showFilterViews },
      does('Volver a aplicar el filtro', ReCalcSheetsFilterCommand),
      does('Poner o quitar un filtro', SmartToggleSheetsFilterCommand),
    ],
  };
  const ayuda: Menu = {
    kind: 'menu',
    title: 'Ayuda',
    items: [
      {
        kind: 'action',
        title: 'Teclas',
        keys: printed('Ctrl+/'),
        run: actions.showKeys,
      },
      { kind: 'action', title: 'Practicar en un libro aparte', run: actions.practise },
    ],
  };
  return [editar, datos, ...addOn.flatMap((item) => addOnMenu(item, actions.call)), ayuda];
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
