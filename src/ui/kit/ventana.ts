// The form on the screen, as the drafts know it: each window keeps its own.

import type { DeVentana } from '../../addon/panels/borrador-local';

/** Of a form that begins, or that goes on with the draft `de` of another window. */
export const newVentana = (de?: string): DeVentana => ({
  ventana: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
  ...(de !== undefined && { de }),
});
