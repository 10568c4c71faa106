// Event objects of the triggers.

import type { Area } from '../workbook/workbook';
import { Range } from './range';
import { User } from './session';
import { Spreadsheet } from './spreadsheet';
import { AUTH_MODES } from './trigger-enums';

/** An edit by a person, as the host tells it; the values only when one cell was edited. */
export interface EditEvent {
  readonly sheetId: string;
  readonly area: Required<Area>;
  readonly value?: string;
  readonly oldValue?: string;
}

/** What happened to the grid, as Google names it; of those that there are, what a person does here. */
export type ChangeType = 'EDIT' | 'INSERT_ROW' | 'REMOVE_ROW' | 'OTHER';

/** What a trigger is to be told. */
export type TriggerEvent =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly edit: EditEvent; readonly installed?: Installed }
  | { readonly kind: 'change'; readonly changeType: ChangeType; readonly installed: Installed }
  | { readonly kind: 'clock'; readonly triggerUid: string; readonly instant: number };
/** Of an installed trigger: its id, and the person who edits where Google tells it. */
interface Installed {
  readonly triggerUid: string;
  readonly user: string;
}

/** What the function gets. */
export function eventOf(event: TriggerEvent): object {
  if (event.kind === 'clock') return clockEvent(event.triggerUid, event.instant);
  if (event.kind === 'open') return simpleEvent();
  if (event.kind === 'change')
    return { ...installedEvent(event.installed), changeType: event.changeType };
  const { edit, installed } = event;
  return { ...(installed ? installedEvent(installed) : simpleEvent()), ...editEvent(edit) };
}

const simpleEvent = (): object => ({
  authMode: AUTH_MODES.LIMITED,
  source: new Spreadsheet(),
  user: new User(''),
});

const installedEvent = ({ triggerUid, user }: Installed): object => ({
  authMode: AUTH_MODES.FULL,
  source: new Spreadsheet(),
  triggerUid,
  user: new User(user),
});

/** The range also has its corners as plain numbers, which scripts read without a request. */
function editEvent({ sheetId, area, value, oldValue }: EditEvent): object {
  const range = Object.assign(new Range(sheetId, area), {
    rowStart: area.startRow + 1,
    rowEnd: area.endRow + 1,
    columnStart: area.startColumn + 1,
    columnEnd: area.endColumn + 1,
  });
  return {
    range,
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

/** The moment in UTC, as in the reference's example; days of the week from 1, Monday. */
function clockEvent(triggerUid: string, instant: number): object {
  const moment = new Date(instant);
  return {
    authMode: AUTH_MODES.FULL,
    'day-of-month': moment.getUTCDate(),
    'day-of-week': moment.getUTCDay() || 7,
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    month: moment.getUTCMonth() + 1,
    second: moment.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid,
    'week-of-year': weekOfYear(moment),
    year: moment.getUTCFullYear(),
  };
}

/** By ISO 8601: the first week has the year's first Thursday. */
function weekOfYear(moment: Date): number {
  const DAY = 86_400_000;
  const thursday = new Date(moment.getTime() + (4 - (moment.getUTCDay() || 7)) * DAY);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - firstOfYear) / DAY / 7);
}
