// The orden del día with which a meeting begins, by the activity of the procedure that it serves.

import puntos from '../../sheets-templates/orden-del-dia.csv';
import { groupBy } from './group-by';

/** The points by activity; those without one are what most meetings share. */
export const ORDENES: { readonly [actividad: string]: readonly string[] } = Object.fromEntries(
  [...groupBy(puntos, ({ actividad = '' }) => actividad)].map(([actividad, own]) => [
    actividad,
    own.map(({ punto = '' }) => punto),
  ]),
);
