// The canvas of the grid says nothing to a screen reader: this layer beside it does, kept in step with the selection.

import { ICommandService } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { byId, element } from '../element';
import type { Grid } from '../grid';
import type { BookRegisters } from '../lists/book-registers';
import { type SpokenRow, spokenCell, spokenRow } from './spoken-cell';

const HEARD: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
]);
/** Who runs through cells hears the one where they stop. */
const STOP_MILLISECONDS = 120;

/** From now on the selected cell is told as it changes, and its row can be read. */
export function speakCells(grid: Grid, registers: BookRegisters): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sheetName = '';
  const speak = (): void => {
    const name = grid.book()?.getActiveSheet(true)?.getName() ?? '';
    const text = spokenCell(grid, registers);
    if (text === undefined) return;
    const whole = name === sheetName ? text : `Hoja ${name}. ${text}`;
    sheetName = name;
    const line = byId('spoken-cell');
    if (line.textContent?.endsWith(text) && whole === text) return;
    line.textContent = whole;
    const row = spokenRow(grid);
    if (row) byId('spoken-row').replaceChildren(tableOf(row));
  };
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!HEARD.has(id)) return;
    clearTimeout(timer);
    timer = setTimeout(speak, STOP_MILLISECONDS);
  });
  speak();
}

const tableOf = ({ title, cells }: SpokenRow): HTMLTableElement =>
  element(
    'table',
    {},
    element('caption', {}, title),
    element(
      'tbody',
      {},
      ...cells.map(({ header, text }) =>
        element('tr', {}, element('th', { scope: 'row' }, header), element('td', {}, text)),
      ),
    ),
  );
