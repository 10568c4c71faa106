// How the institutions of the territory are in a datum of one year, on average, and of how many it is known.

import { suma } from '../../domain/avance/cifra';
import type { LeerDato } from '../../domain/focalizacion/datos';

export interface Media {
  /** undefined where no institution has a figure. */
  readonly media: number | undefined;
  /** Institutions with a figure of that very year. */
  readonly n: number;
  /** Active institutions in all. */
  readonly de: number;
}
export type MediaDelTerritorio = (variable: string, ano: number) => Media;

/** Of the active ones, each year by itself: a datum of another year would mix two. */
export function mediasDelTerritorio(
  activas: readonly string[],
  leer: LeerDato,
): MediaDelTerritorio {
  const known = new Map<string, Media>();
  return (variable, ano) => {
    const key = `${variable} ${ano}`;
    const before = known.get(key);
    if (before) return before;
    const values = activas.flatMap((ied) => {
      const dato = leer(ied, variable, ano);
      return dato?.vigencia === ano && typeof dato.valor === 'number' ? dato.valor : [];
    });
    const n = values.length;
    const media = { media: n === 0 ? undefined : suma(values) / n, n, de: activas.length };
    known.set(key, media);
    return media;
  };
}
