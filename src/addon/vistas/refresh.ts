// Calculates a view and writes it, in its tab, which is made when it is missing.

import { applyEtapa } from '../install/etapa';
import { titleOf } from '../install/sheets';
import type { Libro } from '../libro/libro';
import { VISTAS } from '.';
import { inicio } from './inicio';
import type { Vista } from './vista';
import { writeView } from './write-view';

/** Every view, for a book that is being prepared. */
export function refreshVistas(libro: Libro): void {
  for (const vista of VISTAS) refreshVista(libro, vista);
}

/** The view that everybody opens the book to, when something it says has changed. */
export const refreshInicio = (libro: Libro): void => refreshVista(libro, inicio);

/** The one that somebody asks for, with the tabs of an etapa that came to Parámetros by no way of the add-on. */
export function refreshAsked(libro: Libro, vista: Vista): void {
  if (vista === inicio) applyEtapa(libro);
  refreshVista(libro, vista);
}

/** One view; its tab is made when it is not there. */
export function refreshVista(libro: Libro, vista: Vista): void {
  const { ss } = libro;
  const sheet =
    ss.getSheetByName(vista.title) ?? ss.insertSheet(vista.title, VISTAS.indexOf(vista));
  writeView(sheet, vista.widths, vista.lines(libro, titleOf));
}
