// How the bitácora names what people did by hand.

import type { Sello } from '../commit/registro-bitacora';
import { momentoEnBogota } from '../libro';

/** A seal without cargue: nobody can undo at once what people typed. `quien` is '' where Google does not tell. */
export const selloDe = (operacion: string, quien: string): Sello => ({
  momento: momentoEnBogota(),
  quien,
  identidad: quien ? 'verificada' : 'desconocida',
  operacion,
  cargue: '',
});
