import { dinero } from '../../redaccion';
import type { ReglaDeAnomalia } from '../candidata';
import { delTrimestre } from './observado';

/** Money committed, 0 done, and nothing said of it. */
export const recursosSinAvance: ReglaDeAnomalia = {
  codigo: 'RECURSOS_SIN_AVANCE',
  clase: 'anomalía',
  halla(accion, trimestre) {
    const row = accion.reporte?.row;
    const isTold = delTrimestre(accion, trimestre, 'DINERO_SIN_AVANCE').length > 0;
    const { comprometido } = accion.calculo.financiero;
    if (!isTold || row?.ejecutado !== 0 || row.analisis !== undefined || !comprometido)
      return undefined;
    const { apropiado, pagado } = accion.calculo.financiero;
    return {
      mensaje: `Hay ${dinero(comprometido)} comprometidos, se reportó 0 y no se escribió el análisis.`,
      evidencia: { apropiado, comprometido, pagado, ejecutado: 0, analisis: null },
    };
  },
};
