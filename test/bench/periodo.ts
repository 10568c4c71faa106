// The moment in which the office of the bench stands.

import { ejesDe } from '../../src/domain/ejes';
import type { Corte } from '../../src/domain/periodo';
import { columnsBy } from '../../src/domain/placed-columns';

export const VIGENCIAS: readonly number[] = [2024, 2025, 2026, 2027];
export const columnas = columnsBy(ejesDe(VIGENCIAS));
/** The last quarter that it has reported. */
export const CORTE: Corte = { vigencia: 2026, trimestre: 'T2' };
/** A day on which the time to report that quarter is over. */
export const HOY = '2026-07-20';
