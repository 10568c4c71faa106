// The control of the risk of a quarter: what must be recorded of it before the quarter is closed.

import { type Corte, formatCorte } from '../periodo';
import type { AnyRow } from '../register';

/** What lacks of the control, in words; [] when it is recorded whole. */
export function faltaDelControl(cierre: AnyRow | undefined): readonly string[] {
  const { controlEjecutado, controlFecha, controlQuien, controlResultado } = cierre ?? {};
  const { materializo, tratamiento } = cierre ?? {};
  return [
    ...(controlEjecutado === undefined ? ['si se ejecutó'] : []),
    ...(controlEjecutado !== false && controlFecha === undefined ? ['la fecha'] : []),
    ...(controlQuien === undefined ? ['quién responde por él'] : []),
    ...(controlResultado === undefined ? ['el resultado'] : []),
    ...(materializo === undefined ? ['si el riesgo se materializó'] : []),
    ...(materializo === true && tratamiento === undefined ? ['el tratamiento'] : []),
  ];
}

/** Whether anything of it is recorded. */
export const hayControl = ({ controlEjecutado }: AnyRow): boolean => controlEjecutado !== undefined;

export const decirSinControl = (corte: Corte): string =>
  `Falta registrar el control del riesgo de ${formatCorte(corte)}.`;
