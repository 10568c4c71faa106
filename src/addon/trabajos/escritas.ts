// How far a job is that writes rows, in words.

import { parte } from '../../domain/formato';
import type { Cursor } from '../libro/estado';

/** What becomes of its rows: of one, of several, and while there is none. */
interface DeSusFilas {
  readonly una: string;
  readonly varias: string;
  readonly ninguna: string;
}
const SE_ESCRIBEN: DeSusFilas = {
  una: 'se escribió',
  varias: 'se escribieron',
  ninguna: 'no se escribió nada',
};

/** "Cargue en PAM (CA-0003): se escribieron 3 de 8 filas." */
export function dichoDeEscritas(
  { hechas, total, titulo, datos: { cargue } }: Cursor,
  otherwise: Partial<DeSusFilas> = {},
): string {
  const { una, varias, ninguna } = { ...SE_ESCRIBEN, ...otherwise };
  if (hechas === 0) return `${titulo}: ${ninguna}.`;
  return `${titulo} (${cargue}): ${hechas === 1 ? una : varias} ${parte(hechas, total, 'fila', 'filas')}.`;
}
