// The working days of Colombia: Monday to Friday without the holidays of Ley 51 de 1983.

/** Holidays that keep their date, and those that move to the next Monday, as MM-DD. */
const FIJOS = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25'];
const CORRIDOS = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11'];
/** Days from Easter Sunday: Holy Thursday and Friday, Ascension, Corpus Christi and Sacred Heart, moved. */
const DESDE_PASCUA = [-3, -2, 43, 64, 71];

const DAY = 86_400_000;
const plus = (dia: string, days: number): string =>
  new Date(Date.parse(dia) + days * DAY).toISOString().slice(0, 10);
const weekdayOf = (dia: string): number => new Date(dia).getUTCDay();

export const festivosDe = (year: number): ReadonlySet<string> =>
  new Set([
    ...FIJOS.map((day) => `${year}-${day}`),
    ...CORRIDOS.map((day) => `${year}-${day}`).map((dia) => plus(dia, (8 - weekdayOf(dia)) % 7)),
    ...DESDE_PASCUA.map((days) => plus(pascua(year), days)),
  ]);

/** Whether an office works on a day, YYYY-MM-DD. */
export const esHabil = (dia: string): boolean =>
  ![0, 6].includes(weekdayOf(dia)) && !festivosDe(Number(dia.slice(0, 4))).has(dia);

/** Easter Sunday of the years 2000 to 2099 (Gauss). */
function pascua(year: number): string {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  return plus(`${year}-03-22`, moon + sunday);
}
