// A filter that hides every row says so above the sheet, which would look empty.

import { ICommandService } from '@univerjs/core';
import {
  ClearSheetsFilterCriteriaCommand,
  type FilterModel,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { byId, element } from '../element';
import type { Grid } from '../grid';

const TODO_OCULTO = 'El filtro oculta todas las filas de esta hoja. Los datos siguen en el libro.';

/** From now on, for the sheet in front; `leave` gives the keyboard to the sheet. */
export function tellWhenAllIsHidden(grid: Grid, leave: () => void): void {
  const says = byId('filter-empty');
  const show = element(
    'button',
    { type: 'button', class: 'filter-button' },
    'Mostrar todas las filas',
  );
  says.replaceChildren(element('p', {}, TODO_OCULTO), show);
  show.onclick = () => {
    showAllRows(grid);
    leave();
  };
  let hears: { unsubscribe(): void } | undefined;
  grid.injector.get(SheetsFilterService).activeFilterModel$.subscribe((filter) => {
    hears?.unsubscribe();
    says.hidden = true;
    hears = filter?.filteredOutRows$.subscribe(() => {
      says.hidden = !hidesAll(filter);
    });
  });
}

function hidesAll(filter: FilterModel): boolean {
  const { startRow, endRow } = filter.getRange();
  return endRow > startRow && filter.filteredOutRows.size >= endRow - startRow;
}

/** What the filter of the sheet in front, or of another, hides is shown again; the filter stays. */
export function showAllRows(grid: Grid, sheetId?: string): void {
  const book = grid.book();
  grid.injector.get(ICommandService).syncExecuteCommand(ClearSheetsFilterCriteriaCommand.id, {
    unitId: book?.getUnitId(),
    subUnitId: sheetId ?? book?.getActiveSheet(true)?.getSheetId(),
  });
}
