// A bitácora that goes on beyond the last entry the workbook remembers: a commit that died before its commit point left
// its entries there, or the content of the workbook was replaced by a copy in which people went on working.

import { cambiosOf, REDACTED } from '../../domain/bitacora';
import { type Cambio, claveOfCambio } from '../../domain/cambio';
import type { AnyRow } from '../../domain/register';
import { type Libro, requireRegister } from '../libro';
import { UserError } from '../user-error';
import { sealedForm } from './chain';
import { indexRows } from './conflicts';
import { type AsientoEscrito, bitacoraSheet, linesBeyond, readAsientos } from './registro-bitacora';

/** Entries of a dead commit may be cleared; those of a copy that came back would be lost: they are refused. */
export function refuseForeignContent(libro: Libro): void {
  const { numero, hash } = libro.estado;
  const sheet = bitacoraSheet(libro.ss);
  const lines = linesBeyond(sheet, numero);
  if (lines.hasta < lines.desde) return;
  // What a person noted below the bitácora has no number and closes nothing.
  const asientos = readAsientos(sheet, lines).filter((asiento) => asiento.numero > numero);
  const closed = asientos.filter((asiento) => asiento.hash !== '');
  if (closed.length === 0) return;
  if (closed.length === 1) {
    const next = sealedForm(asientos, hash);
    if (next && (isByHand(next) || !isDone(libro, next.flatMap(cambiosOf)))) return;
  }
  throw new UserError(
    'No se guardó: el contenido de este libro no es el del último guardado; se importó una copia o se restauró otra versión. Use PAM › Configuración › Llevar el libro a un computador… › Recibir el libro de vuelta.',
    'CONTENIDO_AJENO',
  );
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
