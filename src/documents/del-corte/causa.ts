// Why an acción stands where it does: what its coordinador wrote of the year that is judged.

import type { VigenciaCalculada } from '../../domain/avance/accion';
import { esMeta } from '../../domain/avance/acumulacion';
import type { AccionInforme } from './libro';

type Calculada = Pick<AccionInforme, 'calculo'>;

/** The year that the figure at the corte judges: the last one of which something was due. */
export function vigenciaJuzgada({ calculo }: Calculada): VigenciaCalculada | undefined {
  const due = calculo.vigencias.filter(
    ({ juzgada }) => juzgada && esMeta(calculo.acumulacion, juzgada.programado),
  );
  return due[due.length - 1];
}

/** The last analysis written since that year began, with its quarter, and its year where it is not that of the corte. */
export function causa(accion: Calculada): string {
  const { vigencias } = accion.calculo;
  const now = vigencias[vigencias.length - 1]?.vigencia;
  const since = vigenciaJuzgada(accion)?.vigencia ?? now ?? 0;
  const last = vigencias
    .filter(({ vigencia }) => vigencia >= since)
    .flatMap(({ trimestres }) => trimestres)
    .filter(({ row }) => row.analisis)
    .pop()?.row;
  if (!last) return 'Sin análisis reportado.';
  const year = last.vigencia === now ? '' : ` de ${last.vigencia}`;
  return `${last.trimestre}${year}: ${last.analisis}`;
}
