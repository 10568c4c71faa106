// How far a day is, in the words of every list of what is due: in business days, which is how an office counts.

import { diasHabilesEntre } from './anomalias/habiles';
import { cuenta } from './redaccion';

/** "hace 3 días hábiles", of a day that is past. */
export function haceCuanto(fecha: string, hoy: string): string {
  const days = diasHabilesEntre(fecha, hoy);
  return days === 0 ? 'hace menos de un día hábil' : `hace ${cuenta(days, ...DIA)}`;
}

/** "en 3 días hábiles", of a day to come; "hoy". */
export function enCuanto(fecha: string, hoy: string): string {
  if (fecha === hoy) return 'hoy';
  const days = diasHabilesEntre(hoy, fecha);
  return days === 0 ? 'antes del próximo día hábil' : `en ${cuenta(days, ...DIA)}`;
}

const DIA = ['día hábil', 'días hábiles'] as const;
