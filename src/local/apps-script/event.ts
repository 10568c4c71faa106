// Event objects of the simple triggers.

import type { Area } from '../workbook/workbook';
import { Range } from './range';
import { ScriptAppService } from './script-app';
import { User } from './session';
import { Spreadsheet } from './spreadsheet';

/** An edit by a person, as the host tells it; the values only when one cell was edited. */
export interface EditEvent {
  readonly sheetId: string;
  readonly area: Required<Area>;
  readonly value?: string;
  readonly oldValue?: string;
}

/** What onEdit gets. The range also has its corners as plain numbers, which scripts read without a request. */
export function editEvent({ sheetId, area, value, oldValue }: EditEvent): object {
  const range = Object.assign(new Range(sheetId, area), {
    rowStart: area.startRow + 1,
    rowEnd: area.endRow + 1,
    columnStart: area.startColumn + 1,
    columnEnd: area.endColumn + 1,
  });
  return {
    ...openEvent(),
    range,
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

/** What onOpen gets. */
export const openEvent = (): object => ({
  authMode: new ScriptAppService().AuthMode.LIMITED,
  source: new Spreadsheet(),
  user: new User(''),
});
