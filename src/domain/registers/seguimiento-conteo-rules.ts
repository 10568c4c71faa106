// What was reported beside what the evidencias count, where the indicator of an acción counts them.

import { isSame } from '../avance/cifra';
import { contadorDeEvidencias } from '../conteo-de-evidencias';
import { formatNumero } from '../formato';
import { esHistorico } from '../historicos';
import { formatCorte, parseCorte } from '../periodo';
import type { Fila, Hallado, Rule } from '../register';
import { cierreDefinitivoDe } from '../trimestres-cerrados';
import { cierreDeVigencia } from '../vigencias-cerradas';
import type { PamRow } from './pam';

/** Of what may still be corrected: a closed quarter or year stays as it was published, and an older one was never counted. */
export const conteoDistinto: Rule = (filas, context) => {
  const pam = context.rows('pam') as readonly Fila<PamRow>[];
  const counting = new Map(
    pam.flatMap(({ row }) => (row.evidenciasQueCuenta ? [[row.codigo ?? '', row] as const] : [])),
  );
  if (counting.size === 0) return [];
  const [deVigencia, deTrimestre] = [cierreDeVigencia(context), cierreDefinitivoDe(context)];
  const contador = contadorDeEvidencias(context);
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const { accion, ejecutado } = row;
    const own = counting.get(`${accion}`);
    const corte = parseCorte(`${row.vigencia}-${row.trimestre}`);
    if (!own || !corte || typeof ejecutado !== 'number') return [];
    const isPast = esHistorico(corte, context.rows('parametros'), context.rows('calendario'));
    if (isPast || deVigencia(row) !== undefined || deTrimestre(row) !== undefined) return [];
    const conteo = contador(own, corte);
    if (!conteo || isSame(conteo.valor, ejecutado)) return [];
    const mensaje = `${accion} reporta ${formatNumero(ejecutado)} en ${formatCorte(corte)} y de sus evidencias salen ${formatNumero(conteo.valor)}. ${conteo.dicho} Corrija lo ejecutado, o registre en «Evidencias» las que faltan.`;
    return [
      { fila, columna: 'ejecutado', codigo: 'CONTEO_DISTINTO', severidad: 'advertencia', mensaje },
    ];
  });
};
