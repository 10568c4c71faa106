import { formatFecha, formatNumero, formatPorcentaje } from '../../formato';
import { lastDayOf } from '../../periodo';
import type { ReglaDeAnomalia } from '../candidata';

/** It has ended, and its meta of the cuatrienio was not reached. */
export const terminadaBajoMeta: ReglaDeAnomalia = {
  codigo: 'TERMINADA_BAJO_META',
  clase: 'anomalía',
  halla({ calculo, pam, corte }) {
    const { avanceCuatrienio, acumulado } = calculo;
    const { fechaInicio, fechaFin, metaCuatrienio } = pam;
    const hasEnded = fechaFin !== undefined && fechaFin < lastDayOf(corte);
    if (!hasEnded || avanceCuatrienio === null || avanceCuatrienio >= 1) return undefined;
    const meta = typeof metaCuatrienio === 'number' ? metaCuatrienio : null;
    const logrado = acumulado === null ? 'sin resultado' : formatNumero(acumulado);
    return {
      mensaje: `Terminó el ${formatFecha(fechaFin)} con ${formatPorcentaje(avanceCuatrienio, 1)} de la meta del cuatrienio (${logrado} de ${formatNumero(meta ?? 0)}).`,
      evidencia: {
        fechaInicio: fechaInicio ?? null,
        fechaFin,
        acumulado,
        metaCuatrienio: meta,
        avanceCuatrienio,
      },
    };
  },
};
