// The colours of the column Observaciones, which go with its words and signs and never replace them.

import type { Severidad } from '../../domain/observacion';
import { SIGNOS } from '../observaciones';

/** The gravest first: where a row has several, its colour is the gravest's. */
const TINTS: readonly (readonly [Severidad, string])[] = [
  ['error', '#fce8e6'],
  ['advertencia', '#fef7e0'],
];

/** Adds to a sheet the tints of the columns where observaciones are written; its other rules stay. */
export function tintObservaciones(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly GoogleAppsScript.Spreadsheet.Range[],
): void {
  const rules = TINTS.map(([severidad, background]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextContains(SIGNOS[severidad])
      .setBackground(background)
      .setRanges([...columns])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
