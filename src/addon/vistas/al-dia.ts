// Inicio speaks of today: how many days are left, what is overdue. Told on another day, it is told anew by whoever opens the book first
// and by the first sweep of the day.

import { formatFecha } from '../../domain/formato';
import { hoyEnBogota } from '../libro/libro';
import { CALCULADO } from './calculado';
import { inicio } from './inicio';

/** Read on the days on which there is something to tell (aparte.ts). */
declare function require(path: './retell-inicio'): typeof import('./retell-inicio');

/** Lines among which its heading says when it was told. */
const HEADING = 8;

/** One read of a few cells where it was told today, or where there is no such tab. */
export function tellToday(): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(inicio.title);
  const said = sheet?.getRange(1, 1, Math.min(HEADING, sheet.getMaxRows()), 1).getValues() ?? [];
  const [, moment = ''] = said.join(' ').split(CALCULADO);
  if (moment === '' || moment.startsWith(formatFecha(hoyEnBogota()))) return;
  require('./retell-inicio').retellToday();
}
