// Rows that come without the number that tells them from others of the same acción: the one that the book, or another line of the file,
// gives to what says the same, or the next.

import type { HeaderMatch } from '../match-headers';
import type { AnyRow, Fila, PlacedColumn, Register } from '../register';
import { fold } from '../texto';
import { dicho } from './dicho';

export function conNumero(
  { cuenta }: Register,
  filas: readonly Fila[],
  existing: readonly Fila[],
): readonly Fila[] {
  if (!cuenta) return filas;
  const { columna, de, por } = cuenta;
  const isWanting = ({ row }: Fila): boolean =>
    row[columna] === undefined && row[de] !== undefined && row[por] !== undefined;
  if (!filas.some(isWanting)) return filas;
  const ofPart = (row: AnyRow): string => fold(String(row[de] ?? ''));
  const said = (row: AnyRow): string => `${ofPart(row)}\n${dicho(row[por])}`;
  const numbers = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { row } of [...filas, ...existing]) {
    const n = row[columna];
    if (typeof n !== 'number') continue;
    last.set(ofPart(row), Math.max(n, last.get(ofPart(row)) ?? 0));
    if (!numbers.has(said(row))) numbers.set(said(row), n);
  }
  return filas.map((one) => {
    if (!isWanting(one)) return one;
    const { fila, row } = one;
    const known = numbers.get(said(row));
    const n = known ?? (last.get(ofPart(row)) ?? 0) + 1;
    if (known === undefined) {
      numbers.set(said(row), n);
      last.set(ofPart(row), n);
    }
    return { fila, row: { ...row, [columna]: n } };
  });
}

/** That they are counted here, where the file does not. */
export const numerosDichos = (
  { cuenta }: Register,
  columns: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
): readonly string[] => {
  if (!cuenta || indexByKey[cuenta.columna] !== undefined) return [];
  const labelOf = (key: string): string => columns.find((one) => one.key === key)?.label ?? key;
  return [
    `${labelOf(cuenta.columna)}: el que la fila tiene en el libro, por lo que dice su ${labelOf(cuenta.por)}, o el siguiente.`,
  ];
};
