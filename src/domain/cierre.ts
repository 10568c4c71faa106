// Whether a change may be made to a row, by what its register says of closed rows.

import type { Cambio } from './cambio';
import type { AnyRow, Cerradas, ContextoDeCierre, Register } from './register';

/** What speaks against a change, given the row as it stands (undefined where there is none); undefined when nothing does. */
export type Objecion = (cambio: Cambio, row: AnyRow | undefined) => string | undefined;

/** Judges the changes of one register in a workbook as it stands. */
export function objecionesDe(register: Register, context: ContextoDeCierre): Objecion {
  const { cierra } = register;
  if (!cierra) return () => undefined;
  const cerradas = cierra({
    rows: (registro) => context.rows(registro),
    ahora: context.ahora,
  });
  const { fila, nueva, sigue = [] } = cerradas;
  return (cambio, row) => {
    if (cambio.cambio === 'crear') return nueva?.(cambio.row);
    const deCampo = objecionDeCampo(register, cerradas, cambio, row);
    if (!row || cambio.cambio === 'borrar') return row && (fila(row) ?? deCampo);
    const { despues } = cambio;
    if (Object.keys(despues).every((key) => sigue.includes(key))) return undefined;
    const isOfClosed = nueva?.(row) !== undefined;
    // Neither is an open row made one of what is closed.
    return fila(row) ?? (isOfClosed ? undefined : nueva?.({ ...row, ...despues })) ?? deCampo;
  };
}

/**
 * What speaks against a change because of a column that is closed in a row that goes on; asked only of what is written there, or of
 * what takes it away: with its row, or with the key of its row.
 */
export function objecionDeCampo(
  { clave }: Register,
  { campos = {} }: Cerradas,
  cambio: Cambio,
  row: AnyRow | undefined,
): string | undefined {
  if (!row || cambio.cambio === 'crear') return undefined;
  const isOtherwise = (key: string): boolean =>
    cambio.cambio === 'borrar' || (key in cambio.despues && cambio.despues[key] !== row[key]);
  const isMoved = clave.some(isOtherwise);
  for (const [key, veredicto] of Object.entries(campos)) {
    const said = isMoved || isOtherwise(key) ? veredicto(row) : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}
