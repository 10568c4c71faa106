// The calendar of the quarterly report: which quarter is open, and the windows a workbook begins with.

import { type Corte, corteAnterior, corteOf, TRIMESTRES } from './periodo';
import type { Fila } from './register';
import type { CalendarioRow } from './registers/calendario';

/** The quarter that is being reported, or the last one that was. */
export interface TrimestreDeReporte extends Corte {
  /** Last day to report, YYYY-MM-DD. */
  readonly cierra: string;
  readonly estaAbierto: boolean;
}

/** Each quarter is reported from the day after it ends to the tenth; the office changes what it needs. */
export const calendarioInicial = (vigencias: readonly number[]): readonly CalendarioRow[] =>
  vigencias.flatMap((vigencia) =>
    TRIMESTRES.map((trimestre, i) => {
      const year = i === 3 ? vigencia + 1 : vigencia;
      const month = ['04', '07', '10', '01'][i] ?? '01';
      return { vigencia, trimestre, abre: `${year}-${month}-01`, cierra: `${year}-${month}-10` };
    }),
  );

/** The window that holds `hoy`, or the last one that closed; undefined before the first opens. Half-typed rows, and quarters that are not reported, do not count. */
export function trimestreDeReporte(
  filas: readonly Fila<CalendarioRow>[],
  hoy: string,
): TrimestreDeReporte | undefined {
  const opened = filas
    .flatMap(({ row: { vigencia, trimestre, abre, cierra, seReporta } }) =>
      vigencia && trimestre && abre && cierra && seReporta !== false
        ? [{ vigencia, trimestre, abre, cierra }]
        : [],
    )
    .filter(({ abre }) => abre <= hoy)
    .sort((a, b) => a.abre.localeCompare(b.abre));
  const last = opened[opened.length - 1];
  return (
    last && {
      vigencia: last.vigencia,
      trimestre: last.trimestre,
      cierra: last.cierra,
      estaAbierto: hoy <= last.cierra,
    }
  );
}

/** The last quarter that has ended: what an informe is usually about. */
export const ultimoCorte = (hoy: string): Corte => corteAnterior(corteOf(hoy));
