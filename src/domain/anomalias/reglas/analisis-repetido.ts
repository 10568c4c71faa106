import { formatCorte } from '../../periodo';
import { fold } from '../../texto';
import type { ReglaDeAnomalia } from '../candidata';

/** The analysis of the quarter is that of its report before, word by word. */
export const analisisRepetido: ReglaDeAnomalia = {
  codigo: 'ANALISIS_REPETIDO',
  clase: 'señal',
  halla({ reporte, calculo }) {
    const now = reporte?.row.analisis;
    const written = calculo.vigencias
      .flatMap(({ trimestres }) => trimestres)
      .filter(({ row }) => row.analisis !== undefined && row !== reporte?.row);
    const last = written[written.length - 1]?.row;
    if (now === undefined || !last?.analisis || fold(now) !== fold(last.analisis)) return undefined;
    const { vigencia = 0, trimestre = 'T1' } = last;
    const before = formatCorte({ vigencia, trimestre });
    return {
      mensaje: `El análisis es el mismo de ${before}: «${now}»`,
      evidencia: { trimestreAnterior: before, analisis: now },
    };
  },
};
