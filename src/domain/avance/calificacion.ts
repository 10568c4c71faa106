// How far the figure of an acción at the corte can be judged.

import { isUpTo, TRIMESTRES } from '../periodo';
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
  if (isMedible && esperaSuDato(accion)) return 'a la espera';
  return isDue ? 'calificada' : null;
}

/** Whether the last quarter up to the corte that it reports is blank, programmed, and its datum is still to come. */
export function esperaSuDato({
  pam,
  acumulacion,
  vigencias,
  momento: { corte, hoy },
}: Pick<PorCalificar, 'pam' | 'acumulacion' | 'vigencias' | 'momento'>): boolean {
  const reports = vigencias.flatMap((v) =>
    TRIMESTRES.filter(
      (trimestre) => reportaEn(pam.row, trimestre) && isUpTo(corte, v.vigencia, trimestre),
    ).map((trimestre) => ({ trimestre, ...v })),
  );
  const last = reports[reports.length - 1];
  if (!last || !esperaElDato(pam.row, last, hoy)) return false;
  const own = last.trimestres.find(({ row }) => row.trimestre === last.trimestre)?.row;
  if (own?.ejecutado !== undefined) return false;
  return esMeta(acumulacion, last.usaMetaDelPam ? last.programado : own?.programado);
}
