// The orden del día of an activity that has its own comes when the activity is chosen, while nobody has written in the one there is.

import type { ActaPanel } from '../../addon/panels/acta';
import { type ActaForm, BLANK_PUNTO } from './acta-form';

export function withOrden(before: ActaForm, after: ActaForm, datos: ActaPanel): ActaForm {
  if (after.actividad === before.actividad) return after;
  const ordenOf = ({ actividad }: ActaForm): readonly string[] =>
    datos.ordenPorActividad[actividad] ?? datos.ordenHabitual;
  const was = ordenOf(before);
  const isTouched =
    after.puntos.length !== was.length ||
    after.puntos.some(({ punto, desarrollo }, i) => punto !== was[i] || desarrollo !== '');
  if (isTouched) return after;
  return { ...after, puntos: ordenOf(after).map((punto) => ({ ...BLANK_PUNTO, punto })) };
}
