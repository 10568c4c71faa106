// How a year of an acción ended, as control interno counts it (methods §4): against what was programmed in that year alone.

import type { VigenciaCalculada } from '../avance/accion';
import { esMeta } from '../avance/acumulacion';
import { esperaSuDato } from '../avance/calificacion';
import type { AccionEnCorte } from '../avance/en-corte';
import { motivoSinFormula, type Umbrales } from '../avance/estado';
import { type Corte, lastDayOf } from '../periodo';
import type { Cumplimiento } from './valores';

/** The quarter with which a year ends. */
export const finDe = (vigencia: number): Corte => ({ vigencia, trimestre: 'T4' });

/** Over which share of what was programmed a year is noted. */
export const DE_MAS = 1.2;

/** How it ended, and why where its figure does not say it. */
export interface Juicio {
  readonly cumplimiento: Cumplimiento;
  /** "sin fórmula (falta la línea base)"; '' where the figure says it all. */
  readonly motivo: string;
}

/** `accion` is calculated at the end of the year; thresholds are half-open: what reaches one is in it. */
export function juzgar(
  accion: AccionEnCorte,
  delAno: VigenciaCalculada | undefined,
  { enMeta, enRiesgo }: Umbrales,
  hoy: string,
): Juicio {
  if (!delAno || !esMeta(accion.acumulacion, delAno.programado))
    return { cumplimiento: 'No programada', motivo: '' };
  const sinFormula = motivoSinFormula(accion);
  if (sinFormula) return espera(`sin fórmula (${sinFormula})`);
  const { vigencia, avance, ejecutado } = delAno;
  if (isUnderWay(accion, delAno, hoy)) return espera(`la vigencia ${vigencia} no ha terminado`);
  if (esperaSuDato({ ...accion, momento: { corte: finDe(vigencia), hoy } }))
    return espera(`su dato se conoce ${accion.pam.row.datoDisponible} después del trimestre`);
  if (avance === null)
    return {
      cumplimiento: 'No programada',
      motivo: 'la meta del año es igual a su punto de partida',
    };
  const cumplimiento =
    avance >= enMeta ? 'Cumplida' : avance >= enRiesgo ? 'Parcialmente' : 'No cumplida';
  if (ejecutado === null) return { cumplimiento, motivo: 'sin reporte: cuenta como 0' };
  return { cumplimiento, motivo: avance > DE_MAS ? 'más de 120 % de lo programado' : '' };
}

const espera = (motivo: string): Juicio => ({ cumplimiento: 'A la espera del dato', motivo });

/** Whether something of the year was programmed in a quarter that has not ended by today, and is not reported. */
function isUnderWay(
  { acumulacion }: AccionEnCorte,
  { vigencia, trimestres, usaMetaDelPam }: VigenciaCalculada,
  hoy: string,
): boolean {
  if (hoy > lastDayOf(finDe(vigencia))) return false;
  const isToCome = ({ row }: VigenciaCalculada['trimestres'][number]): boolean =>
    row.trimestre !== undefined &&
    row.ejecutado === undefined &&
    esMeta(acumulacion, row.programado) &&
    lastDayOf({ vigencia, trimestre: row.trimestre }) >= hoy;
  return usaMetaDelPam
    ? !trimestres.some(({ row }) => row.trimestre === 'T4' && row.ejecutado !== undefined)
    : trimestres.some(isToCome);
}
