// An acción whose activities and whose meta tell different stories: one as programmed, the other far behind.

import { umbralesDe } from '../../avance/estado';
import { formatPorcentaje } from '../../formato';
import type { ReglaDeAnomalia } from '../candidata';

const FIGURAS = {
  META_SIN_ACTIVIDADES: (meta: string, actividades: string) =>
    `La meta va en ${meta} de lo programado al corte y sus actividades en ${actividades}: ¿qué produjo el resultado?`,
  ACTIVIDADES_SIN_META: (meta: string, actividades: string) =>
    `Las actividades van en ${actividades} y la meta en ${meta} de lo programado al corte: se hace lo previsto y no da el resultado.`,
} as const;
/** What nobody reported is never told as a result of 0 %. */
const sinReporte = (actividades: string): string =>
  `Las actividades van en ${actividades} y la meta está sin reporte al corte: se hace lo previsto y no se dice el resultado.`;

const regla = (codigo: keyof typeof FIGURAS): ReglaDeAnomalia => ({
  codigo,
  clase: 'anomalía',
  halla({ calculo, puedeReportar }, { parametros }) {
    const { avanceAlCorte: meta, actividades } = calculo;
    if (meta === null || actividades === null || puedeReportar) return undefined;
    const { enMeta, enRiesgo } = umbralesDe(parametros);
    const [high, low] =
      codigo === 'META_SIN_ACTIVIDADES' ? [meta, actividades] : [actividades, meta];
    if (high < enMeta || low >= enRiesgo) return undefined;
    const written = formatPorcentaje(actividades, 1);
    return {
      mensaje:
        calculo.calificacion === 'sin reporte'
          ? sinReporte(written)
          : FIGURAS[codigo](formatPorcentaje(meta, 1), written),
      evidencia: { avance: meta, actividades },
    };
  },
});

export const metaSinActividades = regla('META_SIN_ACTIVIDADES');
export const actividadesSinMeta = regla('ACTIVIDADES_SIN_META');
