// How what does not hold of the bitácora is told: once a kind, with the first names of what it is about.

import type { Reparo } from '../../domain/comprobada';
import { enumerar } from '../../domain/redaccion';

/** What to compare with, where the bitácora itself cannot tell. */
export const COMPARE = 'compare con los documentos impresos y con las copias';
const MAX_NAMES = 4;

export const told = (
  names: readonly string[],
  tell: (names: string) => Reparo,
): readonly Reparo[] => (names.length > 0 ? [tell(enumerar(names, MAX_NAMES))] : []);
