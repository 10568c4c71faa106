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
  bitacoraSheet,
  hashAt,
  isLast,
  type Lineas,
  linesBeyond,
  readAsientos,
} from './registro-bitacora';

export const CONTENIDO_AJENO = 'CONTENIDO_AJENO';

/**
 * The lines below the head of the bitácora, for the next entries to take their place. Those of a dead commit may be
 * cleared; to go on over those of another content would lose them: it is refused.
 */
export function linesToClear(libro: Libro): Lineas {
  const { numero, hash } = libro.estado;
  const sheet = bitacoraSheet(libro.ss);
  if (isLast(sheet, numero, hash)) return { desde: numero + 2, hasta: numero + 1 };
  const lines = linesBeyond(sheet, numero);
  const head = lines.desde - 1;
  const isHeadThere = numero === 0 ? head === 1 : head > 1 && hashAt(sheet, head) === hash;
  if (isHeadThere && isOfDeadCommit(libro, readAsientos(sheet, lines))) return lines;
  throw new UserError(
    'No se guardó: el contenido de este libro no es el del último guardado; se importó una copia, se restauró otra versión o se borró el final de la hoja «Bitácora». Use PAM › Configuración › Llevar el libro a un computador… › Recibir el libro de vuelta.',
    CONTENIDO_AJENO,
  );
}

/** Whether nothing of these lines below the head is worth keeping. */
function isOfDeadCommit(libro: Libro, lines: readonly AsientoEscrito[]): boolean {
  const { numero, hash } = libro.estado;
  // What a person noted below the bitácora has no number and closes nothing.
  const asientos = lines.filter((asiento) => asiento.numero > numero);
  const closed = asientos.filter((asiento) => asiento.hash !== '');
  if (closed.length === 0) return true;
  const next = closed.length === 1 ? sealedForm(asientos, hash) : undefined;
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
