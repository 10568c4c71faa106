// Which institutions an acción reaches in a year: what was decided, or what the calculation says until somebody decides.

import { corteOf } from '../periodo';
import { type AnyRow, NP } from '../register';
import type { FocalizacionRow } from '../registers/focalizacion';
import type { PamRow } from '../registers/pam';

export const esElegida = ({ final, decision }: FocalizacionRow): boolean =>
  final === undefined ? decision === 'seleccionada' : final === 'Seleccionada';

/** Whether the plan has the acción in the year; what says nothing of it has it. */
export const esDelAno = (accion: PamRow, vigencia: number): boolean =>
  accion[`meta${vigencia}`] !== NP;

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

/** The year that a row is of: what it says, else that of its date. */
export const vigenciaDe = ({ vigencia, fecha }: AnyRow): unknown =>
  vigencia ?? (typeof fecha === 'string' ? corteOf(fecha).vigencia : undefined);

/**
 * Whether a row of an acción and an institution is of one that was not chosen for it that year; never where nobody chose. What was
 * chosen is read when the first row with an institution is asked.
 */
export function fueraDeLasElegidas(
  read: () => readonly { readonly row: AnyRow }[],
): (row: AnyRow) => boolean {
  let elegidas: Map<string, Set<unknown>> | undefined;
  return (row) => {
    const { ied, accion } = row;
    if (ied === undefined || accion === undefined) return false;
    elegidas ??= byAccion(read());
    const those = elegidas.get(`${vigenciaDe(row)} ${accion}`);
    return those !== undefined && !those.has(ied);
  };
}

function byAccion(filas: readonly { readonly row: AnyRow }[]): Map<string, Set<unknown>> {
  const all = new Map<string, Set<unknown>>();
  for (const { row } of filas) {
    const cual = `${row.vigencia} ${row.accion}`;
    const known = all.get(cual) ?? new Set();
    all.set(cual, esElegida(row as FocalizacionRow) ? known.add(row.ied) : known);
  }
  return all;
}
