import { reportaEn } from '../../avance/exigible';
import { corteDeEvidencia } from '../../evidencia';
import { formatNumero } from '../../formato';
import { parametro } from '../../parametros';
import { type Corte, corteAnterior, formatCorte } from '../../periodo';
import { enumerar } from '../../redaccion';
import type { AccionJuzgada, ReglaDeAnomalia } from '../candidata';

/** Something done in so many of its quarters running, and no evidencia of it. */
export const sinEvidencia: ReglaDeAnomalia = {
  codigo: 'SIN_EVIDENCIA',
  clase: 'señal',
  halla(accion, { parametros }) {
    const { corte, pam, evidencias } = accion;
    if (!reportaEn(pam, corte.trimestre)) return undefined;
    const running = cortesQueReporta(accion, parametro(parametros, 'trimestres_seguidos'));
    const done = running.map((one) => ejecutadoEn(accion, one));
    const withEvidence = new Set(evidencias.map(corteDeEvidencia));
    const isBare = running.every((one, i) => {
      return (done[i] ?? 0) > 0 && !withEvidence.has(formatCorte(one));
    });
    if (!isBare) return undefined;
    const told = running.map((one, i) => `${formatNumero(done[i] ?? 0)} en ${formatCorte(one)}`);
    return {
      mensaje: `Reporta ejecución y no tiene evidencias: ${enumerar(told)}.`,
      evidencia: { desde: formatCorte(running[0] ?? corte), serie: done },
    };
  },
};

/** So many quarters up to the corte in which it reports, in order. */
function cortesQueReporta({ corte, pam }: AccionJuzgada, many: number): readonly Corte[] {
  const found: Corte[] = [];
  for (let one = corte; found.length < many; one = corteAnterior(one))
    if (reportaEn(pam, one.trimestre)) found.unshift(one);
  return found;
}

const ejecutadoEn = ({ seguimiento }: AccionJuzgada, corte: Corte): number | null =>
  seguimiento.find(
    ({ row }) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre,
  )?.row.ejecutado ?? null;
