// The keys of a list that is edited in place: Enter adds the next row, Backspace in an empty one
// removes it, Alt+↑ and Alt+↓ move it.

import type { TargetedKeyboardEvent } from 'preact';
import { focusSoon } from './focus';

export interface EditableRows<T> {
  readonly rows: readonly T[];
  readonly blank: T;
  /** Takes a change to the rows as they are by then, which may be newer than `rows`. */
  readonly onChange: (change: (rows: readonly T[]) => readonly T[]) => void;
  /** Id of the field that takes the focus in a row. */
  readonly idAt: (index: number) => string;
}

/** What can be done to the rows; each leaves the keyboard in the row it concerns. */
export interface RowActions<T = unknown> {
  readonly set: (index: number, change: (row: T) => T) => void;
  /** Puts a row in front of the one at `index`. */
  readonly insert: (index: number, row: T) => void;
  readonly addAfter: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, step: 1 | -1) => void;
}

/** Those that the keys need. */
export type RowKeyActions = Pick<RowActions, 'addAfter' | 'remove' | 'move'>;

export function rowActions<T>({ rows, blank, onChange, idAt }: EditableRows<T>): RowActions<T> {
  const insert = (index: number, row: T): void => {
    onChange((kept) => [...kept.slice(0, index), row, ...kept.slice(index)]);
    focusSoon(idAt(index));
  };
  return {
    insert,
    addAfter: (index) => insert(index + 1, blank),
    set: (index, change) =>
      onChange((kept) => kept.map((row, i) => (i === index ? change(row) : row))),
    remove: (index) => {
      onChange((kept) => (kept.length > 1 ? kept.filter((_, i) => i !== index) : [blank]));
      focusSoon(idAt(Math.max(index - 1, 0)));
    },
    move: (index, step) => {
      const target = index + step;
      if (target < 0 || target >= rows.length) return;
      onChange((kept) => swapped(kept, index, target));
      focusSoon(idAt(target));
    },
  };
}

function swapped<T>(rows: readonly T[], a: number, b: number): readonly T[] {
  const other = (i: number): number => (i === a ? b : i === b ? a : i);
  return rows.map((row, i) => rows[other(i)] ?? row);
}

/** Handles the keys of row `index`; `onEnter` stands in for adding where Enter means something else first. */
export function handleRowKey(
  event: TargetedKeyboardEvent<HTMLElement>,
  actions: RowKeyActions,
  index: number,
  onEnter = (): void => actions.addAfter(index),
): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isEmpty = 'value' in event.currentTarget && event.currentTarget.value === '';
  if (ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
  if (key === 'Enter' && !altKey) onEnter();
  else if (key === 'Backspace' && isEmpty) actions.remove(index);
  else if (key === 'ArrowUp' && altKey) actions.move(index, -1);
  else if (key === 'ArrowDown' && altKey) actions.move(index, 1);
  else return;
  event.preventDefault();
}
