// Calculates a view and writes it, in its tab, which is made when it is missing.

import { applyEtapa } from '../install/etapa';
import { titleOf } from '../install/sheets';
import type { Libro } from '../libro/libro';
import { VISTAS } from '.';
import { keepLooks, looksOf } from './dressed';
import { inicio } from './inicio';
import type { Vista } from './vista';
import { isFitted, layOut, type View, writeTexts, writeWhole } from './write-view';

/** Every view, for a book that is being prepared. */
export function refreshVistas(libro: Libro): void {
  for (const vista of VISTAS) refreshWhole(libro, vista);
}

/** The view that everybody opens the book to, when something it says has changed. */
export const refreshInicio = (libro: Libro): void => refreshVista(libro, inicio);

/** The one that somebody asks for, with the tabs of an etapa that came to Parámetros by no way of the add-on. */
export function refreshAsked(libro: Libro, vista: Vista): void {
  if (vista === inicio) applyEtapa(libro);
  refreshVista(libro, vista);
}

/** One view: what it says alone, where its tab looks as it should. */
export function refreshVista(libro: Libro, vista: Vista): void {
  const view = viewOf(libro, vista);
  if (looksOf(vista.key) === view.looks && isFitted(view)) writeTexts(view);
  else write(vista, view);
}

/** One view with all its looks, whatever somebody made of its tab. */
export const refreshWhole = (libro: Libro, vista: Vista): void =>
  write(vista, viewOf(libro, vista));

/** Its tab is made when it is not there. */
function viewOf(libro: Libro, vista: Vista): View {
  const { ss } = libro;
  const sheet =
    ss.getSheetByName(vista.title) ?? ss.insertSheet(vista.title, VISTAS.indexOf(vista));
  return layOut(sheet, vista.widths, vista.lines(libro, titleOf));
}

/** Dying half-way it leaves nobody believing that the tab looks as before, nor as it was to look. */
function write(vista: Vista, view: View): void {
  keepLooks(vista.key, undefined);
  if (writeWhole(view)) keepLooks(vista.key, view.looks);
}
