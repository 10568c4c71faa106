// A moment as it is kept ("2026-11-30 10:05"), as it is said, and some hours later.

import { formatFecha } from '../formato';

/** "30/11/2026 a las 10:05" */
export const decirMomento = (momento: string): string => {
  const [fecha = '', hora = ''] = momento.split(' ');
  return [formatFecha(fecha), hora.slice(0, 5)].filter(Boolean).join(' a las ');
};
