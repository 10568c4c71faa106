// What the Jefe returned of the plan, with the comment, reaches the row until somebody attends it or the plan is approved.

import { cambiosDelLibro, devueltas } from '../aprobacion/version';
import { formatFecha } from '../formato';
import type { Hallado, Rule } from '../register';

export const devueltaPorRevisar: Rule = (filas, context) => {
  const returned = devueltas(cambiosDelLibro(context));
  if (returned.length === 0) return [];
  const lines = new Map(filas.map(({ fila, row }) => [row.codigo, fila]));
  return returned.flatMap(({ accion, respuesta, aprobo, fecha }): Hallado[] => {
    const fila = lines.get(accion);
    if (fila === undefined) return [];
    const who = [aprobo, fecha && `el ${formatFecha(fecha)}`].filter(Boolean).join(' ');
    const mensaje = `Devuelta por ${who}: «${respuesta}». Corríjala y marque que se atendió, en «Aprobar y cambiar el PAM…».`;
    return [
      { fila, columna: 'codigo', codigo: 'ACCION_DEVUELTA', severidad: 'advertencia', mensaje },
    ];
  });
};
