// The critical components of the territory: those with most of their valued IED in levels 1 and 2, where enough IED valued them.

import { type Conteo, porMejorar, valoradas } from './conteo';

/** Of the IED, in percentage, for a component to have a place. */
export const MINIMO_VALORADO = 60;

export interface EnOrden {
  /** From 1; those that tie have the same. Null where too few IED valued it. */
  readonly orden: number | null;
  /** Indexes of the others with the same figure. */
  readonly empata: readonly string[];
}

const bastaValorado = (conteo: Conteo): boolean => {
  const n = valoradas(conteo);
  return n > 0 && n * 100 >= MINIMO_VALORADO * (n + conteo.sinValorar);
};

/** The place of each component, in the order in which they came. */
export function ordenar<C extends Conteo & { readonly indice: string }>(
  componentes: readonly C[],
): readonly (C & EnOrden)[] {
  const ranked = componentes.filter(bastaValorado);
  return componentes.map((one) => {
    if (!bastaValorado(one)) return { ...one, orden: null, empata: [] };
    const before = ranked.filter((other) => compare(other, one) > 0).length;
    const empata = ranked.flatMap((other) =>
      other !== one && compare(other, one) === 0 ? other.indice : [],
    );
    return { ...one, orden: before + 1, empata };
  });
}

/** By the exact shares, as they were before they were rounded. */
const compare = (one: Conteo, other: Conteo): number =>
  porMejorar(one) * valoradas(other) - porMejorar(other) * valoradas(one);
