// What the anomalies of a quarter are asked with.

import { clave, type De, objeto } from '../forma';

export const DE_UN_CORTE = objeto({ corte: clave });
export type DeUnCorte = De<typeof DE_UN_CORTE>;
