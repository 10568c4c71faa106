// The variables that criteria may name: the datos of the catalogue, and the results of Pruebas.

import type { AnyRow } from '../register';
import { PREFIJO_DE_PRUEBAS, pruebas, RESULTADOS } from '../registers/pruebas';

export interface Variable {
  readonly variable: string;
  /** As people read it. */
  readonly nombre: string;
  readonly unidad: string;
}

/** All that there are in a workbook, the catalogue first. */
export const variablesDe = (datos: readonly AnyRow[]): readonly Variable[] => [
  ...datos.flatMap(({ dato, nombre, unidad }) =>
    typeof dato === 'string'
      ? [{ variable: dato, nombre: `${nombre ?? dato}`, unidad: `${unidad ?? ''}` }]
      : [],
  ),
  ...RESULTADOS.map((column) => ({
    variable: PREFIJO_DE_PRUEBAS + column,
    nombre: `Saber 11, ${pruebas.columns[column].label.toLowerCase()}`,
    unidad: column === 'categoria' ? 'Categoría' : '0 a 1',
  })),
];
