// Which institutions an acción reaches in a year: what was decided, or what the calculation says until somebody decides.

import type { AnyRow } from '../register';
import type { FocalizacionRow } from '../registers/focalizacion';

export const esElegida = ({ final, decision }: FocalizacionRow): boolean =>
  final === undefined ? decision === 'seleccionada' : final === 'Seleccionada';

/** Códigos DANE of those that some acción reaches in a year. */
export const elegidasEn = (
  filas: readonly { readonly row: AnyRow }[],
  vigencia: number,
): ReadonlySet<string> =>
  new Set(
    filas.flatMap(({ row }) => {
      const { vigencia: year, ied, ...rest } = row as FocalizacionRow;
      return year === vigencia && ied !== undefined && esElegida(rest) ? ied : [];
    }),
  );
