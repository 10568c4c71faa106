// What may be written of a year, drafted from what its quarters said: for a person to read, take and mend. Nothing of it is
// saved by itself.

import type { AccionEnCorte } from '../avance/en-corte';
import { formatPorcentaje } from '../formato';
import { cifraCorta } from '../redaccion';
import type { AnomaliaRow } from '../registers/anomalias';
import { type AccionEvaluada, vigenciaDe } from './evaluacion';

export interface Borradores {
  readonly logros: string;
  readonly dificultades: string;
  readonly mejora: string;
}

/** '' where the quarters say nothing of it. */
export function borradoresDe(
  calculo: AccionEnCorte,
  evaluada: AccionEvaluada,
  vigencia: number,
  anomalias: readonly AnomaliaRow[],
): Borradores {
  const quarters = vigenciaDe(calculo, vigencia)?.trimestres.map(({ row }) => row) ?? [];
  const said = (campo: 'analisis' | 'dificultades'): readonly string[] =>
    quarters.flatMap((row) => (row[campo] ? [`${row.trimestre}: ${row[campo]}`] : []));
  const [last = ''] = quarters.flatMap(({ analisis }) => analisis ?? []).slice(-1);
  const isShort =
    evaluada.cumplimiento === 'Parcialmente' || evaluada.cumplimiento === 'No cumplida';
  const difficulties = said('dificultades');
  return {
    logros: [resultado(calculo, evaluada, vigencia), last].filter(Boolean).join(' '),
    dificultades: (difficulties.length > 0 || !isShort
      ? difficulties
      : said('analisis').slice(-1)
    ).join('\n'),
    mejora: anomalias.flatMap(({ queSeHara }) => queSeHara ?? []).join('\n'),
  };
}

/** "En 2025 se ejecutaron 12 de 12 IED programadas (100 %)." */
function resultado(
  calculo: AccionEnCorte,
  { cumplimiento, avance, reportada }: AccionEvaluada,
  vigencia: number,
): string {
  if (cumplimiento === 'No programada') return `No tuvo programación en ${vigencia}.`;
  const delAno = vigenciaDe(calculo, vigencia);
  if (!delAno || !reportada) return '';
  const unidad = calculo.pam.row.unidad ? ` (${calculo.pam.row.unidad})` : '';
  const figure = avance === null ? '' : `: ${formatPorcentaje(avance, 1)} de lo programado`;
  return calculo.acumulacion?.desde === 'cero'
    ? `En ${vigencia} se ejecutó ${cifraCorta(delAno.ejecutado)} de ${cifraCorta(delAno.programado)}${unidad}${figure}.`
    : `En ${vigencia} se llegó a ${cifraCorta(delAno.ejecutado)} con una meta de ${cifraCorta(delAno.programado)}${unidad}${figure}.`;
}
