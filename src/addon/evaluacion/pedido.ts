// What the panel asks of the evaluation of an acción, and the draft that it keeps of one.

import { clave, type De, leida, mapa, objeto, oNulo, opcional, texto } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

/** An evaluation being written. */
export const EVALUACION = objeto({
  vigencia: clave,
  accion: clave,
  /** The row as it was seen; null for the first time. */
  leida: oNulo(leida),
  /** The fields that were touched. */
  campos: mapa(texto),
  /** Made with its form: asked to be saved again with the same one, it is saved once. */
  pedido: opcional(clave),
});
export type EvaluacionEscrita = De<typeof EVALUACION>;

/** Under which name drafts are kept. */
export const BORRADOR = 'borrador-evaluacion';
export const BORRADOR_PEDIDO = objeto({ borrador: oNulo(EVALUACION), ...DE_VENTANA });
