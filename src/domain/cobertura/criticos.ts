// The critical components of the last autoevaluación, the worst first.

import {
  type ComponenteConsolidado,
  type Consolidado,
  catalogosDe,
  consolidar,
  vigenciasValoradas,
} from '../autoevaluacion/consolidar';
import type { RuleContext } from '../register';

export interface Criticos extends Pick<Consolidado, 'vigencia' | 'catalogo' | 'ied'> {
  readonly criticos: readonly (ComponenteConsolidado & {
    readonly orden: number;
    readonly criticidad: number;
  })[];
}

/** undefined while no IED has valued itself. */
export function ultimosCriticos(libro: Pick<RuleContext, 'rows'>): Criticos | undefined {
  const [vigencia] = vigenciasValoradas(libro);
  const catalogo = vigencia === undefined ? undefined : catalogosDe(libro, vigencia)[0];
  if (vigencia === undefined || catalogo === undefined) return undefined;
  const { componentes, ied } = consolidar(libro, vigencia, catalogo);
  const criticos = componentes
    .flatMap((one) => {
      const { orden, criticidad } = one;
      return orden === null || criticidad === null ? [] : [{ ...one, orden, criticidad }];
    })
    .sort((a, b) => a.orden - b.orden);
  return { vigencia, catalogo, ied, criticos };
}
