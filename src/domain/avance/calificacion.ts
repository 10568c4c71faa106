// How far the figure of an acción at the corte can be judged.

import type { PamRow } from '../registers/pam';
import { type Acumulacion, esMeta } from './acumulacion';
import type { Comparada, Momento, VigenciaCalculada } from './calcular-vigencia';
import { esperaElDato, reportaEn } from './exigible';

export const CALIFICACIONES = [
  'calificada',
  'sin trimestres',
  'a la espera',
  'sin reporte',
] as const;
export type Calificacion = (typeof CALIFICACIONES)[number];

interface PorCalificar {
  readonly pam: PamRow;
  readonly acumulacion: Acumulacion | undefined;
  readonly vigencias: readonly VigenciaCalculada[];
  readonly alCorte: Comparada;
  readonly momento: Momento;
}

/**
 * «sin trimestres»: the year of the corte has only an annual meta, and is not judged before T4. «sin reporte»: something was
 * due and nothing answers it. «a la espera»: the datum of the corte is not known yet. Null where nothing was programmed, or
 * there is no formula.
 */
export function calificar(accion: PorCalificar): Calificacion | null {
  const { acumulacion, vigencias, alCorte, momento } = accion;
  const delCorte = vigencias.find(({ vigencia }) => vigencia === momento.corte.vigencia);
  if (!acumulacion) return null;
  if (delCorte?.soloAnual) return 'sin trimestres';
  const isDue = esMeta(acumulacion, alCorte.programado);
  if (isDue && alCorte.ejecutado === null) return 'sin reporte';
  if (delCorte && isWaiting(accion, delCorte)) return 'a la espera';
  return isDue ? 'calificada' : null;
}

/** Whether the quarter of the corte is blank, programmed, and its datum is still to come. */
function isWaiting(
  { pam, acumulacion, momento: { corte, hoy } }: PorCalificar,
  { trimestres, usaMetaDelPam, programado }: VigenciaCalculada,
): boolean {
  if (!reportaEn(pam, corte.trimestre) || !esperaElDato(pam, corte, hoy)) return false;
  const own = trimestres.find(({ row }) => row.trimestre === corte.trimestre)?.row;
  if (own?.ejecutado !== undefined) return false;
  return esMeta(acumulacion, usaMetaDelPam ? programado : own?.programado);
}
