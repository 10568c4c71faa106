// The warnings before somebody changes what the add-on writes. Never a lock: Google applies protections to whoever clicks, the
// add-on included.

import type { Register } from '../../domain/register';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const ENCABEZADO = 'PAM: encabezado. Los nombres de las columnas los usa el complemento.';

/** Our protection of each header there is, by the id of its sheet: one read for the whole book. */
export function headerProtections(
  ss: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number, Protection> {
  const own = ss
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === ENCABEZADO);
  return new Map(
    own.map((protection) => [protection.getRange().getSheet().getSheetId(), protection]),
  );
}

/** Warns before the header is changed, and in a tab of the add-on before anything is. */
export function protectTab(sheet: Sheet, { readOnly }: Register, width: number): void {
  sheet
    .getRange(1, 1, 1, Math.max(1, width))
    .protect()
    .setDescription(ENCABEZADO)
    .setWarningOnly(true);
  if (!readOnly) return;
  sheet.protect().setDescription('PAM: esta hoja la escribe el complemento.').setWarningOnly(true);
}
