// What the Tablero is asked with.

import { clave, objeto, opcional } from '../forma';

/** At a corte, "2026-T2"; without one, at that of the quarter that is reported. */
export const DEL_TABLERO = objeto({ corte: opcional(clave) });

/** Where the figures of an acción come from, at a corte. */
export const DE_UNA_CIFRA = objeto({ corte: clave, accion: clave });
