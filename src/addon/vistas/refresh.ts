// Calculates a view and writes it, in its tab, which is made when it is missing.

import { titleOf } from '../install/sheets';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { VISTAS } from '.';
import { inicio } from './inicio';
import type { Vista } from './vista';
import { writeView } from './write-view';

/** Every view, for a book that is being prepared. */
export function refreshVistas(libro: Libro): void {
  for (const vista of VISTAS) refresh(libro, vista);
}

/** The view that everybody opens the book to, when something it says has changed. */
export const refreshInicio = (libro: Libro = openLibro()): void => refresh(libro, inicio);

function refresh(libro: Libro, vista: Vista): void {
  const { ss } = libro;
  const sheet =
    ss.getSheetByName(vista.title) ?? ss.insertSheet(vista.title, VISTAS.indexOf(vista));
  writeView(sheet, vista.widths, vista.lines(libro, titleOf));
}
