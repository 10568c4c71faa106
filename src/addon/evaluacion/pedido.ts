// What the panel asks of the evaluation of an acción, and the draft that it keeps of one.

import type { Fila } from '../../domain/register';
import {
  clave,
  type De,
  type Forma,
  linea,
  mapa,
  objeto,
  oNulo,
  opcional,
  texto,
  valor,
} from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const valores = mapa(valor);
const LEIDA: Forma<Fila> = objeto({ fila: linea, row: valores, ilegible: opcional(valores) });

/** An evaluation being written. */
export const EVALUACION = objeto({
  vigencia: clave,
  accion: clave,
  /** The row as it was seen; null for the first time. */
  leida: oNulo(LEIDA),
  /** The fields that were touched. */
  campos: mapa(texto),
  /** Made with its form: asked to be saved again with the same one, it is saved once. */
  pedido: opcional(clave),
});
export type EvaluacionEscrita = De<typeof EVALUACION>;

/** Under which name drafts are kept. */
export const BORRADOR = 'borrador-evaluacion';
export const BORRADOR_PEDIDO = objeto({ borrador: oNulo(EVALUACION), ...DE_VENTANA });
