// What the panel «Fila» asks, and the row that is being written in it, kept while the panel is closed.

import {
  clave,
  type De,
  entero,
  leida,
  linea,
  mapa,
  objeto,
  oNulo,
  opcional,
  texto,
} from '../forma';
import { DE_VENTANA, keepLocal } from './borrador-local';

/** A row being written, as it is kept while the panel is closed. */
export const ESCRITA = objeto({
  registro: clave,
  leida: oNulo(leida),
  campos: mapa(texto),
  /** Made with its form: asked to be saved again with the same one, it is saved once. */
  pedido: opcional(clave),
});
export type BorradorDeFila = De<typeof ESCRITA>;
/** Which row: the active one unless told; without clave nor fila, a new one. */
export const PEDIDA = objeto({
  registro: opcional(clave),
  clave: opcional(texto),
  fila: opcional(linea),
  /** The one so many rows below (-1: above). */
  paso: opcional(entero(-1, 1)),
  /** Instead: the draft that this window keeps. */
  borrador: opcional(clave),
});
export type FilaPedida = De<typeof PEDIDA>;

export const BORRADOR = objeto({ borrador: oNulo(ESCRITA), ...DE_VENTANA });

export const DRAFT = 'borrador-fila';

/** Keeps what the person is writing, for when the panel closes by mistake; null forgets it. */
export function keepDraft({ borrador, ...window }: De<typeof BORRADOR>): null {
  const isSomething = borrador !== null && Object.keys(borrador.campos).length > 0;
  return keepLocal(DRAFT, isSomething ? borrador : null, window);
}
