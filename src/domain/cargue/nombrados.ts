// What other rows name by a value of a row: changed, they would be left naming nobody.

import type { Observacion } from '../observacion';
import { referenciasDe } from '../parse/varias';
import { cuenta, enumerar } from '../redaccion';
import type { AnyRow, Fila, PlacedColumn, Register, RuleContext, Valor } from '../register';
import { REGISTERS } from '../registers';
import { fold, readsAlike } from '../texto';
import type { Destino } from './destino';

/** "12 filas de Seguimiento": those that name it by that column. */
export function namedBy(
  register: Register,
  columna: string,
  value: Valor,
  context: RuleContext,
): readonly string[] {
  return REGISTERS.flatMap((other) => {
    const columns = context
      .columnas(other)
      .filter((column) => !column.abierta && nombradaPor(register, column) === columna);
    if (columns.length === 0) return [];
    const wanted = fold(String(value));
    const names = ({ row }: Fila): boolean =>
      columns.some((column) => referenciasIn(column, row).some((one) => fold(one) === wanted));
    const n = context.rows(other.key).filter(names).length;
    return n === 0 ? [] : [`${cuenta(n, 'fila', 'filas')} de ${other.title}`];
  });
}

/** The column of a register by which another names its rows; undefined where it names those of another. */
const nombradaPor = (
  { key, clave }: Register,
  { refiere, por }: PlacedColumn,
): string | undefined => (refiere === key ? (por ?? clave[0]) : undefined);

const referenciasIn = (column: PlacedColumn, row: AnyRow): readonly string[] =>
  referenciasDe(column, String(row[column.key] ?? ''));

/** Values besides the key that others name, which a form or a load would change while no other row has them. */
export function nombradosQueCambian(
  register: Register,
  destinos: readonly Destino[],
  existing: readonly Fila[],
  context: RuleContext,
): readonly Observacion[] {
  if (destinos.every(({ cambio }) => cambio?.cambio !== 'modificar')) return [];
  const named = nombradas(register, context);
  if (named.length === 0) return [];
  const changed = new Set(destinos.map((destino) => destino.existing));
  const standing = [...existing.filter((fila) => !changed.has(fila)), ...destinos];
  return destinos.flatMap(({ fila, existing: before, row }) =>
    named.flatMap(({ key, label }): Observacion[] => {
      const value = before?.row[key];
      const stays = ({ row: other }: { readonly row: AnyRow }): boolean =>
        readsAlike(`${other[key] ?? ''}`, `${value}`);
      if (value === undefined || stays({ row }) || standing.some(stays)) return [];
      const naming = namedBy(register, key, value, context);
      if (naming.length === 0) return [];
      const mensaje = `${label} «${value}» no se cambia porque aparece en ${enumerar(naming)}: agregue una fila con la nueva y pase a ella lo que nombra a esta.`;
      const where = { registro: register.key, fila, columna: key };
      return [{ ...where, codigo: 'CLAVE_REFERIDA', severidad: 'error', mensaje }];
    }),
  );
}

/** Columns of a register, its key aside, by which some other names its rows. */
function nombradas(register: Register, context: RuleContext): readonly PlacedColumn[] {
  const keys = new Set(
    REGISTERS.flatMap((other) =>
      context.columnas(other).flatMap((column) => nombradaPor(register, column) ?? []),
    ),
  );
  return context
    .columnas(register)
    .filter(({ key }) => keys.has(key) && !register.clave.includes(key));
}
