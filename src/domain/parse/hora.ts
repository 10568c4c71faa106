// Times of day as people write them: "10:05", "2 pm", "10:05 a. m.", "14h30", "12 m." and the
// fraction of a day of a spreadsheet.

import type { Column } from '../register';
import { fold } from '../texto';
import type { Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';

const MINUTES_OF_DAY = 24 * 60;
const SPELLING =
  /^(\d{1,2})(?:[:.h]([0-5]\d)?(?::[0-5]\d)?)? ?(?:h|hs|hrs|horas)?\.? ?([ap]\.? ?m\.?|m\.?)?$/;

/** A time of day, HH:MM in 24 hours. "12 m." is noon. */
export function parseHora(_column: Column, celda: Leible): Lectura<string> {
  const minutes =
    typeof celda === 'string'
      ? minutesOfText(fold(celda))
      : typeof celda === 'number'
        ? minutesOfFraction(celda)
        : typeof celda === 'object' && celda.hora !== undefined
          ? minutesOfText(celda.hora)
          : undefined;
  if (minutes !== undefined) return { ok: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
  const written = typeof celda === 'object' ? celda.fecha : String(celda);
  return refuse(
    'HORA_ILEGIBLE',
    `${quoted(written)} no se lee como hora: escríbala como 14:30 o 2:30 p. m.`,
  );
}

function minutesOfText(text: string): number | undefined {
  const match = SPELLING.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', half = ''] = match;
  // A bare number could be anything: it needs minutes, an "h" or its half of the day.
  if (/^\d+$/.test(text)) return undefined;
  const hour = hourOfDay(Number(hours), half.charAt(0));
  return hour === undefined ? undefined : hour * 60 + Number(minutes);
}

/** The hour from 0 to 23; `half` is "a", "p", "m" (noon) or blank. */
function hourOfDay(hour: number, half: string): number | undefined {
  if (hour > 23) return undefined;
  if (half === 'm') return hour === 12 ? 12 : undefined;
  if (half === 'a') return hour > 12 ? undefined : hour % 12;
  if (half === 'p') return hour >= 12 ? hour : hour === 0 ? undefined : hour + 12;
  return hour;
}

function minutesOfFraction(fraction: number): number | undefined {
  const minutes = Math.round(fraction * MINUTES_OF_DAY);
  return fraction >= 0 && minutes < MINUTES_OF_DAY ? minutes : undefined;
}

const pad = (n: number): string => String(n).padStart(2, '0');
