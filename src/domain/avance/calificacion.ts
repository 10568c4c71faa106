// How far the figure of an acción at the corte can be judged.

import { esMeta } from './acumulacion';
import type { Momento, VigenciaCalculada } from './calcular-vigencia';
import { esperaElDato, reportaEn } from './exigible';
import { type Medida, motivoSinFormula } from './medida';

export const CALIFICACIONES = [
  'calificada',
  'sin trimestres',
  'a la espera',
  'sin reporte',
] as const;
export type Calificacion = (typeof CALIFICACIONES)[number];

interface PorCalificar extends Medida {
  readonly vigencias: readonly VigenciaCalculada[];
  readonly ejecutadoAlCorte: number | null;
  readonly avanceAlCorte: number | null;
  readonly momento: Momento;
}

/**
 * «sin trimestres»: the year of the corte has only an annual meta, and is not judged before T4. «sin reporte»: something was
 * due and nothing answers it. «a la espera»: the datum of the corte is not known yet. Null where nothing was programmed, or
 * there is no formula.
 */
export function calificar(accion: PorCalificar): Calificacion | null {
  const { vigencias, avanceAlCorte, ejecutadoAlCorte, momento } = accion;
  const delCorte = vigencias.find(({ vigencia }) => vigencia === momento.corte.vigencia);
  const isMedible = motivoSinFormula(accion) === undefined;
  if (isMedible && delCorte?.soloAnual) return 'sin trimestres';
  const isDue = avanceAlCorte !== null;
  if (isDue && ejecutadoAlCorte === null) return 'sin reporte';
  if (isMedible && delCorte && isWaiting(accion, delCorte)) return 'a la espera';
  return isDue ? 'calificada' : null;
}

/** Whether the quarter of the corte is blank, programmed, and its datum is still to come. */
function isWaiting(
  { pam, acumulacion, momento: { corte, hoy } }: PorCalificar,
  { trimestres, usaMetaDelPam, programado }: VigenciaCalculada,
): boolean {
  if (!reportaEn(pam.row, corte.trimestre) || !esperaElDato(pam.row, corte, hoy)) return false;
  const own = trimestres.find(({ row }) => row.trimestre === corte.trimestre)?.row;
  if (own?.ejecutado !== undefined) return false;
  return esMeta(acumulacion, usaMetaDelPam ? programado : own?.programado);
}
