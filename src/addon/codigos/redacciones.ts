// How the acciones were worded before, as the bitácora tells it: once the plan was approved, for while it was written its words moved
// every day; of a plan that was never approved in this book, all along.

import type { Redaccion } from '../../documents/libro-leido';
import { versionesDelPam } from '../../domain/aprobacion/version';
import { type Cambio, claveAfter } from '../../domain/cambio';
import { pam } from '../../domain/registers/pam';
import { cambiosTold } from '../../domain/sombra';
import { readsAlike } from '../../domain/texto';
import { sealedAsientos } from '../commit/cuarentena';
import type { Libro } from '../libro/libro';

export function redaccionesAnteriores(libro: Libro): readonly Redaccion[] {
  const since = versionesDelPam(libro)
    .flatMap(({ fecha }) => fecha ?? [])
    .sort()[0];
  return sealedAsientos(libro)
    .filter(
      ({ registro, momento }) =>
        registro === pam.key && (since === undefined || momento.slice(0, 10) >= since),
    )
    .flatMap((asiento) => cambiosTold(pam, asiento))
    .flatMap(redaccionDe);
}

function redaccionDe(cambio: Cambio): readonly Redaccion[] {
  if (cambio.cambio !== 'modificar') return [];
  const { clave, antes, despues } = cambio;
  const [before, after] = [antes.accion, despues.accion];
  if (typeof before !== 'string' || typeof after !== 'string' || readsAlike(before, after))
    return [];
  return [{ codigo: claveAfter(pam, clave, despues) ?? clave, texto: before }];
}
