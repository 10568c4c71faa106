// Which tabs are in sight: those that the etapa of Parámetros needs (sheets-templates/libro.json). People
// show and hide tabs as they like meanwhile, so it is done once for each etapa.

import plantilla from '../../../sheets-templates/libro.json';
import { parametro } from '../../domain/parametros';
import type { Libro } from '../libro/libro';
import { keepPropiedad, propiedadLeida } from '../libro/propiedades';
import { TITLES, titleOf } from './sheets';

const PROPERTY = 'etapa';

/** Shows the tabs of a new etapa and hides the others; within the same etapa only the `fresh` ones. */
export function applyEtapa(libro: Libro, fresh: readonly string[] = []): void {
  const etapa = etapaOf(libro);
  const isOther = isNew(libro);
  arrange(libro, etapa, isOther ? TITLES : fresh);
  if (!isOther) return;
  // What hides a tab may still be on its way: the property says that it is done.
  SpreadsheetApp.flush();
  keepPropiedad(PROPERTY, etapa);
}

const etapaOf = (libro: Libro): string => parametro(libro.rows('parametros'), 'etapa');

/** Whether Parámetros says another etapa than the one whose tabs were shown. */
export const isNew = (libro: Libro): boolean => propiedadLeida(PROPERTY) !== etapaOf(libro);

function arrange({ ss }: Libro, etapa: string, titles: readonly string[]): void {
  if (titles.length === 0) return;
  const wanted = plantilla.etapas.find(({ nombre }) => nombre === etapa);
  const visible = wanted?.visibles.map(titleOf) ?? TITLES;
  // A tab that is being looked at cannot be hidden: the first one is always in sight.
  const home = ss.getSheetByName(TITLES[0] ?? '');
  if (home) ss.setActiveSheet(home.showSheet());
  for (const title of titles) {
    const sheet = ss.getSheetByName(title);
    const isWanted = visible.includes(title);
    if (!sheet || sheet.isSheetHidden() !== isWanted) continue;
    if (isWanted) sheet.showSheet();
    else sheet.hideSheet();
  }
}
