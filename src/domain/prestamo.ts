// A book lent to a computer: while its copy is away there are two, and only one of them may be written.

import { formatFecha } from './formato';

export interface Prestamo {
  /** Who has the copy. */
  readonly a: string;
  /** YYYY-MM-DD */
  readonly desde: string;
}
/** A loan as one of the two books sees it. */
export interface PrestamoVisto extends Prestamo {
  readonly lado: 'original' | 'copia';
}

/** The sentence to show in one of the two books. */
export function avisoDePrestamo({ a, desde, lado }: PrestamoVisto): string {
  const since = `desde el ${formatFecha(desde)}`;
  return lado === 'original'
    ? `Prestado a ${a} ${since}: lo que se escriba aquí se perderá cuando vuelva la copia.`
    : `Esta es la copia prestada a ${a} ${since}: escriba solo en ella y devuélvala al terminar.`;
}

/** The same in a cell, which travels from one book to the other. */
export const avisoEnCelda = ({ a, desde }: Prestamo): string =>
  `⚠ Prestado a ${a} desde el ${formatFecha(desde)}: se escribe solo en la copia; lo que se escriba en el original se perderá cuando ella vuelva.`;
