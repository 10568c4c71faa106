// How far a measure moved between two closes.

import { cuenta } from '../redaccion';

/** Percentage points from one ratio to another, with two decimals; null where either lacks. */
export const puntosEntre = (antes: number | null, despues: number | null): number | null =>
  antes === null || despues === null ? null : Number(((despues - antes) * 100).toFixed(2));

/** "1,5 puntos más" */
export const decirPuntos = (points: number): string =>
  `${cuenta(Math.abs(points), 'punto', 'puntos')} ${points < 0 ? 'menos' : 'más'}`;
