// What this account's spreadsheets do with an apostrophe that a script writes before a text in a cell of text. Public reports say
// that it stays, Google's documentation that it goes; so it is tried, in a tab of its own that is gone at the end.

import { isTyped, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { type Apostrofo, followApostrofo, neutralise, withoutApostrofo } from '../cells';
import { readEstado, writeEstado } from '../libro/estado';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TAB = '_apostrofo';
const CON_APOSTROFO = "'x";
/** What a cell of text could take for a formula. */
const FORMULAS = ['=1+1', '+1+1'];

/** Tries it in a workbook that has tabs; undefined where it could not be tried. */
function measureApostrofo(ss: Spreadsheet): Apostrofo | undefined {
  try {
    discard(ss);
    const active = ss.getActiveSheet();
    const sheet = ss.insertSheet(TAB, ss.getSheets().length).hideSheet();
    ss.setActiveSheet(active);
    const texts = [CON_APOSTROFO, ...FORMULAS].map((text) => [text]);
    const range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@').setValues(texts);
    SpreadsheetApp.flush();
    const [first, ...rest] = range.getValues().map(([value]) => value);
    discard(ss);
    if (first !== CON_APOSTROFO) return 'se va';
    const signs = FORMULAS.filter((text, i) => rest[i] !== text).map((text) => text.charAt(0));
    return `queda ${signs.join('')}`.trim() as Apostrofo;
  } catch (thrown) {
    console.error(String(thrown));
    return undefined;
  }
}

/** Takes the tab away, also one that an execution left that died. */
function discard(ss: Spreadsheet): void {
  const left = ss.getSheetByName(TAB);
  if (left) ss.deleteSheet(left);
}

/** Tries it, keeps the answer in the state and follows it from now on; what was written otherwise before is mended. Call it under the lock. */
export function keepApostrofo(ss: Spreadsheet): Apostrofo | undefined {
  const estado = readEstado();
  const apostrofo = measureApostrofo(ss) ?? estado?.apostrofo;
  followApostrofo(apostrofo);
  if (!estado || apostrofo === estado.apostrofo) return apostrofo;
  writeEstado({ ...estado, apostrofo });
  if (apostrofo !== 'se va') for (const register of REGISTERS.filter(isTyped)) mend(ss, register);
  return apostrofo;
}

/** Writes texts again that stand with an apostrophe that nobody was to see. They are read as the same texts before and after. */
function mend(ss: Spreadsheet, { title }: Register): void {
  const sheet = ss.getSheetByName(title);
  const lines = sheet?.getDataRange().getValues() ?? [];
  const width = lines[0]?.length ?? 0;
  for (let column = 0; column < width; column++)
    for (const { row, texts } of runsOf(lines.map((line) => mended(line[column]))))
      sheet
        ?.getRange(row + 1, column + 1, texts.length, 1)
        .setNumberFormat('@')
        .setValues(texts.map((text) => [text]));
}

/** A text as it is to be written; undefined where it stands so already. */
function mended(cell: unknown): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = neutralise(withoutApostrofo(cell));
  return text === cell ? undefined : text;
}

/** Neighbours together: one call each. */
function runsOf(texts: readonly (string | undefined)[]) {
  const runs: { readonly row: number; readonly texts: string[] }[] = [];
  for (const [row, text] of texts.entries()) {
    const last = runs[runs.length - 1];
    if (text === undefined) continue;
    if (last && last.row + last.texts.length === row) last.texts.push(text);
    else runs.push({ row, texts: [text] });
  }
  return runs;
}
