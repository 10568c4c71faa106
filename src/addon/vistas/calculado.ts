// What a view says before the moment at which it was told, by which whoever opens the book knows that it is of another day.

import { ZONA } from '../libro/libro';

export const CALCULADO = 'Calculado el ';

/** "Calculado el 14/07/2026 10:05" */
export const calculadoAhora = (): string =>
  `${CALCULADO}${Utilities.formatDate(new Date(), ZONA, 'dd/MM/yyyy HH:mm')}`;
