// Where a row that was read comes to, and what becomes of the row that stands there.

import type { Cambio } from '../cambio';
import type { AnyRow, Fila } from '../register';

/** A row of the file on its place in the register. */
export interface Destino {
  readonly fila: number;
  readonly existing: Fila | undefined;
  /** The row as it will be: what the file leaves blank stays. */
  readonly row: AnyRow;
  /** Undefined when nothing changes. */
  readonly cambio: Cambio | undefined;
}
