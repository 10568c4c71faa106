// The contract of the emulator as a file of its own (dist/contrato/Contrato.js): the same cases run on the emulator, and on
// Google when somebody pastes it into the script of a scratch spreadsheet and runs probarContrato.

import { type Case, equal } from './case';
import { driveCases } from './drive.cases';
import { looksCases } from './looks.cases';
import { mailCases } from './mail.cases';
import { rangeCases } from './range.cases';
import { ruleCases } from './rules.cases';
import { serviceCases } from './service.cases';
import { sheetCases } from './sheet.cases';
import { triggerCases } from './trigger.cases';
import { uiCases } from './ui.cases';
import { valueCases } from './values.cases';

const CASES: readonly Case[] = [
  ...rangeCases,
  ...valueCases,
  ...sheetCases,
  ...looksCases,
  ...ruleCases,
  ...serviceCases,
  ...driveCases,
  ...uiCases,
  ...triggerCases,
  ...mailCases,
];

/** The tab with the results, a row a case. */
const TAB = 'Contrato';
const HEADERS = ['Caso', 'Resultado', 'Mensaje', 'Fuente'];
/** Google ends a run after six minutes: the rest is left for another. */
const ENOUGH_MS = 270_000;

/** Names with their sources, in order. */
export const contratoCasos = (): string[] => CASES.map(({ name, source }) => `${name} (${source})`);

/** Runs one case on a sheet of its own; throws when it fails. */
export function contratoCaso(index: number): void {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet(`Caso ${index}`);
  try {
    CASES[index]?.run(SpreadsheetApp, sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Runs the cases that the tab «Contrato» does not have yet and writes their results there. */
export function probarContrato(): void {
  const book = SpreadsheetApp.getActive();
  equal([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()], ['es_CO', 'America/Bogota']);
  const tab = book.getSheetByName(TAB) ?? book.insertSheet(TAB, 0).appendRow(HEADERS);
  const first = Math.max(0, tab.getLastRow() - 1);
  const started = Date.now();
  const rows: string[][] = [];
  for (let i = first; i < CASES.length && Date.now() - started < ENOUGH_MS; i++)
    rows.push(rowOf(i));
  if (rows.length > 0) {
    const range = tab.getRange(first + 2, 1, rows.length, HEADERS.length);
    range.setNumberFormat('@').setValues(rows);
  }
  const left = CASES.length - first - rows.length;
  const next = left > 0 ? `Faltan ${left}: ejecute probarContrato otra vez.` : 'No falta ninguno.';
  book.toast(`Casos probados: ${first + rows.length}. ${next}`, 'Contrato');
}

function rowOf(index: number): string[] {
  const { name = '', source = '' } = CASES[index] ?? {};
  try {
    contratoCaso(index);
    return [name, 'igual', '', source];
  } catch (thrown) {
    return [name, 'DISTINTO', String(thrown), source];
  }
}
