// Which tabs there are, in which order: the views, then the registers; groups and colours are in sheets-templates/libro.json.

import plantilla from '../../../sheets-templates/libro.json';
import { REGISTERS } from '../../domain/registers';
import { VISTAS } from '../vistas';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Our tabs, in order. */
const TABS: readonly { readonly key: string; readonly title: string }[] = [...VISTAS, ...REGISTERS];
export const TITLES: readonly string[] = TABS.map(({ title }) => title);

/** Title of a tab by its key in libro.json. */
export const titleOf = (key: string): string => TABS.find((tab) => tab.key === key)?.title ?? key;

/** Colour of the tab in that place: the one of the last group that has begun. */
const colorAt = (place: number): string | null => {
  const begun = plantilla.grupos.filter(({ desde }) => TITLES.indexOf(titleOf(desde)) <= place);
  return begun[begun.length - 1]?.color ?? null;
};

/** Makes the tabs that are missing, empty; returns their titles. */
export function ensureSheets(ss: Ss): readonly string[] {
  const missing = TITLES.filter((title) => !ss.getSheetByName(title));
  for (const title of missing) ss.insertSheet(title, ss.getSheets().length);
  for (const [i, title] of TITLES.entries()) ss.getSheetByName(title)?.setTabColor(colorAt(i));
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
