// Spreadsheet: the workbook the add-on is bound to. There is only one.

import { ask, Exception } from './ask';
import { Protection } from './protection';
import { User } from './session';
import { Sheet } from './sheet';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Emulated =
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getProtections'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

export class Spreadsheet implements Pick<GoogleSpreadsheet, Emulated> {
  getId(): string {
    return ask('workbook').id;
  }
  getName(): string {
    return ask('workbook').name;
  }
  /** Google's form of address, although nothing answers there. */
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getSpreadsheetLocale(): string {
    return ask('workbook').locale;
  }
  setSpreadsheetLocale(locale: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], 'String');
    ask('setWorkbook', { locale });
  }
  getSpreadsheetTimeZone(): string {
    return ask('workbook').timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [timeZone], 'String');
    ask('setWorkbook', { timeZone });
  }

  /** Null in a shared drive, where nobody owns anything. */
  getOwner(): GoogleAppsScript.Base.User | null {
    const { owner } = ask('sharing');
    return owner ? google(new User(owner)) : null;
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return ask('sharing').editors.map((email) => google(new User(email)));
  }
  getViewers(): GoogleAppsScript.Base.User[] {
    return ask('sharing').viewers.map((email) => google(new User(email)));
  }

  getSheets(): GoogleSheet[] {
    return ask('sheets').map(({ id }) => google(new Sheet(id)));
  }
  getSheetByName(name: string): GoogleSheet | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getSheetByName', [name], 'String');
    const found = ask('sheets').find((sheet) => sheet.name === name);
    return found ? google(new Sheet(found.id)) : null;
  }
  getSheetById(id: number): GoogleSheet | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getSheetById', [id], 'number');
    const found = ask('sheets').find((sheet) => sheet.id === String(id));
    return found ? google(new Sheet(found.id)) : null;
  }
  /** The new sheet becomes the active one. */
  insertSheet(...args: [] | [number] | [string] | [string, number] | unknown[]): GoogleSheet {
    const method = 'SpreadsheetApp.Spreadsheet.insertSheet';
    checkSignature(method, args, '', 'number', 'String', 'String,number', 'String,number,any');
    const [first, second, options] = args;
    const name = typeof first === 'string' ? first : undefined;
    const position = typeof first === 'number' ? first : (second as number | undefined);
    return google(new Sheet(ask('addSheet', name, position, templateOf(options))));
  }
  /** Those of every sheet. */
  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return Protection.listed(undefined, type);
  }
  deleteSheet(sheet: GoogleSheet): void {
    checkSignature('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet], 'SpreadsheetApp.Sheet');
    ask('deleteSheet', Sheet.idOf(sheet));
  }

  getActiveSheet(): GoogleSheet {
    return google(new Sheet(ask('active').sheetId));
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  setActiveSheet(...args: [sheet: GoogleSheet] | [GoogleSheet, boolean]): GoogleSheet {
    const method = 'SpreadsheetApp.Spreadsheet.setActiveSheet';
    checkSignature(method, args, 'SpreadsheetApp.Sheet', 'SpreadsheetApp.Sheet,Boolean');
    return args[0].activate();
  }
  /** Position is one-based. */
  moveActiveSheet(pos: number): void {
    checkSignature('SpreadsheetApp.Spreadsheet.moveActiveSheet', [pos], 'number');
    if (pos < 1 || pos > ask('sheets').length) throw new Exception(`Invalid argument: pos`);
    ask('moveSheet', ask('active').sheetId, pos - 1);
  }

  toast(
    ...args:
      | [msg: string]
      | [msg: string, title: string]
      | [msg: string, title: string, timeoutSeconds: number | null]
  ): void {
    const method = 'SpreadsheetApp.Spreadsheet.toast';
    checkSignature(method, args, 'String', 'String,String|null', 'String,String|null,number|null');
    const [msg, title, seconds] = args;
    ask('toast', msg, title ?? '', seconds ?? 5);
  }
}

/** The sheet that the options of insertSheet name. */
function templateOf(options: unknown): string | undefined {
  const { template, ...others } = (options ?? {}) as { template?: GoogleSheet };
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error(`Not emulated: insertSheet with ${other}`);
  return template && Sheet.idOf(template);
}

failByName('Spreadsheet', Spreadsheet);
nameKind('SpreadsheetApp.Spreadsheet', Spreadsheet);
