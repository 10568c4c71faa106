// How a year ended, in the open workbook; read when it is asked for (aparte.ts).

import { type Evaluacion, evaluar } from '../../domain/evaluacion/evaluacion';
import { avanceInput } from '../datos/filas-del-avance';
import { settledLibro } from '../libro/open-libro';
import { requireVigencia } from './de-vigencia';

export function computeEvaluacion(pedido: { readonly vigencia: string }): Evaluacion {
  const libro = settledLibro();
  const vigencia = requireVigencia(pedido.vigencia, libro);
  return evaluar(avanceInput(libro), libro.vigencias, vigencia);
}
