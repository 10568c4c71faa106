// The anomalies of the quarter in an acta that evaluates it: they come by themselves, once, and are changed like anything else.

import type { ActaPanel } from '../../addon/panels/acta';
import { type ActaForm, BLANK_COMPROMISO, filledCompromisos } from './acta-form';

export const PUNTO_DE_ANOMALIAS = 'Anomalías del trimestre';

/** The form with what was decided of the quarter before its day, as a point before the last one, and what is to be promised. */
export function withAnomalias(form: ActaForm, { anomalias, trimestral }: ActaPanel): ActaForm {
  const { tipo, actividad, fecha, puntos } = form;
  const found = anomalias.find(({ desde, hasta }) => desde <= fecha && fecha <= hasta);
  const isOfQuarter = actividad === `${trimestral}` && /trimestral/i.test(tipo);
  if (!found || !isOfQuarter || form.anomalias.length > 0) return form;
  const punto = { punto: PUNTO_DE_ANOMALIAS, desarrollo: found.texto };
  const promised = found.compromisos.map((one) => ({
    ...BLANK_COMPROMISO,
    ...one,
  })) as ActaForm['compromisos'];
  return {
    ...form,
    anomalias: found.anomalias,
    puntos: [...puntos.slice(0, -1), punto, ...puntos.slice(-1)],
    compromisos: [...filledCompromisos(form.compromisos), ...promised, BLANK_COMPROMISO],
  };
}
