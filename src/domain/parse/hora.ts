// Times of day, as people write them (momento.ts) and as the fraction of a day of a spreadsheet.

import type { Column } from '../register';
import type { Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';
import { readMomento } from './momento';
import { textOf } from './texto';

const MINUTES_OF_DAY = 24 * 60;

/** A time of day, HH:MM in 24 hours. "12 m." is noon. */
export function parseHora(_column: Column, celda: Leible): Lectura<string> {
  const minutes = minutesOf(celda);
  if (minutes !== undefined) return { ok: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
  return refuse(
    'HORA_ILEGIBLE',
    `${quoted(textOf(celda))} no se lee como hora: escríbala como 14:30 o 2:30 p. m.`,
  );
}

function minutesOf(celda: Leible): number | undefined {
  if (typeof celda === 'number') return minutesOfFraction(celda);
  const text = typeof celda === 'object' ? celda.hora : celda;
  const segundos = typeof text === 'string' ? readMomento(text)?.segundos : undefined;
  return segundos === undefined ? undefined : Math.floor(segundos / 60);
}

function minutesOfFraction(fraction: number): number | undefined {
  const minutes = Math.round(fraction * MINUTES_OF_DAY);
  return fraction >= 0 && minutes < MINUTES_OF_DAY ? minutes : undefined;
}

const pad = (n: number): string => String(n).padStart(2, '0');
