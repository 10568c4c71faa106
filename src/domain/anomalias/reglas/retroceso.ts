import type { AccionJuzgada, ReglaDeAnomalia } from '../candidata';
import { delTrimestre } from './observado';

/** A level that went the wrong way since the report before. */
export const retroceso: ReglaDeAnomalia = {
  codigo: 'RETROCESO',
  clase: 'anomalía',
  halla(accion, trimestre) {
    const [told] = delTrimestre(accion, trimestre, 'RETROCESO');
    return (
      told && {
        mensaje: told.mensaje,
        evidencia: {
          anterior: resultadoAnterior(accion),
          ejecutado: accion.reporte?.row.ejecutado ?? null,
          lineaBase: accion.pam.lineaBase ?? null,
        },
      }
    );
  },
};

/** Of the last quarter reported before this one; where the quarters of a year add up, of the year before. */
function resultadoAnterior({ calculo, pam, corte }: AccionJuzgada): number | null {
  const before = calculo.vigencias.filter(({ vigencia }) => vigencia < corte.vigencia);
  if ((pam.reglaTrimestral ?? 'Suma') === 'Suma')
    return before.flatMap(({ ejecutado }) => ejecutado ?? []).pop() ?? null;
  const results = calculo.vigencias
    .flatMap(({ trimestres }) => trimestres)
    .flatMap(({ row }) => row.ejecutado ?? []);
  return results[results.length - 2] ?? null;
}
