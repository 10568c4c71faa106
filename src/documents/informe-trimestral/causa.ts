import type { AccionInforme } from './libro';

/** The last analysis written in the vigencia up to the corte, with its quarter. */
export function causa({ calculo }: Pick<AccionInforme, 'calculo'>): string {
  const delAno = calculo.vigencias[calculo.vigencias.length - 1]?.trimestres ?? [];
  const last = [...delAno].reverse().find(({ row }) => row.analisis)?.row;
  return last ? `${last.trimestre}: ${last.analisis}` : 'Sin análisis reportado.';
}
