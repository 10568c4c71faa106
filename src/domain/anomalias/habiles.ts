// Business days in Colombia: from Monday to Friday, but holidays (Ley 51 de 1983).

import { getHolidaysForYear } from 'colombian-holidays';

/** The day (YYYY-MM-DD) that is so many business days after another. */
export function diasHabilesDespues(desde: string, dias: number): string {
  let day = desde;
  for (let left = dias; left > 0; ) {
    day = dayAfter(day);
    if (isHabil(day)) left -= 1;
  }
  return day;
}

export const isHabil = (fecha: string): boolean => !isWeekend(fecha) && !isFestivo(fecha);

const isWeekend = (fecha: string): boolean => [0, 6].includes(new Date(fecha).getUTCDay());

/** A holiday is kept on the day to which it is moved. */
const isFestivo = (fecha: string): boolean =>
  getHolidaysForYear(Number(fecha.slice(0, 4))).some(
    ({ celebrationDate }) => celebrationDate === fecha,
  );

function dayAfter(fecha: string): string {
  const day = new Date(fecha);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
