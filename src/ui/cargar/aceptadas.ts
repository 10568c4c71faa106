// What was accepted of a load: values for cells, and códigos for rows that have none.

import type { CargueEnPanel } from './use-cargue';

type Aceptada = NonNullable<CargueEnPanel['eleccion']['aceptar']>[number];

/** Whether something is of the column of the códigos that may be proposed. */
export const isDeCodigo =
  ({ visto }: Pick<CargueEnPanel, 'visto'>) =>
  ({ columna }: { readonly columna: string }): boolean =>
    columna === visto?.codigo;

export function aceptadas(cargue: Pick<CargueEnPanel, 'visto' | 'eleccion'>): {
  readonly deCodigos: readonly Aceptada[];
  readonly deCeldas: readonly Aceptada[];
} {
  const all = cargue.eleccion.aceptar ?? [];
  const isCodigo = isDeCodigo(cargue);
  return {
    deCodigos: all.filter(isCodigo),
    deCeldas: all.filter((one) => !isCodigo(one)),
  };
}
