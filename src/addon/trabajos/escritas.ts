// How far a job is that writes rows, in words.

import { parte } from '../../domain/formato';
import type { Cursor } from '../libro/estado';

/** "se escribieron 3 de 8 filas" */
export const filasEscritas = ({ hechas, total }: Cursor): string =>
  `${hechas === 1 ? 'se escribió' : 'se escribieron'} ${parte(hechas, total, 'fila', 'filas')}`;
