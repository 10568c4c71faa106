import { conTope, puntos } from '../../avance/cifra';
import { formatNumero, formatPorcentaje } from '../../formato';
import { parametro } from '../../parametros';
import type { ReglaDeAnomalia } from '../candidata';

/** What was done of the year and what was committed of its money are far apart. */
export const brecha: ReglaDeAnomalia = {
  codigo: 'BRECHA',
  clase: 'señal',
  halla({ calculo, puedeReportar }, { parametros }) {
    const fisico = conTope(calculo.avanceDelAno);
    const { ejecucion: financiero, comprometido, apropiado } = calculo.financiero;
    const gap = puntos(fisico, financiero);
    if (gap === null || fisico === null || financiero === null || puedeReportar) return undefined;
    if (Math.abs(gap) < parametro(parametros, 'umbral_brecha')) return undefined;
    return {
      mensaje: `Avance físico del año ${formatPorcentaje(fisico, 1)} y ejecución financiera ${formatPorcentaje(financiero, 1)}: ${formatNumero(Number(Math.abs(gap).toFixed(1)))} puntos de diferencia.`,
      evidencia: { fisico, financiero, puntos: gap, comprometido, apropiado },
    };
  },
};
