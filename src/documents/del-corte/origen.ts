// Where each figure of a document about a corte came from: the row of its acción in the annex of the same document and, from there, the
// cells of the workbook. Anchors are numbers, for a código may have any letter.

import type { Informe } from './libro';

/** Places of the document that its template names. */
export const ANCLA = {
  resumen: 'resumen',
  componentes: 'componentes',
  medicion: 'medicion',
  rezagos: 'rezagos',
  acciones: 'acciones',
} as const;

type DelCorte = Pick<Informe, 'acciones'>;

/** The row of an acción in the annex. */
export const anclaDeAccion = ({ acciones }: DelCorte, codigo: string): string =>
  `accion_${acciones.findIndex((one) => one.codigo === codigo) + 1}`;

/** Where the acciones of a componente begin in the annex; its beginning, where it has none. */
export function anclaDeComponente({ acciones }: DelCorte, componente: string): string {
  const all = [...new Set(acciones.map(({ cifras }) => cifras.componente))];
  const found = all.indexOf(componente);
  return found < 0 ? ANCLA.acciones : `componente_${found + 1}`;
}

/** Lines of the sheet of a register, as an address of the workbook; '' where it has none. */
export const enElLibro = (
  { libro }: Pick<Informe, 'libro'>,
  registro: string,
  filas: readonly number[],
): string => (filas.length === 0 ? '' : (libro.lugar?.(registro, filas) ?? ''));
