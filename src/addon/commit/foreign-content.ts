// A bitácora that does not end with the last entry the workbook remembers: a commit that died before its commit point left
// its entries below, or the content of the workbook was replaced by a copy or by an older version.

import { cambiosOf, REDACTED } from '../../domain/bitacora';
import { type Cambio, claveOfCambio } from '../../domain/cambio';
import type { AnyRow } from '../../domain/register';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import { sealedForm } from './chain';
import { indexRows } from './conflicts';
import {
  type AsientoEscrito,
  areLaidOut,
  bitacoraSheet,
  joined,
  linesIn,
  type Renglon,
  renglonesOf,
  type Tramo,
  tramoAround,
  wholeTramo,
} from './registro-bitacora';

export const CONTENIDO_AJENO = 'CONTENIDO_AJENO';

/** The end of the bitácora as it was read. */
export interface Fin {
  readonly tramo: Tramo;
  /** Below all that stays: what a person noted there too. */
  readonly line: number;
  readonly renglones: readonly Renglon[];
  /** Lines of a commit that never happened: they may be cleared. */
  readonly dead: readonly Renglon[];
}

/**
 * Where the next entries go. The lines of a dead commit make place; to go on over those of another content would lose them:
 * it is refused.
 */
export function endOfBitacora(libro: Libro): Fin {
  const sheet = bitacoraSheet(libro.ss);
  const near = endIn(tramoAround(sheet, libro.estado.numero), libro);
  if (near?.dead.length === 0 && areLaidOut(near.renglones)) return near;
  const whole = endIn(wholeTramo(sheet), libro);
  if (whole && isOfDeadCommit(libro, joined(whole.dead))) return whole;
  throw new UserError(
    'No se guardó: el contenido de este libro no es el del último guardado; se importó una copia, se restauró otra versión o se borró el final de la hoja «Bitácora». Use PAM › Configuración › Llevar el libro a un computador… › Recibir el libro de vuelta.',
    CONTENIDO_AJENO,
  );
}

/** undefined where the last entry that the state knows is not in these lines. */
function endIn(tramo: Tramo, { estado: { numero, hash } }: Libro): Fin | undefined {
  const renglones = renglonesOf(tramo);
  const isHead = (renglon: Renglon): boolean =>
    renglon.numero === numero && renglon.textos.hash === hash;
  if (numero > 0 && !renglones.some(isHead)) return undefined;
  const dead = renglones.filter((renglon) => renglon.numero > numero);
  const cleared = new Set(dead.map(({ line }) => line));
  const staying = linesIn(tramo).filter(({ line }) => !cleared.has(line));
  const last = staying[staying.length - 1]?.line ?? 1;
  return { tramo, line: last + 1, renglones, dead };
}

/** Whether nothing of these entries after the head is worth keeping. */
function isOfDeadCommit(libro: Libro, asientos: readonly AsientoEscrito[]): boolean {
  const closed = asientos.filter((asiento) => asiento.hash !== '');
  if (closed.length === 0) return true;
  const { hash, sellosDesde } = libro.estado;
  const next =
    closed.length === 1 ? sealedForm(asientos, { previo: hash, sellosDesde }) : undefined;
  return next !== undefined && (isByHand(next) || !isDone(libro, next.flatMap(cambiosOf)));
}

/** What people typed is in the cells before it is sealed, and is found there again: its seal has no cargue. */
const isByHand = (asientos: readonly AsientoEscrito[]): boolean =>
  asientos.every(({ cargue }) => cargue === '');

/** Whether the rows already are as these changes left them. */
function isDone(libro: Libro, cambios: readonly Cambio[]): boolean {
  const registros = [...new Set(cambios.map(({ registro }) => registro))];
  const rows = new Map(
    registros.map((registro) => [registro, indexRows(libro.hoja(registro)).rows]),
  );
  return cambios.every((cambio) => {
    const clave = claveOfCambio(requireRegister(cambio.registro), cambio);
    const row = rows.get(cambio.registro)?.get(clave ?? '');
    if (cambio.cambio === 'borrar') return !row;
    return row && holds(row, cambio.cambio === 'crear' ? cambio.row : cambio.despues);
  });
}

/** Personal data left the log: what stands in their place says nothing. */
const holds = (row: AnyRow, fields: AnyRow): boolean =>
  Object.entries(fields).every(
    ([key, value]) => value === REDACTED || (row[key] ?? null) === (value ?? null),
  );
