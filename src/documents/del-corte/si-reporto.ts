// Figures as tables print them: what nobody reported is «sin reporte», also where a mean counts it as 0, for a 0 could be perfect.

import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';

export const cifraReportada = (n: number | null | undefined): string =>
  n === null || n === undefined ? SIN_REPORTE : cifraCorta(n);

/** The ratio of what was reported; "—" where there is nothing to divide by; `blanco` where nobody reported. */
export const razonReportada = (
  ratio: number | null,
  ejecutado: number | null,
  blanco = SIN_REPORTE,
): string => (ratio !== null && ejecutado === null ? blanco : razonEscrita(ratio));
