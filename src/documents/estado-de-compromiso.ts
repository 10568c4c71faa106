// How a compromiso stood on a given day, in a word, an icon and a tint.

import { estaAbierto } from '../domain/compromiso';
import { cuenta, diasEntre } from '../domain/redaccion';
import type { CompromisoRow } from '../domain/registers/compromisos';
import { BIEN, type EstadoEscrito, escribirEstado, MAL, NEUTRA } from './senales';

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
