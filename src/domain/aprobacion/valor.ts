// A value of the plan as Control de cambios keeps it, so that reading it gives the same, and as people read it.

import { formatFecha, formatNumero, numeroEscrito } from '../formato';
import { parseCelda } from '../parse';
import type { PlacedColumn, Valor } from '../register';

/** '' where nothing is written. */
export const guardado = (valor: Valor | undefined | null): string =>
  typeof valor === 'number' ? numeroEscrito(valor) : (valor ?? '').toString();

/** What was kept, as a value of its column. */
export function leido(column: PlacedColumn, texto: string | undefined): Valor | undefined {
  const read = parseCelda(column, texto || undefined);
  return 'ok' in read ? read.ok : undefined;
}

const LARGO = 200;
const FECHA = /^\d{4}-\d{2}-\d{2}$/;

/** "1.250,5", "15/06/2026", "«Aulas dotadas»", "en blanco" */
export function decirValor(valor: Valor | undefined | null): string {
  if (valor === undefined || valor === null || valor === '') return 'en blanco';
  if (typeof valor === 'number') return formatNumero(valor);
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No';
  if (FECHA.test(valor)) return formatFecha(valor);
  const text = valor.replace(/\s+/g, ' ');
  return text.length > LARGO ? `«${text.slice(0, LARGO)}…»` : /\s/.test(text) ? `«${text}»` : text;
}

/** The same whole, where there is room for it; '' where nothing is written. */
export const valorEntero = (valor: Valor | undefined): string =>
  valor === undefined
    ? ''
    : typeof valor === 'string' && !FECHA.test(valor)
      ? valor
      : decirValor(valor);
