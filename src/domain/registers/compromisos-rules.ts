// What a compromiso must agree with: the meeting in which it was promised.

import { venceAntes } from '../acta';
import type { Hallado, Rule } from '../register';

/** Nothing is promised for a day that had passed when it was promised. */
export const fechaDespuesDeLaReunion: Rule = (filas, context) => {
  const dates = new Map(context.rows('actas').map(({ row }) => [row.codigo, row.fecha]));
  return filas.flatMap(({ fila, row }): readonly Hallado[] => {
    const mensaje = venceAntes(row.fecha, row.acta === undefined ? undefined : dates.get(row.acta));
    if (!mensaje) return [];
    const codigo = 'FECHA_ANTES_DE_LA_REUNION';
    return [{ fila, columna: 'fecha', codigo, severidad: 'advertencia', mensaje }];
  });
};
