// Every case, behind two functions that a host or a real Apps Script project can call by name.

import type { Case } from './case';
import { rangeCases } from './range.cases';
import { ruleCases } from './rules.cases';
import { serviceCases } from './service.cases';
import { sheetCases } from './sheet.cases';
import { valueCases } from './values.cases';

const CASES: readonly Case[] = [
  ...rangeCases,
  ...valueCases,
  ...sheetCases,
  ...ruleCases,
  ...serviceCases,
];

/** Names with their sources, in order. */
export const caseNames = (): string[] => CASES.map(({ name, source }) => `${name} (${source})`);

/** Runs one case on a sheet of its own; throws when it fails. */
export function runCase(index: number): void {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet(`Caso ${index}`);
  try {
    CASES[index]?.run(SpreadsheetApp, sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}
