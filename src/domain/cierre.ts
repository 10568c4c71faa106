// Whether a change may be made to a row, by what its register says of closed rows.

import type { Cambio } from './cambio';
import type { AnyRow, ContextoDeCierre, Register } from './register';

/** What speaks against a change, given the row as it stands (undefined where there is none); undefined when nothing does. */
export type Objecion = (cambio: Cambio, row: AnyRow | undefined) => string | undefined;

/** Judges the changes of one register in a workbook as it stands. */
export function objecionesDe({ cierra }: Register, context: ContextoDeCierre): Objecion {
  if (!cierra) return () => undefined;
  const {
    fila,
    nueva,
    sigue = [],
  } = cierra({
    rows: (registro) => context.rows(registro),
    ahora: context.ahora,
  });
  return (cambio, row) => {
    if (cambio.cambio === 'crear') return nueva?.(cambio.row);
    if (!row || cambio.cambio === 'borrar') return row && fila(row);
    const { despues } = cambio;
    if (Object.keys(despues).every((key) => sigue.includes(key))) return undefined;
    const isOfClosed = nueva?.(row) !== undefined;
    // Neither is an open row made one of what is closed.
    return fila(row) ?? (isOfClosed ? undefined : nueva?.({ ...row, ...despues }));
  };
}
