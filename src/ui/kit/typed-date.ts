// Dates and times typed in a hurry, on top of what the domain reads in a cell: the year, the minutes
// and the colon may be left out. Today is an argument.

import { parseFecha } from '../../domain/parse/fecha';
import { parseHora } from '../../domain/parse/hora';
import type { Column } from '../../domain/register';

const FECHA: Column = { label: 'Fecha', kind: 'fecha' };
const FIN: Column = { ...FECHA, mesSolo: 'fin' };
const HORA: Column = { label: 'Hora', kind: 'hora' };
const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const DAY_MS = 86_400_000;

const msOf = (fecha: string): number => Date.parse(`${fecha}T00:00:00Z`);

function readFecha(text: string, column = FECHA): string | undefined {
  const read = parseFecha(column, text);
  return 'ok' in read ? read.ok : undefined;
}

/** YYYY-MM-DD of anything the domain reads as a date, and of "15/6", "15 jun", "hoy", "mañana" and "+8" (days from today). */
export function parseTypedDate(
  text: string,
  hoy: string,
  mesSolo?: Column['mesSolo'],
): string | undefined {
  const clean = text.trim().toLowerCase();
  if (clean === 'hoy') return hoy;
  if (clean === 'mañana') return addDays(hoy, 1);
  if (/^\+\d{1,3}$/.test(clean)) return addDays(hoy, Number(clean));
  return /^\d{1,2}\D+(\d{1,2}|[a-zé]+\.?)$/.test(clean)
    ? nearestYear(clean, hoy)
    : readFecha(clean, mesSolo === 'fin' ? FIN : FECHA);
}

const addDays = (fecha: string, days: number): string =>
  new Date(msOf(fecha) + days * DAY_MS).toISOString().slice(0, 10);

/** Without a year, the date that lies nearest to today: in November "15/1" is next January. */
function nearestYear(dayAndMonth: string, hoy: string): string | undefined {
  const year = Number(hoy.slice(0, 4));
  const distance = (fecha: string): number => Math.abs(msOf(fecha) - msOf(hoy));
  return [year, year + 1, year - 1]
    .map((candidate) => readFecha(`${dayAndMonth}/${candidate}`))
    .filter((fecha): fecha is string => fecha !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether a text is a date as the domain keeps it, YYYY-MM-DD. */
export const isFecha = (text: string): boolean => text !== '' && readFecha(text) === text;

/** "lunes" */
export const weekdayOf = (fecha: string): string => DIAS[new Date(msOf(fecha)).getUTCDay()] ?? '';

/** HH:MM of anything the domain reads as a time, and of "8", "830" and "1430". */
export function parseTypedTime(text: string): string | undefined {
  const digits = /^(\d{1,2})(\d{2})?$/.exec(text.trim());
  const read = parseHora(HORA, digits ? `${digits[1]}:${digits[2] ?? '00'}` : text);
  return 'ok' in read ? read.ok : undefined;
}

/** Whether a text is a time as the domain keeps it, HH:MM. */
export const isHora = (text: string): boolean => /:/.test(text) && parseTypedTime(text) === text;

/** "14:30" → "2:30 p. m." */
export function readableTime(hora: string): string {
  const [hour = 0, minutes = 0] = hora.split(':').map(Number);
  const half = hour < 12 ? 'a. m.' : 'p. m.';
  return `${hour % 12 || 12}:${String(minutes).padStart(2, '0')} ${half}`;
}
