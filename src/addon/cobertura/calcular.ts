// What the plan of this workbook covers. Read when it is asked for (aparte.ts).

import { type Cobertura, coberturaDe } from '../../domain/cobertura/cobertura';
import { settledLibro } from '../libro/open-libro';

/** A tab whose key header is missing is a sentence, not a plan that covers nothing. */
export function computeCobertura(): Cobertura {
  const libro = settledLibro();
  return coberturaDe({ rows: (registro) => libro.sound(registro) });
}
