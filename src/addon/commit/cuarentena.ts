// Commits that could not be finished, by the rows they name: nobody else writes there until they are, and
// what stands there meanwhile is nobody's doing. Every other row is free.

import { cambiosOf } from '../../domain/bitacora';
import { claveOfCambio } from '../../domain/cambio';
import type { Estado, Pendiente } from '../libro/estado';
import { type Libro, requireRegister } from '../libro/libro';
import { sealedForm } from './chain';
import {
  type AsientoEscrito,
  allAsientos,
  bitacoraSheet,
  joined,
  readAsientos,
  renglonesOf,
  type Tramo,
  wholeTramo,
} from './registro-bitacora';

/** Keys by register. Entries that somebody altered name nobody for certain, and block nothing. */
export type Bloqueadas = ReadonlyMap<string, ReadonlySet<string>>;

/** The rows that wait; found once for each workbook as it was opened. */
export function rowsInQuarantine(libro: Libro): Bloqueadas {
  const rows = blocked.get(libro) ?? readBlocked(libro);
  blocked.set(libro, rows);
  return rows;
}
const blocked = new WeakMap<Libro, Bloqueadas>();

function readBlocked({ ss, estado }: Libro): Bloqueadas {
  const { cuarentena = [] } = estado;
  const rows = new Map<string, Set<string>>();
  const [first, ...others] = cuarentena;
  if (!first) return rows;
  const sheet = bitacoraSheet(ss);
  const asientos = others.length > 0 ? allAsientos(sheet) : readAsientos(sheet, first);
  for (const cambio of sealedIn(asientos, cuarentena, estado).flatMap(cambiosOf)) {
    const keys = rows.get(cambio.registro) ?? new Set();
    rows.set(cambio.registro, keys);
    const clave = claveOfCambio(requireRegister(cambio.registro), cambio);
    if (clave !== undefined) keys.add(clave);
  }
  return rows;
}

/** The entries of some commits, each as its chain sealed it. */
const sealedIn = (
  asientos: readonly AsientoEscrito[],
  commits: readonly Pendiente[],
  { sellosDesde }: Estado,
): readonly AsientoEscrito[] =>
  commits.flatMap(({ primero, ultimo, previo }) => {
    const own = asientos.filter(({ numero }) => numero >= primero && numero <= ultimo);
    return sealedForm(own, { previo, sellosDesde }) ?? [];
  });

/**
 * Every entry as its chain sealed it: those of a commit that is not finished still have their personal data,
 * and what one that never happened left below the last entry is none.
 */
export function sealedAsientos(libro: Libro): readonly AsientoEscrito[] {
  const asientos = known.get(libro) ?? readSealed(libro);
  known.set(libro, asientos);
  return asientos;
}
/** Read once for each workbook as it was opened. */
const known = new WeakMap<Libro, readonly AsientoEscrito[]>();

/** The whole tab that they were read from. */
export function tramoOf(libro: Libro): Tramo {
  const tramo = tramos.get(libro) ?? wholeTramo(bitacoraSheet(libro.ss));
  tramos.set(libro, tramo);
  return tramo;
}
const tramos = new WeakMap<Libro, Tramo>();

function readSealed(libro: Libro): readonly AsientoEscrito[] {
  const { estado } = libro;
  const asientos = joined(renglonesOf(tramoOf(libro))).filter(
    ({ numero }) => numero <= estado.numero,
  );
  const { cuarentena = [], pendiente } = estado;
  const unfinished = [...cuarentena, ...(pendiente ? [pendiente] : [])];
  const sealed = new Map(
    sealedIn(asientos, unfinished, estado).map((asiento) => [asiento.numero, asiento]),
  );
  return asientos.map((asiento) => sealed.get(asiento.numero) ?? asiento);
}
