// Dates of a plan: the days that people write (momento.ts) and those of date cells, from 1990 to 2100. A number or a
// time that a date cell shows as a day of 1900 is told for what it is.

import { formatFecha } from '../formato';
import { diasEntre } from '../redaccion';
import type { Column } from '../register';
import { DIA_CERO, type Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';
import { type Dia, fechaDe, readMomento } from './momento';
import { textOf } from './texto';

/** Years of the dates that a register may hold. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const COMO = 'como 15/06/2026';

/** A date, YYYY-MM-DD; a month alone is its first day or, where something ends, its last. */
export function parseFecha({ mesSolo }: Column, celda: Leible): Lectura<string> {
  const dia = typeof celda === 'string' ? readMomento(celda)?.dia : undefined;
  const fecha = typeof celda === 'object' ? celda.fecha : dia && fechaDe(dia, mesSolo);
  if (fecha !== undefined && isInRange(fecha)) return { ok: fecha };
  const text = textOf(celda);
  if (typeof celda === 'object') return refuseCelda(text, celda.fecha);
  if (!dia) {
    return refuse('FECHA_ILEGIBLE', `${quoted(text)} no se lee como fecha: escríbala ${COMO}.`);
  }
  if (fecha === undefined) return refuseDia(text, dia);
  return refuse('FECHA_FUERA_DE_RANGO', `${quoted(text)} ${FUERA}: revise el año.`);
}

const FUERA = `está fuera de las fechas de este libro, de ${FIRST_YEAR} a ${LAST_YEAR}`;

function isInRange(fecha: string): boolean {
  const year = Number(fecha.slice(0, fecha.indexOf('-')));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A day that is not in the calendar; a month before its day is told. */
function refuseDia(text: string, { year, month, day = 0 }: Dia): Lectura<string> {
  const swapped = month > 12 ? fechaDe({ year, month: day, day: month }) : undefined;
  const hint = swapped
    ? `primero va el día; si es ${formatFecha(swapped)}, escríbala así.`
    : 'escriba día/mes/año.';
  return refuse('FECHA_IMPOSIBLE', `${quoted(text)} no existe en el calendario: ${hint}`);
}

/** A cell that shows a day too early or too late: early ones are mostly a number or a time in the format of a date. */
function refuseCelda(text: string, fecha: string): Lectura<string> {
  if (fecha === DIA_CERO) {
    const mensaje = `La celda tiene la hora ${text} y le falta el día: escriba la fecha ${COMO}.`;
    return refuse('FECHA_ILEGIBLE', mensaje);
  }
  const isEarly = fecha > DIA_CERO && fecha < String(FIRST_YEAR);
  const typed = isEarly
    ? `, y puede ser el número ${diasEntre(DIA_CERO, fecha)} con formato de fecha`
    : '';
  return refuse('FECHA_FUERA_DE_RANGO', `${quoted(text)} ${FUERA}${typed}: escríbala ${COMO}.`);
}
