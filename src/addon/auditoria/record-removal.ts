// Rows that somebody deleted, in the bitácora with who it was and all that they said. The event names the person and no rows: those
// that are gone from the tab in sight are theirs where they stood together and nothing else waits there to be told.

import { asientosOf } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import type { Register } from '../../domain/register';
import { AUDITED, diferencias, type Filas } from '../../domain/sombra';
import { finishPending } from '../commit/finish-pending';
import { seal } from '../commit/seal';
import { readSombras } from '../commit/sombra';
import { requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { whenFree } from '../under-lock';
import { autoriaDe } from './autoria';
import { comparableHoja, vistaOf } from './comparar';
import { markSucia, readSucias } from './marcas';
import type { Cambiado } from './removed';

const WAIT_MS = 3_000;

/** What it cannot tell for certain is left to the sweep, which tells it without author. */
export function recordRemoval(event: Cambiado): void {
  const title = event.source.getActiveSheet().getName();
  const register = AUDITED.find((candidate) => candidate.title === title);
  if (!register || readSucias().includes(register.key)) return;
  const isRecorded = whenFree(
    WAIT_MS,
    () => record(register, event.user?.getEmail() ?? ''),
    () => false,
  );
  if (!isRecorded) markSucia(register);
}

function record(register: Register, quien: string): boolean {
  const libro = finishPending(openLibro());
  if (libro.estado.prestamo) return true;
  const sombra = readSombras(libro, [register]).get(register.key);
  const hoja = sombra && comparableHoja(libro, register);
  if (!hoja) return false;
  const vista = vistaOf(libro, hoja, sombra.columna.meta.sal);
  const gone = diferencias(register, sombra.rows, vista).filter(
    ({ cambio }) => cambio === 'borrar',
  );
  if (gone.length === 0) return true;
  if (!stoodTogether(sombra.rows, gone)) return false;
  seal(libro, asientosOf(gone, requireRegister), autoriaDe('Edición en la hoja', quien));
  return true;
}

/** Rows deleted at once are neighbours; the sombra has them in the order of the tab. */
function stoodTogether(rows: Filas, gone: readonly Cambio[]): boolean {
  const claves = new Set(gone.flatMap((cambio) => ('clave' in cambio ? [cambio.clave] : [])));
  const places = [...rows.keys()].flatMap((clave, i) => (claves.has(clave) ? [i] : []));
  return (places[places.length - 1] ?? 0) - (places[0] ?? 0) === places.length - 1;
}
