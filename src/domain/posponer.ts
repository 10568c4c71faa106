// Putting off something to do: one person stops seeing it until a day, and nobody else. What is due comes back on its day, and
// what is overdue after five business days at most, whatever was asked.

import { diasHabilesDespues, isHabil } from './anomalias/habiles';
import { formatFecha } from './formato';

/** Business days for which something overdue can be hidden. */
export const MAXIMO_VENCIDO = 5;
/** Days for which anything can. */
const MAXIMO = 366;

/** What was put off, on which day and until which (YYYY-MM-DD). */
export interface Pospuesto {
  readonly desde: string;
  readonly hasta: string;
}

/** The last day until which something can be hidden from a day on. */
export function topeDePosponer(vence: string | undefined, desde: string): string {
  if (vence === undefined) return diasDespues(desde, MAXIMO);
  return vence > desde ? vence : diasHabilesDespues(desde, MAXIMO_VENCIDO);
}

/** The day on which it comes back: its due date may have been changed since it was put off. */
export const vuelve = ({ desde, hasta }: Pospuesto, vence: string | undefined): string => {
  const tope = topeDePosponer(vence, desde);
  return hasta < tope ? hasta : tope;
};

/** What keeps something from being put off until a day, in a sentence. */
export function objecionAPosponer(
  hasta: string,
  vence: string | undefined,
  hoy: string,
): string | undefined {
  if (hasta <= hoy) return 'Escoja un día posterior a hoy.';
  const tope = topeDePosponer(vence, hoy);
  if (hasta <= tope) return undefined;
  if (vence === undefined) return `Escoja un día dentro de un año, hasta el ${formatFecha(tope)}.`;
  return vence > hoy
    ? `Vence el ${formatFecha(vence)}: puede posponerlo hasta ese día.`
    : `Ya venció: puede posponerlo ${MAXIMO_VENCIDO} días hábiles, hasta el ${formatFecha(tope)}.`;
}

/** The days that are offered: tomorrow, and the next Monday, or the first business day after it where it is a holiday. */
export function diasParaPosponer(hoy: string): { readonly manana: string; readonly lunes: string } {
  let lunes = diasDespues(hoy, 1);
  while (new Date(lunes).getUTCDay() !== 1) lunes = diasDespues(lunes, 1);
  return {
    manana: diasDespues(hoy, 1),
    lunes: isHabil(lunes) ? lunes : diasHabilesDespues(lunes, 1),
  };
}

function diasDespues(fecha: string, dias: number): string {
  const day = new Date(fecha);
  day.setUTCDate(day.getUTCDate() + dias);
  return day.toISOString().slice(0, 10);
}

/** Whether somebody still has it out of sight. */
export const estaPospuesto = (
  pospuesto: Pospuesto,
  vence: string | undefined,
  hoy: string,
): boolean => hoy < vuelve(pospuesto, vence);
