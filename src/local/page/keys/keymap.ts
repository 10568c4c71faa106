// The keys of the sheet: what each does and how the list under Ctrl+/ says it. Those without `does` are Univer's, or of the
// editor of a cell.

import { RANGE_TYPE } from '@univerjs/core';
import type { Grid } from '../grid';
import { followLink } from '../links';
import {
  type Move,
  pageDown,
  pageUp,
  toFirstCell,
  toLastCell,
  toRowEnd,
  toRowStart,
} from './moves';
import { goToRegion } from './regions';
import { changeSheet, move, selectedIn, selectLines, stepBack } from './selection';
import { writeToday } from './today';

/** What a key works with. */
export interface Hands {
  readonly grid: Grid;
  /** Puts the keyboard in the sheet. */
  focusGrid(): void;
  openCellMenu(): void;
  openList(): void;
  showKeys(): void;
  pasteValues(): void;
  /** Opens the box of Buscar, with what replaces it or without. */
  find(withReplace: boolean): void;
  /** Goes to the next cell that has what was looked for, or with -1 to the one before. */
  findNext(by: 1 | -1): void;
  /** Leaves the cell being written in, if any, with what it says. */
  keepWritten(): void;
}
export interface Key {
  /** All that do the same; key.ts says how they are written. */
  readonly keys: readonly string[];
  /** Absent: the list does not tell it. */
  readonly says?: string;
  readonly does?: (hands: Hands) => void;
  /** Wherever the keyboard is in the page; from a panel, those that its shim sends. */
  readonly everywhere?: true;
  /** Also while a cell is being written in; the others are of its editor then. */
  readonly whileWriting?: true;
}
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly Key[];
}

const moves =
  (where: Move, stretch = false) =>
  ({ grid }: Hands): void =>
    move(grid, where, stretch);

/** A key that moves; with Mayús it stretches the selection, which the list says once for all of them. */
const moving = (key: string, says: string, where: Move): readonly Key[] => [
  { keys: [key], says, does: moves(where) },
  { keys: [key.replace(/[^+]+$/, 'Shift+$&')], does: moves(where, true) },
];

/** Back one cell, also out of the one being written, which is kept. */
const back =
  (along: 'row' | 'column') =>
  ({ grid, keepWritten }: Hands): void => {
    keepWritten();
    stepBack(grid, along);
  };

const MOVERSE: KeyGroup = {
  title: 'Moverse',
  keys: [
    { keys: ['Arrows'], says: 'Una celda' },
    { keys: ['Ctrl+Arrows'], says: 'Al borde de los datos' },
    { keys: ['Tab'], says: 'A la derecha' },
    { keys: ['Shift+Tab'], says: 'A la izquierda', does: back('row'), whileWriting: true },
    { keys: ['Shift+Enter'], says: 'Hacia arriba', does: back('column'), whileWriting: true },
    ...moving('Home', 'A la primera columna', toRowStart),
    ...moving('End', 'A la última columna con datos', toRowEnd),
    ...moving('Ctrl+Home', 'A la primera celda', toFirstCell),
    ...moving('Ctrl+End', 'A la última celda con datos', toLastCell),
    ...moving('PageDown', 'Una pantalla abajo', pageDown),
    ...moving('PageUp', 'Una pantalla arriba', pageUp),
    {
      keys: ['Ctrl+Shift+PageDown'],
      says: 'A la hoja siguiente',
      does: ({ grid }) => changeSheet(grid, 1),
    },
    {
      keys: ['Ctrl+Shift+PageUp'],
      says: 'A la hoja anterior',
      does: ({ grid }) => changeSheet(grid, -1),
    },
    {
      keys: ['Alt+Enter'],
      says: 'Adonde lleva el enlace de la celda',
      does: ({ grid }) => {
        const selected = selectedIn(grid);
        if (!selected) return;
        const { sheet, cell } = selected;
        followLink(grid, sheet.getSheetId(), cell.row, cell.column);
      },
    },
  ],
};

const SELECCIONAR: KeyGroup = {
  title: 'Seleccionar',
  keys: [
    { keys: ['Shift+Arrows'], says: 'Una celda más; así con las demás teclas de moverse' },
    { keys: ['Ctrl+Shift+Arrows'], says: 'Hasta el borde de los datos' },
    {
      keys: ['Shift+Space'],
      says: 'Las filas enteras',
      does: ({ grid }) => selectLines(grid, RANGE_TYPE.ROW),
    },
    {
      keys: ['Ctrl+Space'],
      says: 'Las columnas enteras',
      does: ({ grid }) => selectLines(grid, RANGE_TYPE.COLUMN),
    },
    { keys: ['Ctrl+A'], says: 'Toda la hoja' },
  ],
};

const ESCRIBIR: KeyGroup = {
  title: 'Escribir',
  keys: [
    { keys: ['F2'], says: 'Editar la celda' },
    { keys: ['Enter'], says: 'Guardar lo escrito y bajar' },
    { keys: ['Escape'], says: 'Dejar la celda como estaba' },
    { keys: ['Alt+Enter'], says: 'Otra línea, mientras se escribe' },
    { keys: ['Ctrl+Enter'], says: 'Escribir lo mismo en todo lo seleccionado' },
    { keys: ['Ctrl+;'], says: 'La fecha de hoy', does: ({ grid }) => writeToday(grid) },
    { keys: ['Ctrl+D'], says: 'Copiar hacia abajo' },
    { keys: ['Ctrl+R'], says: 'Copiar hacia la derecha' },
    { keys: ['Delete'], says: 'Borrar el contenido' },
    { keys: ['Ctrl+C'], says: 'Copiar' },
    { keys: ['Ctrl+X'], says: 'Cortar' },
    { keys: ['Ctrl+V'], says: 'Pegar' },
    {
      keys: ['Ctrl+Shift+V'],
      says: 'Pegar solo los valores',
      does: ({ pasteValues }) => pasteValues(),
    },
    { keys: ['Ctrl+Z'], says: 'Deshacer' },
    { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], says: 'Rehacer' },
  ],
};

const BUSCAR: KeyGroup = {
  title: 'Buscar',
  keys: [
    {
      keys: ['Ctrl+F'],
      says: 'Buscar en la hoja o en todo el libro',
      does: ({ find }) => find(false),
      everywhere: true,
    },
    {
      keys: ['Ctrl+H'],
      says: 'Buscar y reemplazar',
      does: ({ find }) => find(true),
      everywhere: true,
    },
    {
      keys: ['Ctrl+G'],
      says: 'La siguiente',
      does: ({ findNext }) => findNext(1),
      everywhere: true,
    },
    {
      keys: ['Ctrl+Shift+G'],
      says: 'La anterior',
      does: ({ findNext }) => findNext(-1),
      everywhere: true,
    },
  ],
};

const LISTA: KeyGroup = {
  title: 'La lista de una celda',
  keys: [
    {
      keys: ['Alt+ArrowDown'],
      says: 'Abrirla; lo que se escriba la filtra, por código o por nombre',
      does: ({ openList }) => openList(),
      whileWriting: true,
    },
    { keys: ['ArrowDown', 'ArrowUp'], says: 'Recorrerla, también mientras se escribe en la celda' },
    { keys: ['Enter', 'Tab'], says: 'Poner lo marcado' },
    { keys: ['Escape'], says: 'Cerrarla; lo que se escribió en la celda se queda' },
  ],
};

const LIBRO: KeyGroup = {
  title: 'El libro',
  keys: [
    {
      keys: ['F6', 'Ctrl+F6'],
      says: 'De la hoja al panel, a los menús y de vuelta',
      does: ({ focusGrid }) => goToRegion(1, focusGrid),
      everywhere: true,
    },
    {
      keys: ['Shift+F6', 'Ctrl+Shift+F6'],
      says: 'Lo mismo, al revés',
      does: ({ focusGrid }) => goToRegion(-1, focusGrid),
      everywhere: true,
    },
    {
      keys: ['ContextMenu', 'Shift+F10'],
      says: 'Menú de la celda',
      does: ({ openCellMenu }) => openCellMenu(),
    },
    {
      keys: ['Ctrl+/'],
      says: 'Esta lista',
      does: ({ showKeys }) => showKeys(),
      everywhere: true,
    },
  ],
};

export const KEYMAP: readonly KeyGroup[] = [MOVERSE, SELECCIONAR, ESCRIBIR, LISTA, BUSCAR, LIBRO];
