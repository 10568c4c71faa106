// The quarters that are still to be closed: which close comes next, and until when.

import { formatFecha } from '../formato';
import { antesDeLaAdopcion } from '../historicos';
import type { Fila } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import type { CierreRow } from '../registers/cierres';
import type { ClaseDeCierre } from './clase';
import { type CorteAbierto, cierreDe, cortesAbiertos, estadoDe } from './cortes';

export interface CierrePendiente {
  readonly corte: CorteAbierto;
  /** The close that comes next. */
  readonly clase: ClaseDeCierre;
  /** YYYY-MM-DD; undefined where Calendario does not say. */
  readonly hasta: string | undefined;
}

/** The newest first. */
export const cierresPendientes = (
  calendario: readonly Fila<CalendarioRow>[],
  cierres: readonly Fila<CierreRow>[],
  parametros: readonly Fila[],
  hoy: string,
): readonly CierrePendiente[] =>
  cortesAbiertos(calendario, hoy)
    .filter((corte) => !antesDeLaAdopcion(corte, parametros))
    .flatMap((corte): CierrePendiente | readonly [] => {
      const estado = estadoDe(cierreDe(cierres, corte));
      if (estado === 'Definitivo') return [];
      return estado === 'Abierto'
        ? { corte, clase: 'provisional', hasta: corte.cierreProvisional }
        : { corte, clase: 'definitivo', hasta: corte.cierreDefinitivo };
    });

const SHOWN = 3;

/** "Por cerrar: T2 2026, provisional hasta el 31/07/2026; T1 2026, definitivo (venció el 31/07/2026)." */
export function decirPendientes(pendientes: readonly CierrePendiente[], hoy: string): string {
  if (pendientes.length === 0) return 'Ningún trimestre está por cerrar.';
  const said = pendientes.slice(0, SHOWN).map(({ corte, ...one }) => {
    return `${corte.trimestre} ${corte.vigencia}, ${decirPlazo(one, hoy)}`;
  });
  const rest = pendientes.length - said.length;
  return `Por cerrar: ${said.join('; ')}${rest > 0 ? `; y ${rest} más` : ''}.`;
}

/** "provisional hasta el 31/07/2026" */
export function decirPlazo(
  { clase, hasta }: Pick<CierrePendiente, 'clase' | 'hasta'>,
  hoy: string,
): string {
  if (hasta === undefined) return clase;
  return hasta < hoy
    ? `${clase} (venció el ${formatFecha(hasta)})`
    : `${clase} hasta el ${formatFecha(hasta)}`;
}
