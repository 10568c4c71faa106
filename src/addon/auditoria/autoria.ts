// How the bitácora names what people did by hand.

import type { Autoria } from '../commit/registro-bitacora';
import { momentoEnBogota } from '../libro/libro';

/** A seal without cargue: nobody can undo at once what people typed. `quien` is '' where Google does not tell. */
export const autoriaDe = (operacion: string, quien: string): Autoria => ({
  momento: momentoEnBogota(),
  quien,
  identidad: quien ? 'verificada' : 'desconocida',
  operacion,
  cargue: '',
});
