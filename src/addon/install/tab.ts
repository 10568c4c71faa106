// A tab that there is already: what it lacks of its register is added, and columns of the office's own stay where they are.

import type { PlacedColumn } from '../../domain/register';
import { tryAllLooks } from '../looks';
import { type Encabezado, isOwn } from '../sheet';
import { UserError } from '../user-error';
import { looksOf } from './dress-columns';

/** Columns that are not in a tab, in their order. */
export const lackingIn = ({ columns, match }: Encabezado): readonly PlacedColumn[] =>
  columns.filter(({ key }) => match.indexByKey[key] === undefined);

/**
 * Headers beside somebody's data, or beside our own without their header, would make a tab of two halves. `isGiven` tells
 * whether the workbook was ever given the tab: the office's own may have some headers that ours has.
 */
export function requireOwn(encabezado: Encabezado, isGiven: () => boolean): void {
  const { register, match } = encabezado;
  if (match.unknown.length === 0 || isOwn(encabezado)) return;
  if (Object.keys(match.indexByKey).length > 0 && isGiven()) return;
  throw new UserError(
    `La primera fila de la hoja «${register.title}» no es su encabezado. Si se borró, deshaga el cambio o inserte arriba una fila en blanco; si es otra hoja de la oficina, cámbiele el nombre. Después prepare el libro de nuevo.`,
    'ENCABEZADO',
  );
}

/** Some programs save a book without its frozen rows. */
export function freezeHeader({ register, sheet }: Encabezado): void {
  if (sheet.getFrozenRows() > 0) return;
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(register.clave.length === 1 ? 1 : 0);
}

/** Where columns were put, and the tab with them. */
export interface Added {
  readonly encabezado: Encabezado;
  readonly columns: readonly PlacedColumn[];
  /** Position of the first one, from 1. */
  readonly first: number;
  /** What the tab refused, for the person. */
  readonly nota: string | undefined;
}

/** Makes room for columns, dressed and still without their headers (nameColumns), to the right of all that the tab holds; from its first one where its first line is blank. */
export function addColumns(encabezado: Encabezado, columns: readonly PlacedColumn[]): Added {
  const { sheet, match } = encabezado;
  const isHeaderBlank = Object.keys(match.indexByKey).length + match.unknown.length === 0;
  const first = isHeaderBlank ? 1 : sheet.getLastColumn() + 1;
  const extra = first + columns.length - 1 - sheet.getMaxColumns();
  if (extra > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), extra);
  const nota = tryAllLooks(looksOf(sheet, columns, first), encabezado.register.title);
  const added = Object.fromEntries(columns.map(({ key }, i) => [key, first - 1 + i]));
  const missingKeys = match.missingKeys.filter((key) => added[key] === undefined);
  const indexByKey = { ...match.indexByKey, ...added };
  return {
    encabezado: { ...encabezado, match: { ...match, indexByKey, missingKeys } },
    columns,
    first,
    nota,
  };
}
