// Told, and not refused: the last acta of a year may well approve what is for the next.

import type { ActaRow } from '../registers/actas';

/** Of a choice for a year under an acta; '' where they are of one year. */
export const actaDeOtroAno = (
  vigencia: number,
  { numero, vigencia: year }: Pick<ActaRow, 'numero' | 'vigencia'>,
): string =>
  year === undefined || year === vigencia
    ? ''
    : `El acta ${numero ?? ''} de ${year} no es de ${vigencia}: confirme que es la que aprueba esta focalización.`;
