// The quarters that can be looked at and closed: those of Calendario whose window has opened and that are reported.

import { formatFecha } from '../formato';
import { type Corte, formatCorte } from '../periodo';
import { cuenta, diasEntre } from '../redaccion';
import type { Fila } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import type { CierreRow, EstadoDeCierre } from '../registers/cierres';

/** A quarter with its window, YYYY-MM-DD. */
export interface CorteAbierto extends Corte {
  readonly abre: string;
  readonly cierra: string;
  /** Up to which day its two closes are due; undefined where Calendario does not say. */
  readonly cierreProvisional: string | undefined;
  readonly cierreDefinitivo: string | undefined;
}

/** The newest first. */
export const cortesAbiertos = (
  calendario: readonly Fila<CalendarioRow>[],
  hoy: string,
): readonly CorteAbierto[] =>
  calendario
    .flatMap(({ row: { vigencia, trimestre, abre, cierra, seReporta, ...cierres } }) =>
      vigencia && trimestre && abre && cierra && seReporta !== false && abre <= hoy
        ? {
            vigencia,
            trimestre,
            abre,
            cierra,
            cierreProvisional: cierres.cierreProvisional,
            cierreDefinitivo: cierres.cierreDefinitivo,
          }
        : [],
    )
    .sort((a, b) => b.abre.localeCompare(a.abre));

/** The row in which a quarter is closed; undefined until something of it is recorded. */
export const cierreDe = (
  cierres: readonly Fila<CierreRow>[],
  corte: Corte,
): CierreRow | undefined =>
  cierres.find(({ row }) => formatCorte(corte) === `${row.vigencia}-${row.trimestre}`)?.row;

export const estadoDe = (cierre: CierreRow | undefined): EstadoDeCierre =>
  cierre?.estado ?? 'Abierto';

/** "Se reporta hasta el 10/07/2026: faltan 4 días." */
export function decirVentana({ cierra }: CorteAbierto, hoy: string): string {
  const dias = diasEntre(hoy, cierra);
  if (dias < 0) return `El plazo para reportar cerró el ${formatFecha(cierra)}.`;
  if (dias === 0) return `Se reporta hasta hoy, ${formatFecha(cierra)}.`;
  const faltan = dias === 1 ? 'falta' : 'faltan';
  return `Se reporta hasta el ${formatFecha(cierra)}: ${faltan} ${cuenta(dias, 'día', 'días')}.`;
}
