// What is asked of what there is to do.

import { clave, type De, objeto, oNulo, opcional } from '../forma';

export const VER_PENDIENTES = objeto({
  /** Whose; everybody's unless told. */
  persona: opcional(clave),
});
export type VerPendientesPedido = De<typeof VER_PENDIENTES>;

export const POSPONER = objeto({
  /** In whose list. */
  persona: clave,
  /** What: its clave, as the list gives it. */
  pendiente: clave,
  /** YYYY-MM-DD; null brings it back. */
  hasta: oNulo(clave),
  /** When it is due, as the list gives it. */
  vence: opcional(clave),
});
export type PosponerPedido = De<typeof POSPONER>;
