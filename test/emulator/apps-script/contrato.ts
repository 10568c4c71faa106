// The contract of the emulator as a file of its own (dist/contrato/Contrato.js): the same cases run on the emulator, and on
// Google when somebody pastes it into the script of a scratch spreadsheet and runs probarContrato.

import { type Case, equal, type Refusal, refusalsSoFar } from './case';
import { driveCases } from './drive.cases';
import { looksCases } from './looks.cases';
import { mailCases } from './mail.cases';
import { measures } from './measures';
import { rangeCases } from './range.cases';
import { ruleCases } from './rules.cases';
import { serviceCases } from './service.cases';
import { sheetCases } from './sheet.cases';
import { triggerCases } from './trigger.cases';
import { uiCases } from './ui.cases';
import { valueCases } from './values.cases';

export { medirMuerte, onEdit, retenerCandado } from './measures';

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
const HEADERS = ['Caso', 'Resultado', 'Mensaje', 'Fuente', 'Idioma de la cuenta'];
/** Google ends a run after six minutes: the rest is left for another. */
const ENOUGH_MS = 270_000;

/** Names with their sources, in order. */
export const contratoCasos = (): string[] => CASES.map(({ name, source }) => `${name} (${source})`);

/** Names of what is measured, each with the profile that is about it, or ''. */
export const contratoMedidas = (): [name: string, perfil: string][] =>
  measures.map(({ name, perfil = '' }) => [name, perfil]);

/** Runs one case on a sheet of its own and gives what was refused in it; throws when it fails. */
export function contratoCaso(index: number): readonly Refusal[] {
  refusalsSoFar();
  onSheet(`Caso ${index}`, (sheet) => CASES[index]?.run(SpreadsheetApp, sheet));
  return refusalsSoFar();
}

/** What this account answers to one measure. */
export const contratoMedida = (index: number): string =>
  onSheet(`Medida ${index}`, (sheet) => measures[index]?.measure(SpreadsheetApp, sheet)) ?? '';

function onSheet<T>(name: string, work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet(name);
  try {
    return work(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Runs the cases and measures that the tab «Contrato» does not have yet and writes their results there. */
export function probarContrato(): void {
  const book = SpreadsheetApp.getActive();
  equal([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()], ['es_CO', 'America/Bogota']);
  const tab = book.getSheetByName(TAB) ?? book.insertSheet(TAB, 0).appendRow(HEADERS);
  const first = Math.max(0, tab.getLastRow() - 1);
  const all = CASES.length + measures.length;
  const started = Date.now();
  const rows: string[][] = [];
  for (let i = first; i < all && Date.now() - started < ENOUGH_MS; i++) rows.push(rowOf(i));
  if (rows.length > 0) {
    const range = tab.getRange(first + 2, 1, rows.length, HEADERS.length);
    range.setNumberFormat('@').setValues(rows);
  }
  const left = all - first - rows.length;
  const next = left > 0 ? `Faltan ${left}: ejecute probarContrato otra vez.` : 'No falta ninguno.';
  book.toast(`Casos probados: ${first + rows.length}. ${next}`, 'Contrato');
}

function rowOf(index: number): string[] {
  const { name = '', source = '' } = CASES[index] ?? measures[index - CASES.length] ?? {};
  const [result, message] = resultOf(index);
  return [name, result, message, source, Session.getActiveUserLocale()];
}

/** A case is «igual» whatever the words of what was refused, which stand beside it; a measure has its answer there. */
function resultOf(index: number): [result: string, message: string] {
  try {
    if (index >= CASES.length) return ['medido', contratoMedida(index - CASES.length)];
    const said = contratoCaso(index).map((refusal) => refusal.said);
    return ['igual', said.join(' · ')];
  } catch (thrown) {
    return ['DISTINTO', String(thrown)];
  }
}
