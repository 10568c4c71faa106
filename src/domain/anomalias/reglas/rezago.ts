import { formatPorcentaje } from '../../formato';
import { formatCorte } from '../../periodo';
import { cifraCorta } from '../../redaccion';
import type { AccionJuzgada, ReglaDeAnomalia } from '../candidata';

/** The acción is rezagada; while its report may still come, only one that already was. */
export const rezago: ReglaDeAnomalia = {
  codigo: 'REZAGO',
  clase: 'anomalía',
  halla(accion) {
    const { calculo, estado, puedeReportar, antes } = accion;
    if (estado !== 'rezagada') return undefined;
    if (puedeReportar && antes[0]?.estado !== 'rezagada') return undefined;
    const { programadoAlCorte, ejecutadoAlCorte, avanceAlCorte, pam } = calculo;
    const programado = `${cifraCorta(programadoAlCorte ?? 0)} programado al corte`;
    return {
      mensaje: [
        // What nobody reported is never told as a result of 0 %.
        ejecutadoAlCorte === null
          ? `Sin reporte que responda por ${programado}: cuenta como 0.`
          : `Ejecutado ${cifraCorta(ejecutadoAlCorte)} de ${programado}: ${formatPorcentaje(avanceAlCorte ?? 0, 1)}.`,
        pam.row.lineaBase === undefined ? '' : `Línea base ${cifraCorta(pam.row.lineaBase)}.`,
        decirAntes(accion),
      ]
        .filter(Boolean)
        .join(' '),
      evidencia: {
        programado: programadoAlCorte,
        ejecutado: ejecutadoAlCorte,
        avance: avanceAlCorte,
        lineaBase: pam.row.lineaBase ?? null,
        trimestreAnterior: antes[0] ? formatCorte(antes[0].corte) : null,
        avanceAnterior: antes[0]?.calculo.avanceAlCorte ?? null,
      },
    };
  },
};

function decirAntes({ antes: [before] }: AccionJuzgada): string {
  if (!before || before.calculo.avanceAlCorte === null) return '';
  if (before.calculo.calificacion === 'sin reporte')
    return `En ${formatCorte(before.corte)} ya estaba sin reporte.`;
  return `En ${formatCorte(before.corte)} iba en ${formatPorcentaje(before.calculo.avanceAlCorte, 1)} (${before.estado}).`;
}
