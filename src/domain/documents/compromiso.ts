// How a compromiso stands on a given day, in a word, an icon and a tint.

import type { CompromisoRow } from '../registers/compromisos';
import { cuenta, diasEntre } from './redaccion';
import { BIEN, type EstadoEscrito, escribirEstado, MAL, NEUTRA } from './senales';

/** Whether it was still to be delivered on a day (YYYY-MM-DD): one closed later was open then. */
export const estaAbierto = (row: CompromisoRow, dia: string): boolean =>
  (row.estado ?? 'Abierto') === 'Abierto' ||
  (row.fechaCierre !== undefined && row.fechaCierre > dia);

/** Whether it was still to be delivered on a day, its date already past. */
export const estaVencido = (row: CompromisoRow, dia: string): boolean =>
  estaAbierto(row, dia) && row.fecha !== undefined && row.fecha < dia;

/** The state of a compromiso as of a day: "▼ Vencido hace 12 días". */
export function estadoDeCompromiso(row: CompromisoRow, dia: string): EstadoEscrito {
  if (!estaAbierto(row, dia)) {
    return row.estado === 'Cumplido'
      ? escribirEstado(BIEN, 'Cumplido')
      : escribirEstado(NEUTRA, 'Cancelado');
  }
  if (row.fecha === undefined || row.fecha >= dia) return escribirEstado(NEUTRA, 'Abierto');
  return escribirEstado(MAL, `Vencido hace ${cuenta(diasEntre(row.fecha, dia), 'día', 'días')}`);
}
