// How the institutions of the territory are in a datum of one year, on average, and of how many it is known.

import { suma } from '../../domain/avance/cifra';
import type { LeerDato } from '../../domain/focalizacion/datos';
import type { Fila } from '../../domain/register';

interface Lector {
  readonly rows: <T>(registro: string) => readonly Fila<T>[];
}

/** The institutions that are open, by código DANE. */
export const iedActivas = (libro: Lector): readonly string[] =>
  libro
    .rows<{ codigoDane?: string; activa?: boolean }>('ied')
    .flatMap(({ row }) => (row.codigoDane && row.activa !== false ? row.codigoDane : []));

/** The years in which some of them has a total of the índice de inclusión, the last first. */
export function anosDeInclusion(libro: Lector, activas: readonly string[]): readonly number[] {
  const isActiva = new Set(activas);
  const years = libro
    .rows<{ ied?: string; dato?: string; vigencia?: number; valor?: number }>('datosIed')
    .flatMap(({ row: { ied, dato, vigencia, valor } }) =>
      isActiva.has(`${ied}`) && dato === 'indice_inclusion' && valor !== undefined
        ? (vigencia ?? [])
        : [],
    );
  return [...new Set(years)].sort((a, b) => b - a);
}

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
