// The simple edit trigger: it needs no authorisation, takes no lock and writes nothing but what it has
// to say of the rows just edited. It is a hint; «Verificar datos» and commit are the guarantee.

import { ESQUEMA } from '../domain/migrations';
import { OBSERVACIONES_KEY, type Register } from '../domain/register';
import { REGISTERS } from '../domain/registers';
import { noteEscritas, type Rango } from './auditoria/al-mismo-tiempo';
import { observacionesOf } from './datos/consulta';
import type { Libro } from './libro/libro';
import { libroToRead } from './libro/open-libro';
import { writeObservaciones } from './observaciones';
import { VISTAS } from './vistas';
import { keepLooks } from './vistas/dressed';

declare function require(path: './vistas/tras-escribir'): typeof import('./vistas/tras-escribir');

/** Rows of a paste that get their feedback at once; «Verificar datos» does the rest. */
const MAX_FEEDBACK = 1500;

/** What is typed while somebody's commit is being carried out might be written over by it: it is noted for that commit. */
function noteWhileSaving(libro: Libro, { key }: Register, rango: Rango): void {
  const { pendiente } = libro.estado;
  if (pendiente) noteEscritas(pendiente, libro.hoja(key), rango);
}

/** Whether it may be another etapa, or a plan that begins: all of it is in the rows just edited. */
const saysInInicio = (
  libro: Libro,
  { key }: Register,
  { first, last }: Pick<Rango, 'first' | 'last'>,
): boolean =>
  key === 'parametros' ||
  (key === 'pam' && libro.rows(key).every(({ fila }) => first <= fila && fila <= last));

/** What a page calls by its name has no cell of an edit, and is none. */
export const edited =
  (work: (event: GoogleAppsScript.Events.SheetsOnEdit) => void) =>
  (event?: GoogleAppsScript.Events.SheetsOnEdit): void => {
    if (event?.range?.getSheet) work(event);
  };

/** A tab that nobody types in may not look as it did. */
function noteEditOfVista(title: string): void {
  const vista = VISTAS.find((candidate) => candidate.title === title);
  if (vista) keepLooks(vista.key, undefined);
}

export function noteEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const title = range.getSheet().getName();
  const register = REGISTERS.find((candidate) => candidate.title === title);
  if (!register) noteEditOfVista(title);
  if (!register || register.readOnly) return;
  const first = Math.max(2, range.getRow());
  const last = Math.min(range.getLastRow(), first + MAX_FEEDBACK - 1);
  if (last < first) return;
  const libro = libroToRead();
  // Bringing an old workbook up to date takes the lock and its time: a menu does it.
  if (libro.estado.esquema < ESQUEMA) return;
  noteWhileSaving(libro, register, {
    first,
    last,
    left: range.getColumn(),
    right: range.getLastColumn(),
  });
  if (saysInInicio(libro, register, { first, last }))
    require('./vistas/tras-escribir').trasEditar(libro, register);
  if (!libro.columnas(register).some(({ key }) => key === OBSERVACIONES_KEY)) return;
  const observaciones = observacionesOf(libro, register.key);
  writeObservaciones([{ hoja: libro.hoja(register.key), observaciones, first, last }]);
}
