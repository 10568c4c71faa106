// How much each acción weighs in a mean: its ponderación within its componente, a meta that several
// acciones share only once, and the weights that the office may give to componentes.

import { groupBy } from '../group-by';
import type { PamRow } from '../registers/pam';
import { fold } from '../texto';
import { cifra, completarPesos, type Ponderado, promedioPonderado, suma } from './cifra';

/** Componente of an acción that has none. */
export const SIN_COMPONENTE = 'Sin componente';
export const componenteDe = (pam: PamRow): string => pam.componente ?? SIN_COMPONENTE;

/** What identifies the meta of an acción: its código de meta, or itself. */
export const metaDe = ({ codigo, codigoMeta }: PamRow): string =>
  codigoMeta === undefined ? `acción ${codigo}` : `meta ${codigoMeta}`;

/** The weights of acciones, in their order; a blank takes the mean of its componente, else of the plan, else 1. */
export function pesosDeAcciones(acciones: readonly PamRow[]): readonly number[] {
  const grupos = [...groupBy(acciones, componenteDe).values()];
  const someInPoints = grupos.some((own) => sums(own, 100));
  const pesos = new Map<PamRow, number>();
  for (const own of grupos) {
    if (own.every(({ ponderacion }) => ponderacion === undefined)) continue;
    // A componente weighted in ratios beside another in points would all but vanish from the total.
    const scale = someInPoints && sums(own, 1) ? 100 : 1;
    const completed = completarPesos(own.map(({ ponderacion }) => ponderacion));
    own.forEach((pam, i) => {
      pesos.set(pam, (completed[i] ?? 0) * scale);
    });
  }
  return completarPesos(acciones.map((pam) => pesos.get(pam)));
}

function sums(acciones: readonly PamRow[], whole: number): boolean {
  const metas = [...groupBy(acciones, metaDe).values()];
  const total = suma(metas.map(([first]) => first?.ponderacion ?? 0));
  return Math.abs(total - whole) <= 0.01;
}

export interface ValorDeAccion extends Ponderado {
  readonly pam: PamRow;
}

/** A meta, with the códigos of the acciones that share it. */
export interface ValorDeMeta extends Ponderado {
  readonly codigos: readonly string[];
}

/** A meta an item: the acciones that share it count once, with the mean of their values and weights. */
export const porMeta = (items: readonly ValorDeAccion[]): readonly ValorDeMeta[] =>
  [...groupBy(items, ({ pam }) => metaDe(pam)).values()].map((own) => ({
    codigos: own.flatMap(({ pam }) => pam.codigo ?? []),
    valor: promedioPonderado(own.map(({ valor }) => ({ valor, peso: 1 }))),
    peso: cifra(suma(own.map(({ peso }) => peso)) / own.length),
  }));

interface ValorDeComponente {
  readonly componente: string;
  readonly valor: number | null;
}

/** Weighted mean by componentes with the office's weights. */
export const promedioDeComponentes = (
  componentes: readonly ValorDeComponente[],
  pesos: ReadonlyMap<string, number>,
): number | null => promedioPonderado(conPeso(componentes, pesos));

/** Each with the weight that the office gave it; those without one take the mean of the others. */
export function conPeso<C extends ValorDeComponente>(
  componentes: readonly C[],
  pesos: ReadonlyMap<string, number>,
): readonly (C & Ponderado)[] {
  const byName = new Map([...pesos].map(([name, peso]) => [fold(name), peso]));
  const completed = completarPesos(
    componentes.map(({ componente }) => byName.get(fold(componente))),
  );
  return componentes.map((one, i) => ({ ...one, peso: completed[i] ?? 0 }));
}
