// Links to another sheet between the workbook and the file; those that leave the workbook come in as their text alone.

import type { Sheets } from './validation';

const TO_SHEET = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!/;
const ELSEWHERE = /^[a-z]+:/i;

/**
 * Address of the first cell of a sheet, as Excel and LibreOffice follow it; undefined when there is no such sheet. Without the
 * dollars the library would also call it a location, and LibreOffice would look for a file of that name.
 */
export function toFileLink(sheetId: string, sheets: Sheets): string | undefined {
  const name = sheets.nameOf(sheetId);
  return name === undefined ? undefined : `#'${name.replaceAll("'", "''")}'!$A$1`;
}

/**
 * Id of the sheet that a link of the file leads to. Excel keeps the place alone, as a location; LibreOffice the address of the
 * book itself beside it; we the place as an address.
 */
export function fromFileLink(
  address: string | undefined,
  location: string | undefined,
  sheets: Sheets,
): string | undefined {
  if (address !== undefined && ELSEWHERE.test(address)) return undefined;
  const [, quoted, plain] = TO_SHEET.exec(location ?? address ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined ? undefined : (sheets.idOf(name) ?? sheets.idOf(decoded(name)));
}

/** LibreOffice writes a blank in the name of a tab as %20, as in an address. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
