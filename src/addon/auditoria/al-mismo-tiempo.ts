// What people type while a commit is being carried out. Google locks no cells: between the reading of a tab and what is
// written by it, their cell is written over. The simple edit trigger notes it here, and the commit gives it back.

import { keyOf, type Valor } from '../../domain/register';
import type { Pendiente } from '../libro/estado';
import type { Hoja } from '../sheet';

/** A cell that somebody typed, by the row and the column where it stood. */
export interface Escrita {
  readonly registro: string;
  readonly fila: number;
  readonly clave: string;
  readonly columna: string;
  /** null is blank. */
  readonly valor: Valor | null;
}

/** Longer than an execution lasts. */
const SECONDS = 600;
/** Cells noted at once: a longer paste is for the sweep. */
const MOST = 200;

const nameOf = ({ primero, previo }: Pendiente): string =>
  `al-mismo-tiempo.${primero}.${previo.slice(0, 8)}`;

/** Cells by line and position, both from 1 and both ends included. */
export interface Rango {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Notes the cells of a range that have a row and a column. */
export function noteEscritas(pendiente: Pendiente, hoja: Hoja, rango: Rango): void {
  const escritas = escritasIn(hoja, rango).slice(0, MOST);
  if (escritas.length === 0) return;
  const text = JSON.stringify([...escritasDurante(pendiente), ...escritas]);
  CacheService.getDocumentCache()?.put(nameOf(pendiente), text, SECONDS);
}

function escritasIn(
  { register, columns, match, filas }: Hoja,
  { first, last, left, right }: Rango,
): readonly Escrita[] {
  const typed = columns.filter(({ key, computed }) => {
    const position = (match.indexByKey[key] ?? -1) + 1;
    return !computed && position >= left && position <= right;
  });
  return filas
    .filter(({ fila }) => fila >= first && fila <= last)
    .flatMap(({ fila, row }) => {
      const clave = keyOf(register, row);
      if (clave === undefined) return [];
      const where = { registro: register.key, fila, clave };
      return typed.map(({ key }) => ({ ...where, columna: key, valor: row[key] ?? null }));
    });
}

/** What was noted while a commit was being carried out, the last of a cell being what it held. */
export const escritasDurante = (pendiente: Pendiente): readonly Escrita[] =>
  JSON.parse(CacheService.getDocumentCache()?.get(nameOf(pendiente)) ?? '[]');
