// The points of an institution in a variable, 0 to 100: 100 is the greatest need (methods §2, 3).

import { cifra } from '../avance/cifra';
import { fold } from '../texto';
import type { Criterio } from './criterio';
import type { Dato } from './datos';

/** A criterio whose limits are known: as the office set them, or as the universe gives them. */
export interface CriterioMedido extends Criterio {
  readonly piso: number;
  readonly techo: number;
  /** Which of them the universe gave. */
  readonly delUniverso: { readonly piso: boolean; readonly techo: boolean };
}

/** Gives each criterio the limits that it lacks, of all the values that there are. */
export const conLimites = (
  criterio: Criterio,
  valores: readonly (Dato | undefined)[],
): CriterioMedido => {
  const numbers = valores.flatMap((dato) => (typeof dato?.valor === 'number' ? dato.valor : []));
  return {
    ...criterio,
    piso: criterio.piso ?? numbers.reduce((least, n) => Math.min(least, n), numbers[0] ?? 0),
    techo: criterio.techo ?? numbers.reduce((most, n) => Math.max(most, n), numbers[0] ?? 0),
    delUniverso: { piso: criterio.piso === undefined, techo: criterio.techo === undefined },
  };
};

/** undefined where there is no datum, or one that the table does not know. */
export function puntosDe(criterio: CriterioMedido, dato: Dato | undefined): number | undefined {
  if (!dato) return undefined;
  const { sentido, piso, techo, tabla } = criterio;
  if (sentido === 'Tabla') return tabla.get(fold(`${dato.valor}`));
  if (typeof dato.valor !== 'number') return undefined;
  // All alike: nobody needs more than another.
  if (techo === piso) return 0;
  const share = cifra(Math.min(1, Math.max(0, (dato.valor - piso) / (techo - piso))) * 100);
  return sentido === 'Menos es más necesidad' ? cifra(100 - share) : share;
}
