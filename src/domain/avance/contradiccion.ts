// An acción whose activities and whose meta tell different stories: one as programmed, the other far behind.

import { formatPorcentaje } from '../formato';
import type { AccionEnCorte } from './en-corte';
import type { Umbrales } from './estado';

export type Contradiccion = 'META_SIN_ACTIVIDADES' | 'ACTIVIDADES_SIN_META';
type Juzgada = Pick<AccionEnCorte, 'avanceAlCorte' | 'actividades' | 'calificacion'>;

/** Which of the two it is; undefined where they go together or one of them has no figure. */
export function contradiccionDe(
  { avanceAlCorte: meta, actividades }: Juzgada,
  { enMeta, enRiesgo }: Umbrales,
): Contradiccion | undefined {
  if (meta === null || actividades === null) return undefined;
  if (meta >= enMeta && actividades < enRiesgo) return 'META_SIN_ACTIVIDADES';
  return actividades >= enMeta && meta < enRiesgo ? 'ACTIVIDADES_SIN_META' : undefined;
}

/** Said as a question for whoever decides; what nobody reported is never told as a result of 0 %. */
export function decirContradiccion(
  which: Contradiccion,
  { avanceAlCorte, actividades, calificacion }: Juzgada,
): string {
  const [meta, hecho] = [avanceAlCorte, actividades].map((ratio) =>
    formatPorcentaje(ratio ?? 0, 1),
  );
  if (which === 'META_SIN_ACTIVIDADES')
    return `La meta va en ${meta} de lo programado al corte y sus actividades en ${hecho}: ¿qué produjo el resultado?`;
  return calificacion === 'sin reporte'
    ? `Las actividades van en ${hecho} y la meta está sin reporte al corte: se hace lo previsto y no se dice el resultado.`
    : `Las actividades van en ${hecho} y la meta en ${meta} de lo programado al corte: se hace lo previsto y no da el resultado.`;
}
