// The ISO week of a date (ISO 8601: Monday to Sunday; week 1 is the one with the year's first Thursday).

import { diasEntre } from './redaccion';

/** "2026-07-20" → "2026-W30"; the days around New Year may belong to a week of the other year. */
export function semanaDe(fecha: string): string {
  const day = dayOf(fecha);
  // Day 0, 1 January 1970, was a Thursday.
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3;
  const own = Number(fecha.slice(0, 4));
  const year =
    [own + 1, own].find((candidate) => dayOf(`${candidate}-01-01`) <= thursday) ?? own - 1;
  const week = Math.floor((thursday - dayOf(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const dayOf = (fecha: string): number => diasEntre('1970-01-01', fecha);
