// The tabs, columns and dropdowns that are new in this version, and nothing else.

import { isComputed, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Libro } from '../libro/libro';
import { tryLooks } from '../looks';
import { type Encabezado, isOwn, readEncabezado } from '../sheet';
import { byKey } from './complete';
import { nameColumns } from './dress-columns';
import { addDropdowns, type Encabezados } from './dropdowns';
import { pieza } from './estructura';
import { dropUnfinished, makeTabs } from './new-tabs';
import { type Added, addColumns, lackingIn } from './tab';

type IsNew = (pieza: string) => boolean;

/** Brings them; returns the new registers whose name a tab of the office's bears, which stays as it is. */
export function bringTabs({ ss, columnas }: Libro, isNew: IsNew): readonly Register[] {
  const isToCome = ({ key }: Register): boolean => isNew(pieza.hoja(key));
  dropUnfinished(ss, REGISTERS.filter(isToCome));
  const isThere = ({ title }: Register): boolean => ss.getSheetByName(title) !== null;
  const present = REGISTERS.filter(isThere).map((register) =>
    readEncabezado(ss, register, columnas(register)),
  );
  const isForeign = (each: Encabezado): boolean => isToCome(each.register) && !isWhole(each);
  const own = present.filter((each) => !isForeign(each));
  const absent = REGISTERS.filter((register) => isToCome(register) && !isThere(register));
  const added = own.flatMap((each) => addNew(each, isNew));
  const mended = own.map((each) => added.find(isOf(each))?.encabezado ?? each);
  const made = makeTabs(ss, absent, columnas, byKey(mended));
  const all = byKey([...made, ...mended]);
  for (const { encabezado, columns, first } of added) {
    offer({ ...encabezado, columns }, all, first);
    nameColumns(encabezado.sheet, columns, first);
  }
  for (const each of mended) offerNew(each, isNew, all);
  return present.filter(isForeign).map(({ register }) => register);
}

const isOf =
  ({ register }: Encabezado) =>
  ({ encabezado }: Added): boolean =>
    encabezado.register === register;

/** A tab that an execution made and died before it said so, or one in which there is nothing at all. */
const isWhole = (encabezado: Encabezado): boolean =>
  encabezado.sheet.getLastRow() === 0 ||
  (isOwn(encabezado) && lackingIn(encabezado).every(isComputed));

function addNew(encabezado: Encabezado, isNew: IsNew): readonly Added[] {
  const { key } = encabezado.register;
  const columns = lackingIn(encabezado).filter((column) => isNew(pieza.columna(key, column.key)));
  return columns.length > 0 ? [addColumns(encabezado, columns)] : [];
}

/** A tab that refuses its lists is told by Estado de la instalación. */
const offer = (
  each: Pick<Encabezado, 'register' | 'sheet' | 'columns'>,
  all: Encabezados,
  first: number,
): void => void tryLooks(() => addDropdowns(each.sheet, [each], all, first), each.register.title);

/** A column that people had before it offered a list. */
function offerNew(
  { register, sheet, columns, match }: Encabezado,
  isNew: IsNew,
  all: Encabezados,
): void {
  for (const column of columns) {
    const index = match.indexByKey[column.key];
    const { key } = register;
    const isOld = !isNew(pieza.columna(key, column.key)) && isNew(pieza.lista(key, column.key));
    if (index !== undefined && isOld) offer({ register, sheet, columns: [column] }, all, index + 1);
  }
}
