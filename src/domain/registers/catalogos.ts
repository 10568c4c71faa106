// Catálogos is derived: a column for every list that some register uses, a value a row.

import catalogos from '../../../sheets-templates/catalogos';
import { listOf, SI_NO } from '../catalogos';
import type { Column, Columns, Hallado, Register, Rule, Valor } from '../register';

/** The register of lists for the given registers, in the order in which they use them. */
export function catalogosFor(registers: readonly Register[]): Register {
  const columns = registers.flatMap((register): Column[] => Object.values(register.columns));
  const own = new Map<string, string | undefined>();
  for (const column of columns) {
    const list = listOf(column);
    if (list !== undefined) own.set(list, own.get(list) ?? column.enCatalogos);
  }
  const lists: Columns = Object.fromEntries(
    [...own].map(([name, label]) => [
      name,
      { label: labelOfList(name, label), kind: 'texto', width: 200 } as const,
    ]),
  );
  return {
    key: 'catalogos',
    title: 'Catálogos',
    describes: 'Los valores que ofrecen las listas desplegables; uno por fila en cada columna.',
    clave: ['orden'],
    columns: { orden: { label: 'Orden', kind: 'entero', width: 70 }, ...lists },
    rules: [valoresUnaVez(Object.keys(lists))],
  };
}

/** A value that a list has already, in whatever spelling: the rows are read with one. */
const valoresUnaVez =
  (lists: readonly string[]): Rule =>
  (filas) =>
    lists.flatMap((list) => {
      const first = new Map<Valor, number>();
      return filas.flatMap(({ fila, row }): Hallado[] => {
        const value = row[list];
        if (value === undefined) return [];
        const there = first.get(value);
        if (there === undefined) {
          first.set(value, fila);
          return [];
        }
        const mensaje = `«${value}» ya está en esta lista, en la fila ${there}: deje uno solo.`;
        return [
          { fila, columna: list, codigo: 'VALOR_REPETIDO', severidad: 'advertencia', mensaje },
        ];
      });
    });

/** Header of a list in Catálogos: an open one's file says it, and one of its columns a closed one's. */
function labelOfList(list: string, own: string | undefined): string {
  if (list === SI_NO) return 'Sí / No';
  return catalogos[list]?.label ?? own ?? list;
}
