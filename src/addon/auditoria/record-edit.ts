// The installable edit trigger: what somebody just typed or pasted, in the bitácora with who it was. It runs
// as whoever installed it, so its author is the one that the event names and nobody else.

import { asientosOf } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { keyOf, type Register } from '../../domain/register';
import { documentos } from '../../domain/registers/documentos';
import { AUDITED, escritas, type Filas, type Vista, withoutUnknown } from '../../domain/sombra';
import { finishPending } from '../commit/finish-pending';
import { seal } from '../commit/seal';
import { readSombras } from '../commit/sombra';
import { requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import type { Hoja } from '../sheet';
import { whenFree } from '../under-lock';
import { autoriaDe } from './autoria';
import { comparableHoja, vistaOf } from './comparar';
import { markSucia } from './marcas';
import { sigueEscrito } from './sigue-escrito';

/** Read where who signed an acta may have been typed (aparte.ts). */
declare function require(path: '../actas/pasar-firmas'): typeof import('../actas/pasar-firmas');

const WAIT_MS = 3_000;
/** Rows of a paste that are recorded at once; the sweep does longer ones. */
const MAX_EDITED = 1500;

/** The cells edited, by line and position (from 1, both ends included). */
interface Editado {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Records an edit, or leaves the tab to the sweep when somebody is saving or there is too much of it. */
export function recordEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const sheet = range.getSheet();
  const title = sheet.getName();
  const register = AUDITED.find((candidate) => candidate.title === title);
  const first = Math.max(2, range.getRow());
  if (!register || range.getLastRow() < first) return;
  const isLong = range.getLastRow() - first >= MAX_EDITED;
  const last = isLong ? Math.min(range.getLastRow(), sheet.getLastRow()) : range.getLastRow();
  const editado = { first, last, left: range.getColumn(), right: range.getLastColumn() };
  const isRecorded =
    last - first < MAX_EDITED &&
    whenFree(
      WAIT_MS,
      () => record(register, editado, event),
      () => false,
    );
  if (!isRecorded) markSucia(register);
  if (register.key === documentos.key) passFirmas(event);
}

/** Where it cannot be now, «Verificar datos» does it. */
function passFirmas({ user }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { quien, identidad } = autoriaDe('', emailOf(user));
  try {
    require('../actas/pasar-firmas').passFirmas(openLibro(), { quien, identidad });
  } catch (thrown) {
    console.error(String(thrown));
  }
}

/** Never the identity that a person declared: the properties at hand are those of who installed the trigger. */
const emailOf = (user: GoogleAppsScript.Base.User | undefined): string =>
  (user ?? Session.getActiveUser()).getEmail();

/** Seals what the edit changed; false when there is nothing to compare it with, or it no longer stands. */
function record(
  register: Register,
  editado: Editado,
  event: GoogleAppsScript.Events.SheetsOnEdit,
): boolean {
  const libro = finishPending(openLibro());
  if (libro.estado.prestamo) return true;
  const sombra = readSombras(libro, [register]).get(register.key);
  const hoja = sombra && comparableHoja(libro, register);
  if (!hoja) return false;
  const whole = vistaOf(libro, hoja, sombra.columna.meta.sal);
  const vista = editedVista(whole, hoja, editado);
  const known = withoutUnknown(sombra.rows, vista.columns);
  const cambios = editedCambios(register, known, vista);
  // A row that was emptied is told by the sweep: whoever deletes another meanwhile is not its author.
  const isWhole = [...sombra.rows.keys()].every((clave) => whole.rows.has(clave));
  if (cambios.length === 0) return isWhole;
  // Asked once the tab was read: with no author rather than with a wrong one.
  if (!sigueEscrito(event)) return false;
  const autoria = autoriaDe('Edición en la hoja', emailOf(event.user));
  seal(libro, asientosOf(cambios, requireRegister), autoria);
  return isWhole;
}

/** Only the cells of the edit: what somebody else typed beside them is not this person's. */
function editedVista(vista: Vista, hoja: Hoja, { first, last, left, right }: Editado): Vista {
  const { register, match, filas } = hoja;
  const edited = filas.filter(({ fila }) => fila >= first && fila <= last);
  const claves = edited.flatMap(({ row }) => keyOf(register, row) ?? []);
  const columns = vista.columns.filter((key) => {
    const position = (match.indexByKey[key] ?? -1) + 1;
    return position >= left && position <= right;
  });
  const rows = new Map(
    claves.flatMap((clave) => {
      const row = vista.rows.get(clave);
      return row ? [[clave, row] as const] : [];
    }),
  );
  return { ...vista, rows, columns };
}

/** A row is this person's if they gave it its key; it then has the key, and the cells of the edit. */
function editedCambios(register: Register, sombra: Filas, vista: Vista): readonly Cambio[] {
  const { clave } = register;
  const isKeyed = clave.some((key) => vista.columns.includes(key));
  const columns = isKeyed ? [...new Set([...clave, ...vista.columns])] : vista.columns;
  const cambios = escritas(register, sombra, { ...vista, columns });
  return cambios.filter(({ cambio }) => cambio !== 'crear' || isKeyed);
}
