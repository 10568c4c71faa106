// Catálogos is derived: a column for every list that some register uses, a value a row.

import { CATALOGO_LABELS, listOf } from '../catalogos';
import type { Columns, Register } from '../register';

/** The register of lists for the given registers, in the order in which they use them. */
export function catalogosFor(registers: readonly Register[]): Register {
  const names = new Set(
    registers.flatMap(({ columns }) =>
      Object.values(columns).flatMap((column) => listOf(column) ?? []),
    ),
  );
  const lists: Columns = Object.fromEntries(
    [...names].map((name) => [
      name,
      { label: CATALOGO_LABELS[name] ?? name, kind: 'texto', width: 200 } as const,
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
