// How many valuations there are of each level. The scale is ordinal: levels are counted, never averaged, and what nobody valued is
// counted apart.

/** Of levels 1 to 4. */
export type PorNivel = readonly [number, number, number, number];

export interface Conteo {
  readonly niveles: PorNivel;
  readonly sinValorar: number;
  /** Percentage of the valued that is in levels 1 and 2, to two decimals; null where none is valued. */
  readonly criticidad: number | null;
}

export const NIVELES = [
  'Existencia',
  'Pertinencia',
  'Apropiación',
  'Mejoramiento continuo',
] as const;

export const valoradas = ({ niveles }: Pick<Conteo, 'niveles'>): number =>
  niveles.reduce((sum, n) => sum + n, 0);

/** In levels 1 and 2, what there is to improve. */
export const porMejorar = ({ niveles: [uno, dos] }: Pick<Conteo, 'niveles'>): number => uno + dos;

/** A share in percentage to two decimals, half up: they may add up to 99,99 or 100,01, and are not made to fit. */
export const porcentaje = (parte: number, todo: number): number | null =>
  todo === 0 ? null : Math.round((parte * 1e4) / todo) / 100;

/** The percentage of each level over what is valued. */
export const porcentajes = (conteo: Pick<Conteo, 'niveles'>): readonly (number | null)[] =>
  conteo.niveles.map((n) => porcentaje(n, valoradas(conteo)));

/** The count of some valuations, of so many that there could be. */
export function contar(valores: readonly unknown[], posibles: number): Conteo {
  const niveles = [1, 2, 3, 4].map((n) => valores.filter((v) => v === n).length);
  return conteoDe(niveles as unknown as PorNivel, posibles);
}

/** The count of all of some. */
export const sumar = (conteos: readonly Conteo[]): Conteo =>
  conteoDe(
    [0, 1, 2, 3].map((i) =>
      conteos.reduce((sum, { niveles }) => sum + (niveles[i] ?? 0), 0),
    ) as unknown as PorNivel,
    conteos.reduce((sum, one) => sum + valoradas(one) + one.sinValorar, 0),
  );

function conteoDe(niveles: PorNivel, posibles: number): Conteo {
  const n = valoradas({ niveles });
  return {
    niveles,
    sinValorar: Math.max(0, posibles - n),
    criticidad: porcentaje(porMejorar({ niveles }), n),
  };
}
