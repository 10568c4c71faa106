// The spreadsheets themselves: a new one, and one converted from an .xlsx.

import { strFromU8, unzipSync } from 'fflate';
import { refuse } from './errors';
import { ACCOUNT_LOCALE, ACCOUNT_TIME_ZONE, type SheetTab, type Spreadsheet } from './state';

/** A spreadsheet with one empty tab and the settings of the account. */
export function newSpreadsheet(id: string, title: string): Spreadsheet {
  return {
    id,
    title,
    locale: ACCOUNT_LOCALE,
    timeZone: ACCOUNT_TIME_ZONE,
    autoRecalc: 'ON_CHANGE',
    sheets: [newTab({ title: 'Sheet1', index: 0, sheetId: 0 })],
    xlsx: undefined,
  };
}

export function newTab(tab: Pick<SheetTab, 'title' | 'index'> & Partial<SheetTab>): SheetTab {
  const sheetId = Math.floor(Math.random() * 2 ** 31);
  const gridProperties = { rowCount: 1000, columnCount: 26, ...tab.gridProperties };
  return { sheetId, hidden: false, ...tab, gridProperties };
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A spreadsheet with the tabs of an .xlsx, whose settings Google takes from the account and not from the file. */
export function convertXlsx(id: string, title: string, xlsx: Uint8Array): Spreadsheet {
  const sheets = tabNames(xlsx).map((name, index) => newTab({ title: name, index }));
  return { ...newSpreadsheet(id, title), sheets, xlsx };
}

function tabNames(xlsx: Uint8Array): readonly string[] {
  try {
    const parts = unzipSync(xlsx, { filter: ({ name }) => name === 'xl/workbook.xml' });
    const xml = strFromU8(parts['xl/workbook.xml']!);
    const names = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map((m) =>
      decode(m[1]!),
    );
    if (names.length > 0) return names;
  } catch {
    // Not a zip, or a zip without a workbook: refused below.
  }
  return refuse(400, 'badRequest', 'Bad Request');
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
