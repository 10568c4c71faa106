// How the bitácora knows that somebody was replaced, and what is given as the reason where a register asks for one.

import { formatFecha } from '../formato';

/** The names follow. */
export const OPERACION_DE_REEMPLAZO = 'Reemplazar a una persona';

/** "Inés Ejemplo Vargas reemplaza a Jorge Ejemplo Pacheco desde el 01/08/2026." */
export const motivoDelReemplazo = (sale: string, entra: string, desde: string): string =>
  `${entra} reemplaza a ${sale} desde el ${formatFecha(desde)}.`;
