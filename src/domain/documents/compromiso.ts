// How a compromiso stands on a given day, in a word, an icon and a tint.

import type { CompromisoRow } from '../registers/compromisos';
import { cuenta, diasEntre } from './redaccion';
import { conIcono, SENAL, type Senal } from './senales';

export interface EstadoCompromiso {
  /** "▼ Vencido hace 12 días" */
  readonly estado: string;
  /** RRGGBB */
  readonly colorEstado: string;
}

/** Whether it was still to be delivered on a day (YYYY-MM-DD), its date already past. */
export const estaVencido = (row: CompromisoRow, dia: string): boolean =>
  estaAbierto(row, dia) && row.fecha !== undefined && row.fecha < dia;

/** Whether it was still to be delivered on a day: one closed later was open then. */
export const estaAbierto = (row: CompromisoRow, dia: string): boolean =>
  (row.estado ?? 'Abierto') === 'Abierto' ||
  (row.fechaCierre !== undefined && row.fechaCierre > dia);

/** The state of a compromiso as of a day. */
export function estadoDeCompromiso(row: CompromisoRow, dia: string): EstadoCompromiso {
  if (!estaAbierto(row, dia)) {
    return row.estado === 'Cumplido' ? written('bien', 'Cumplido') : written('neutra', 'Cancelado');
  }
  if (row.fecha === undefined || row.fecha >= dia) return written('neutra', 'Abierto');
  const dias = diasEntre(row.fecha, dia);
  return written('mal', `Vencido hace ${cuenta(dias, 'día', 'días')}`);
}

const written = (senal: Senal, palabra: string): EstadoCompromiso => ({
  estado: conIcono(senal, palabra),
  colorEstado: SENAL[senal].color,
});
