// Which tabs there are, in which order: the views, then the registers; groups and colours are in sheets-templates/libro.json.

import plantilla from '../../../sheets-templates/libro.json';
import { REGISTERS } from '../../domain/registers';
import { VISTAS } from '../vistas';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Our tabs, in order. */
export const TABS: readonly { readonly key: string; readonly title: string }[] = [
  ...VISTAS,
  ...REGISTERS,
];
export const TITLES: readonly string[] = TABS.map(({ title }) => title);

/** Title of a tab by its key in libro.json. */
export const titleOf = (key: string): string => TABS.find((tab) => tab.key === key)?.title ?? key;

/** Says at which index each new tab goes: after the last of ours that is to be before it. */
export function placesIn(ss: Ss): (title: string) => number {
  const names = ss.getSheets().map((sheet) => sheet.getName());
  return (title) => {
    const before = TITLES.slice(0, TITLES.indexOf(title)).map((other) => names.indexOf(other));
    const place = Math.max(-1, ...before) + 1;
    names.splice(place, 0, title);
    return place;
  };
}

/** Colour that a new tab begins with: the one of the last group that has begun by then. */
export function colorOf(title: string): string | null {
  const place = TITLES.indexOf(title);
  const begun = plantilla.grupos.filter(({ desde }) => TITLES.indexOf(titleOf(desde)) <= place);
  return begun[begun.length - 1]?.color ?? null;
}

/** Drops the empty sheet that Google begins a workbook with. */
export function dropBlank(ss: Ss): void {
  const blank = ss
    .getSheets()
    .find((sheet) => /^(Hoja ?1|Sheet1)$/.test(sheet.getName()) && sheet.getLastRow() === 0);
  if (blank && ss.getSheets().length > 1) ss.deleteSheet(blank);
}
