// Whether a compromiso was still to be delivered on a given day.

import type { CompromisoRow } from './registers/compromisos';

/** Whether it was still to be delivered on a day (YYYY-MM-DD): one closed later was open then. */
export const estaAbierto = (row: CompromisoRow, dia: string): boolean =>
  (row.estado ?? 'Abierto') === 'Abierto' ||
  (row.fechaCierre !== undefined && row.fechaCierre > dia);

/** Whether it was still to be delivered on a day, its date already past. */
export const estaVencido = (row: CompromisoRow, dia: string): boolean =>
  estaAbierto(row, dia) && row.fecha !== undefined && row.fecha < dia;
