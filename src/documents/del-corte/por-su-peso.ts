import { cifra, conTope } from '../../domain/avance/cifra';
import type { AccionInforme } from './libro';

/** The acciones behind, those that take most from the plan first: their weight by what they lack at the corte. */
export const porSuPeso = (acciones: readonly AccionInforme[]): readonly AccionInforme[] =>
  acciones
    .filter(({ cifras }) => cifras.estado === 'rezagada' || cifras.estado === 'en riesgo')
    .map((accion) => ({
      accion,
      falta: cifra(accion.calculo.peso * loQueFalta(accion)),
    }))
    .sort((a, b) => b.falta - a.falta)
    .map(({ accion }) => accion);

const loQueFalta = ({ cifras }: AccionInforme): number => 1 - (conTope(cifras.avanceAlCorte) ?? 0);
