// An office of any size, the same each time: tables of texts as a CSV gives them, in Spanish, about
// nobody. One time is 150 IED, 60 acciones, 960 rows of seguimiento and 100 actas.

import type { AnyRow } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';
import { type Cargado, FICHAS, LISTAS } from './fichas';
import { columnas } from './periodo';

/** Lines of a table, the header first. */
export type Tabla = readonly (readonly string[])[];

/** The table of a register in an office `times` the size of the first. */
export function tablaOf(registro: Cargado, times: number): Tabla {
  const register = registerByKey(registro);
  if (!register) throw new Error(`No register ${registro}`);
  const columns = columnas(register).filter(({ computed }) => !computed);
  const lines = FICHAS[registro](times).map((ficha) => columns.map(({ key }) => ficha[key] ?? ''));
  return [columns.map(({ label }) => label), ...lines];
}

/** The rows of Catálogos with every open value that the tables use. */
export function catalogos(): readonly AnyRow[] {
  const height = Math.max(...Object.values(LISTAS).map((valores) => valores.length));
  return Array.from({ length: height }, (_, i) => ({
    orden: i + 1,
    ...Object.fromEntries(Object.entries(LISTAS).map(([lista, valores]) => [lista, valores[i]])),
  }));
}
