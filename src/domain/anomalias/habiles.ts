// Business days in Colombia: from Monday to Friday, but holidays (Ley 51 de 1983).

import { getHolidaysForYear } from 'colombian-holidays';
import { diasEntre } from '../redaccion';

/** The day (YYYY-MM-DD) that is so many business days after another. */
export function diasHabilesDespues(desde: string, dias: number): string {
  let day = desde;
  for (let left = dias; left > 0; ) {
    day = dayAfter(day);
    if (isHabil(day)) left -= 1;
  }
  return day;
}

/**
 * How many business days there are after a day (YYYY-MM-DD), up to another and counting it; 0 where there is none, or the
 * other is earlier.
 */
export function diasHabilesEntre(desde: string, hasta: string): number {
  const days = Math.max(0, diasEntre(desde, hasta));
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let left = days % 7, day = desde; left > 0; left--) {
    day = dayAfter(day);
    if (!isWeekend(day)) count += 1;
  }
  return count - festivosEntre(desde, hasta);
}

/** Holidays that are no Saturday nor Sunday, after a day and up to another. */
function festivosEntre(desde: string, hasta: string): number {
  let count = 0;
  for (let year = Number(desde.slice(0, 4)); year <= Number(hasta.slice(0, 4)); year++)
    count += festivosDe(year).filter(
      (festivo) => desde < festivo && festivo <= hasta && !isWeekend(festivo),
    ).length;
  return count;
}

export const isHabil = (fecha: string): boolean => !isWeekend(fecha) && !isFestivo(fecha);

const isWeekend = (fecha: string): boolean => [0, 6].includes(new Date(fecha).getUTCDay());

const isFestivo = (fecha: string): boolean => festivosDe(Number(fecha.slice(0, 4))).includes(fecha);

const FESTIVOS = new Map<number, readonly string[]>();

/** The days of a year on which its holidays are kept: a holiday is kept on the day to which it is moved. Two may fall on one day. */
function festivosDe(year: number): readonly string[] {
  const known = FESTIVOS.get(year);
  if (known) return known;
  const days = [...new Set(getHolidaysForYear(year).map(({ celebrationDate }) => celebrationDate))];
  FESTIVOS.set(year, days);
  return days;
}

function dayAfter(fecha: string): string {
  const day = new Date(fecha);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
