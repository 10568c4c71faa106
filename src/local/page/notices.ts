// What is told of what two windows do to each other: quietly, with what can be done about it, and never with a text lost.

import { a1Of } from '../../emulator/workbook/a1';
import type { Answer, Change, Operation, Replaced, SentCell } from '../protocol';
import type { CellEditing } from './cell-editing';
import { showToast, type ToastAction } from './messages';
import { PAGE } from './page-id';

export interface NoticeActions {
  /** Takes the person to a cell as the book had it at a change. */
  go(sheetId: string, row: number, column: number, sequence: number): void;
  /** Takes back the person's last change. */
  undo(): void;
}

const LONGEST = 60;

/** Tells both who wrote last and whose text was replaced. */
export function tellReplaced({ page, sequence, replaced = [] }: Change, does: NoticeActions): void {
  const own = page === PAGE ? replaced.filter((each) => each.page !== PAGE) : [];
  const others = page === PAGE ? [] : replaced.filter((each) => each.page === PAGE);
  const [mine] = own;
  const [theirs] = others;
  const see = ({ sheetId, row, column }: Replaced): ToastAction => ({
    label: 'Ver',
    run: () => does.go(sheetId, row, column, sequence),
  });
  if (mine) {
    const wrote = mine.before ? `escribió ${quoted(mine.before)} en` : 'vació';
    const text = `Otra ventana ${wrote} ${cellOf(mine)}${andMore(own.length)} mientras usted escribía. Quedó lo suyo.`;
    showToast(text, 'Dos cambios en el mismo sitio', -1, [
      see(mine),
      { label: 'Deshacer lo mío', run: does.undo },
    ]);
  }
  if (theirs) {
    const before = theirs.before ? `había escrito ${quoted(theirs.before)}` : 'la había vaciado';
    const after = theirs.after ? `escribió ${quoted(theirs.after)}` : 'la dejó vacía';
    const text = `En ${cellOf(theirs)}${andMore(others.length)} usted ${before}. Otra ventana, que no lo había visto, ${after}.`;
    const copy = others.map(({ before: each }) => each).filter((each) => each !== '');
    showToast(text, 'Otra ventana cambió lo suyo', -1, [see(theirs), ...copying(copy)]);
  }
}

/** Tells who is writing in a cell that somebody else has just written in it, for as long as they write. */
export function tellWritten(change: Change, editing: CellEditing): void {
  const { cell } = editing;
  if (!cell) return;
  const { sheetId, row, column } = cell;
  for (const effect of change.effects) {
    if (effect.kind !== 'cells' || effect.sheetId !== sheetId) continue;
    if (effect.cells[row]?.[column] === undefined) continue;
    const text = `Otra ventana acaba de cambiar ${cellOf(cell)}. Lo que usted está escribiendo sigue ahí: con Enter queda lo suyo y con Esc, lo de la otra ventana.`;
    editing.whenClosed(showToast(text, 'Dos personas en la misma celda', -1));
  }
}

/** Gives back texts that were put nowhere. */
export function tellLost({ why, texts }: NonNullable<Answer['lost']>): void {
  const [first] = texts;
  if (first === undefined) {
    showToast(why, 'Su último cambio no se aplicó', -1);
    return;
  }
  const what = `${quoted(first)}${andMore(texts.length)}`;
  showToast(`${why} Era: ${what}.`, 'Lo que escribió no se perdió', -1, copying(texts));
}

/** The texts that some operations were to write. */
export function textsOf(operations: readonly Operation[]): readonly string[] {
  const cells = operations.flatMap((operation) =>
    operation.kind === 'cells'
      ? Object.values(operation.cells).flatMap((line) => Object.values<SentCell>(line))
      : [],
  );
  return cells
    .map(({ typed, f, v }) => String(typed ?? f ?? v ?? ''))
    .filter((text) => text !== '');
}

const copying = (texts: readonly string[]): readonly ToastAction[] =>
  texts.length === 0
    ? []
    : [
        {
          label: 'Copiar lo mío',
          run: () => void navigator.clipboard.writeText(texts.join('\n')),
        },
      ];

const cellOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  a1Of({ startRow: row, startColumn: column, endRow: row, endColumn: column });

const quoted = (text: string): string =>
  `«${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}»`;

const andMore = (count: number): string =>
  count > 1 ? ` y ${count - 1} ${count === 2 ? 'celda más' : 'celdas más'}` : '';
