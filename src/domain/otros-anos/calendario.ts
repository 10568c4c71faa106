// That a quarter was not reported, where nobody said here whether it was.

import { modificacion } from '../cambio';
import { keyOf } from '../register';
import { calendario } from '../registers/calendario';
import { objeciones, type Traida } from './traida';

const NO_SE_REPORTA = { seReporta: false };

export function traerCalendario(traida: Traida): void {
  const { libro, escrito, contado } = traida;
  const objecion = objeciones(traida, calendario);
  for (const { row } of libro.rows(calendario.key)) {
    if (row.seReporta !== false) continue;
    const clave = keyOf(calendario, row);
    const ours = clave === undefined ? undefined : escrito.find(calendario, clave);
    if (clave === undefined || !ours || ours.seReporta !== undefined) continue;
    const own = keyOf(calendario, ours) ?? clave;
    const cambio = modificacion(calendario.key, own, ours, NO_SE_REPORTA);
    if (!cambio || objecion(cambio, ours) !== undefined) continue;
    escrito.completa(calendario, clave, NO_SE_REPORTA);
    contado.trajo(calendario, row.vigencia);
  }
}
