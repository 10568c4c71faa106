import { formatPorcentaje } from '../../formato';
import { parametro } from '../../parametros';
import { formatCorte } from '../../periodo';
import type { ReglaDeAnomalia } from '../candidata';

/** En riesgo in so many quarters running. */
export const riesgoSostenido: ReglaDeAnomalia = {
  codigo: 'RIESGO_SOSTENIDO',
  clase: 'señal',
  halla(accion, { parametros }) {
    const running = [accion, ...accion.antes].slice(
      0,
      parametro(parametros, 'trimestres_seguidos'),
    );
    const isLong = running.length === parametro(parametros, 'trimestres_seguidos');
    if (!isLong || running.some(({ estado }) => estado !== 'en riesgo')) return undefined;
    const inOrder = [...running].reverse();
    const figures = inOrder.map(
      ({ corte, calculo }) =>
        `${formatCorte(corte)}: ${formatPorcentaje(calculo.avanceAlCorte ?? 0, 1)}`,
    );
    return {
      mensaje: `Sigue en riesgo (${figures.join('; ')}).`,
      evidencia: {
        desde: formatCorte(inOrder[0]?.corte ?? accion.corte),
        serie: inOrder.map(({ calculo }) => calculo.avanceAlCorte),
      },
    };
  },
};
