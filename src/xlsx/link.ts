// Links between the workbook and the file: to another sheet, to a cell of it, or to the web. Those that lead anywhere else (a file of a
// computer, a program) come in as their text alone.

import type { Link } from '../emulator/workbook/workbook';
import type { Sheets } from './validation';

const TO_SHEET = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(?:\$?([A-Z]{1,3})\$?(\d{1,7})$)?/;
const ELSEWHERE = /^[a-z]+:/i;
const WEB = /^https?:\/\/[^\s]+$/i;

/** Whether an address may come in with a file. */
export const isLeftOut = (address: string): boolean =>
  ELSEWHERE.test(address) && !WEB.test(address);

/**
 * Address of a cell of a sheet (the first one unless told), as Excel and LibreOffice follow it; undefined when there is no such sheet. Without the
 * dollars the library would also call it a location, and LibreOffice would look for a file of that name.
 */
export function toFileLink({ link, cell = 'A1' }: Link, sheets: Sheets): string | undefined {
  if (WEB.test(link)) return link;
  const name = sheets.nameOf(link);
  const place = cell.replace(/^([A-Z]+)/, '$$$1$$');
  return name === undefined ? undefined : `#'${name.replaceAll("'", "''")}'!${place}`;
}

/**
 * Where a link of the file leads. Excel keeps the place alone, as a location; LibreOffice the address of the
 * book itself beside it; we the place as an address.
 */
export function fromFileLink(
  address: string | undefined,
  location: string | undefined,
  sheets: Sheets,
): Link | undefined {
  if (address !== undefined && WEB.test(address)) return { link: address };
  if (address !== undefined && ELSEWHERE.test(address)) return undefined;
  const [, quoted, plain, column, row] = TO_SHEET.exec(location ?? address ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const link = name === undefined ? undefined : (sheets.idOf(name) ?? sheets.idOf(decoded(name)));
  const cell = column && row ? `${column}${row}` : 'A1';
  return link === undefined ? undefined : { link, ...(cell !== 'A1' && { cell }) };
}

/** LibreOffice writes a blank in the name of a tab as %20, as in an address. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
