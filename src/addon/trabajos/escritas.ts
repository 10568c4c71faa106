// How far a job is that writes rows, in words.

import { parte } from '../../domain/formato';
import type { Cursor } from '../libro/estado';

/** "Cargue en PAM (CA-0003): se escribieron 3 de 8 filas." `ninguna` says it while there is none. */
export function dichoDeEscritas(
  { hechas, total, titulo, datos: { cargue } }: Cursor,
  ninguna = 'no se escribió nada',
): string {
  if (hechas === 0) return `${titulo}: ${ninguna}.`;
  const written = `${hechas === 1 ? 'se escribió' : 'se escribieron'} ${parte(hechas, total, 'fila', 'filas')}`;
  return `${titulo} (${cargue}): ${written}.`;
}
