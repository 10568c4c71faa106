// What the panel «Trimestre» asks with.

import { clave, type De, objeto, opcional } from '../forma';

/** The quarter that is looked at; the one that is being reported unless told. */
export const TRIMESTRE = objeto({ corte: opcional(clave) });
export type TrimestrePedido = De<typeof TRIMESTRE>;
