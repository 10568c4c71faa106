// The close of a year as the panel «Año» shows it: what closing it would do, why it cannot be closed, or who closed it.

import { porQueNoSeCierra } from '../../domain/vigencia/reparos';
import { CIERRE_DE_VIGENCIA, vigenciasCerradas } from '../../domain/vigencias-cerradas';
import { allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { type CierreDeVigencia, readLibro, rehearse } from './cierre-de-vigencia';

export interface CierreHecho {
  /** What undoes it. */
  readonly cargue: string;
  /** "2026-01-20 10:05:33" */
  readonly momento: string;
  readonly quien: string;
}
export interface CierreVisto {
  /** null where it cannot be closed, or is. */
  readonly plan: CierreDeVigencia | null;
  /** Why it cannot; '' where it can. */
  readonly motivo: string;
  /** null while it is open, and where the bitácora does not say who closed it. */
  readonly hecho: CierreHecho | null;
}

export function see(vigencia: number): CierreVisto {
  const libro = openLibro();
  const isClosed = vigenciasCerradas(libro.rows('parametros')).has(vigencia);
  if (isClosed) return { plan: null, motivo: '', hecho: hechoOf(libro, vigencia) };
  const motivo = porQueNoSeCierra(readLibro(libro), vigencia) ?? '';
  return { plan: motivo === '' ? rehearse(libro, vigencia) : null, motivo, hecho: null };
}

function hechoOf({ ss }: Libro, vigencia: number): CierreHecho | null {
  const own = allAsientos(bitacoraSheet(ss)).filter(
    ({ operacion }) => operacion === `${CIERRE_DE_VIGENCIA} ${vigencia}`,
  );
  const last = own[own.length - 1];
  return last ? { cargue: last.cargue, momento: last.momento, quien: last.quien } : null;
}
