// The promises of the meetings that were open at a corte.

import { estaAbierto } from '../../domain/compromiso';
import { lastDayOf } from '../../domain/periodo';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { Informe } from './libro';

/** The last day that counts: that of its corte, or today while the quarter lasts. */
export const diaDelCorte = ({ corte, hoy }: Informe): string =>
  lastDayOf(corte) < hoy ? lastDayOf(corte) : hoy;

/** Made by then and not yet closed; one without its acta is taken to be of before. */
export function abiertosAlCorte(informe: Informe): readonly CompromisoRow[] {
  const dia = diaDelCorte(informe);
  const madeOn = new Map(informe.libro.actas.map(({ row }) => [row.codigo, row.fecha]));
  return informe.libro.compromisos
    .map(({ row }) => row)
    .filter((row) => estaAbierto(row, dia) && (madeOn.get(row.acta) ?? '') <= dia)
    .sort((a, b) => ((a.fecha ?? '9') < (b.fecha ?? '9') ? -1 : 1));
}
