// Whether an acción can be measured at all, whatever is reported of it.

import type { Fila } from '../register';
import type { PamRow } from '../registers/pam';
import { type Acumulacion, esMeta } from './acumulacion';

/** What an acción is measured by. */
export interface Medida {
  readonly pam: Fila<PamRow>;
  readonly acumulacion: Acumulacion | undefined;
}

/** Why an acción cannot be measured whatever is reported, in words; undefined when it can. */
export function motivoSinFormula({ pam, acumulacion }: Medida): string | undefined {
  const { tipoAcumulacion, lineaBase, metaCuatrienio } = pam.row;
  if (tipoAcumulacion === undefined) return 'falta el tipo de acumulación';
  if (!acumulacion) return `${tipoAcumulacion} no tiene fórmula mientras la oficina no la defina`;
  if (acumulacion.desde === 'cero') return undefined;
  if (lineaBase === undefined) return 'falta la línea base';
  return esMeta(acumulacion, metaCuatrienio) && metaCuatrienio === lineaBase
    ? 'la meta es igual a la línea base'
    : undefined;
}
