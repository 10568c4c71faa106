// In which line of its tab the row of a record stands.

import type { EntradaDeIndice } from '../../domain/indice/indice';
import type { AnyRow, Fila } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Libro } from '../libro/libro';

/** By its código, or by the quarter that it closes; undefined where several rows tell it. */
export function filaDe(libro: Libro, { hoja, codigo, grupo }: EntradaDeIndice): number | undefined {
  const register = REGISTERS.find(({ title }) => title === hoja);
  if (!register) return undefined;
  const isOfYear = (vigencia: unknown): boolean =>
    vigencia === undefined || grupo.startsWith(`${vigencia}`);
  const isMeant = ({ row }: Fila<AnyRow>): boolean => {
    if (codigo === '') return `${row.vigencia}-${row.trimestre}` === grupo;
    const named = register.clave.some((column) => row[column] === codigo);
    return named && (register.clave.length === 1 || isOfYear(row.vigencia));
  };
  const [first, ...more] = libro.rows(register.key).filter(isMeant);
  return codigo === '' && more.length > 0 ? undefined : first?.fila;
}
