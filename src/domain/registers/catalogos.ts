// Catálogos is derived: a column for every list that some register uses, a value a row.

import catalogos from '../../../sheets-templates/catalogos';
import { listOf, SI_NO } from '../catalogos';
import type { Column, Columns, Register } from '../register';

/** The register of lists for the given registers, in the order in which they use them. */
export function catalogosFor(registers: readonly Register[]): Register {
  const columns = registers.flatMap((register): Column[] => Object.values(register.columns));
  const names = new Set(columns.flatMap((column) => listOf(column) ?? []));
  const lists: Columns = Object.fromEntries(
    [...names].map((name) => [
      name,
      { label: labelOfList(name, columns), kind: 'texto', width: 200 } as const,
    ]),
  );
  return {
    key: 'catalogos',
    title: 'Catálogos',
    describes: 'Los valores que ofrecen las listas desplegables; uno por fila en cada columna.',
    clave: ['orden'],
    columns: { orden: { label: 'Orden', kind: 'entero', width: 70 }, ...lists },
  };
}

/** Header of a list in Catálogos: an open one's file says it, and one of its columns a closed one's. */
function labelOfList(list: string, columns: readonly Column[]): string {
  if (list === SI_NO) return 'Sí / No';
  const own = columns.find(({ catalogo, enCatalogos }) => catalogo === list && enCatalogos);
  return catalogos[list]?.label ?? own?.enCatalogos ?? list;
}
