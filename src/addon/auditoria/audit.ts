// Tabs compared with their sombra: what differs goes to the bitácora, and the sombra is brought forward.
// Nothing is written in the tabs. What was typed and saved over before it was compared stands in the save's
// own entry, as the value that it found.

import { editadoEnHoras } from '../../domain/aprobacion/version';
import { asientosOf, aviso } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { hasPersonal, type Register } from '../../domain/register';
import { applied, diferencias, type Filas, resolved } from '../../domain/sombra';
import { MAX_ROWS } from '../commit/commit';
import { finishPending } from '../commit/finish-pending';
import { seal } from '../commit/seal';
import { keepSombras, newSal, readSombras, type Sombra } from '../commit/sombra';
import { restamp } from '../commit/sombra-tab';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { autoriaDe } from './autoria';
import { comparableHoja, firstSombraOf, vistaOf } from './comparar';
import { horasEnQueSeEscribio } from './horas-del-plan';

/** Characters of the bitácora that are read each time, before the columns of _sombra are written again. */
const MAX_SINCE = 100_000;

/** A tab beside its sombra; without a sombra there is nothing to compare with. */
interface Revision {
  readonly register: Register;
  readonly sombra: Sombra | undefined;
  readonly sal: string;
  readonly cambios: readonly Cambio[];
  /** The rows once these are told, with what was unknown as the tab has it. */
  readonly rows: Filas;
  /** Whether the log alone would tell less than these rows. */
  readonly tellsMore: boolean;
  /** Whether there was more than one seal carries. */
  readonly isCut: boolean;
}

/** Compares tabs while there is time, and seals what it finds; returns those that are left. Call it under the lock. */
export function auditTabs(
  registers: readonly Register[],
  isLate: () => boolean,
): readonly Register[] {
  const libro = finishPending(openLibro());
  // What is typed in a lent book is lost when its copy comes back; if the loan is given up, it is found then.
  if (libro.estado.prestamo) return [];
  const sombras = readSombras(libro, registers);
  const revisiones: Revision[] = [];
  const left = [...registers];
  let room = MAX_ROWS;
  // At least one, so that a workbook of any size gets on.
  while (left.length > 0 && room > 0 && (revisiones.length === 0 || !isLate())) {
    const [register] = left.splice(0, 1) as [Register];
    const revision = review(libro, register, sombras.get(register.key), room);
    if (!revision) continue;
    revisiones.push(revision);
    room -= revision.cambios.length;
    if (revision.isCut) left.unshift(register);
  }
  bringForward(sealFound(libro, revisiones), revisiones);
  return left;
}

function review(
  libro: Libro,
  register: Register,
  sombra: Sombra | undefined,
  room: number,
): Revision | undefined {
  if (sombra?.rows.size === 0 && libro.linesOf(register.key) === 1)
    return nothing(register, sombra);
  const hoja = comparableHoja(libro, register);
  if (!hoja) return undefined;
  const sal = sombra?.columna.meta.sal ?? newSal();
  const vista = vistaOf(libro, hoja, sal);
  const all = sombra ? diferencias(register, sombra.rows, vista) : [];
  const cambios = all.slice(0, room);
  const told = sombra
    ? applied(register, sombra.rows, cambios)
    : firstSombraOf(libro, register, vista);
  const rows = resolved(told, vista);
  const tellsMore = rows !== told || (cambios.length > 0 && hasPersonal(register));
  const isCut = cambios.length < all.length;
  return { register, sombra, sal, cambios, rows, tellsMore, isCut };
}

/** Of a tab where nothing stands below the header, as before: how far it goes costs nothing to ask. */
const nothing = (register: Register, sombra: Sombra): Revision => ({
  register,
  sombra,
  sal: sombra.columna.meta.sal,
  cambios: [],
  rows: sombra.rows,
  tellsMore: false,
  isCut: false,
});

/** The workbook after what was found is in the bitácora. */
function sealFound(libro: Libro, revisiones: readonly Revision[]): Libro {
  const lost = revisiones.filter(({ sombra, rows }) => !sombra && rows.size > 0);
  const titles = lost.map(({ register }) => register.title).join(', ');
  const told = lost.length > 0 ? sealRehecha(libro, titles) : libro;
  const cambios = revisiones.flatMap((revision) => revision.cambios);
  if (cambios.length === 0) return told;
  const horas = horasEnQueSeEscribio(
    told,
    cambios.map(({ registro }) => registro),
  );
  const operacion = horas === undefined ? 'Edición en la hoja' : editadoEnHoras(horas);
  return seal(told, asientosOf(cambios, requireRegister), autoriaDe(operacion, ''));
}

const sealRehecha = (libro: Libro, titles: string): Libro =>
  seal(libro, [aviso('sombra', null, titles)], autoriaDe('Se rehízo la sombra', ''));

/** Writes the columns that are lost, that the log has left far behind, or that tell more than it does. */
function bringForward(libro: Libro, revisiones: readonly Revision[]): void {
  const isFar = revisiones.some(({ sombra }) => (sombra?.since ?? 0) > MAX_SINCE);
  const isBehind = ({ sombra, cambios, tellsMore }: Revision): boolean =>
    !sombra || sombra.isOlder || tellsMore || (isFar && sombra.ownSince + cambios.length > 0);
  const behind = revisiones.filter(isBehind);
  keepSombras(libro, behind);
  const same = isFar ? revisiones.filter((revision) => !isBehind(revision)) : [];
  const columnas = same.flatMap(({ sombra }) => sombra?.columna ?? []);
  restamp(libro.ss, columnas, libro.estado);
  if (behind.length + columnas.length > 0) SpreadsheetApp.flush();
}
