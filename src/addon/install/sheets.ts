// Which tabs there are, in which order, group and colour: all read from sheets-templates/libro.json.

import plantilla from '../../../sheets-templates/libro.json';
import { REGISTERS } from '../../domain/registers';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Tabs that show and are not registers. */
export const VISTAS: { readonly [key: string]: string } = {
  inicio: 'Inicio',
  procedimiento: 'Procedimiento',
};

/** Title of a tab by its key in libro.json. */
export const titleOf = (key: string): string =>
  VISTAS[key] ?? REGISTERS.find((register) => register.key === key)?.title ?? key;

/** Titles of our tabs, in order. */
export const TITLES: readonly string[] = plantilla.grupos.flatMap(({ hojas }) =>
  hojas.map(titleOf),
);

/** Makes the tabs that are missing, empty; returns their titles. */
export function ensureSheets(ss: Ss): readonly string[] {
  const missing = TITLES.filter((title) => !ss.getSheetByName(title));
  for (const title of missing) ss.insertSheet(title, ss.getSheets().length);
  for (const { color, hojas } of plantilla.grupos) {
    for (const key of hojas) ss.getSheetByName(titleOf(key))?.setTabColor(color);
  }
  return missing;
}

/** Puts new tabs in order and drops the empty sheet Google begins with. */
export function orderSheets(ss: Ss, fresh: readonly string[]): void {
  if (fresh.length === 0) return;
  for (const [i, title] of TITLES.entries()) {
    const sheet = ss.getSheetByName(title);
    if (!sheet || !fresh.includes(title)) continue;
    sheet.showSheet();
    ss.setActiveSheet(sheet);
    ss.moveActiveSheet(i + 1);
  }
  dropBlank(ss);
}

function dropBlank(ss: Ss): void {
  const blank = ss
    .getSheets()
    .find((sheet) => /^(Hoja ?1|Sheet1)$/.test(sheet.getName()) && sheet.getLastRow() === 0);
  if (blank && ss.getSheets().length > 1) ss.deleteSheet(blank);
}
