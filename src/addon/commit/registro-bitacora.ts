// The bitácora's tab: entries appended in order and read back by number. What an entry means is
// src/domain/bitacora.ts; chaining them is chain.ts.

import { type Asiento, piecesOf, SIGUE } from '../../domain/bitacora';
import { columnsOf } from '../../domain/placed-columns';
import { bitacora } from '../../domain/registers/bitacora';
import { neutralise } from '../cells';
import type { Identidad } from '../identidad';
import { findSheet, growTo } from '../sheet';

const COLUMNS = columnsOf(bitacora);
const KEYS = COLUMNS.map(({ key }) => key);

/** What all entries of a commit share. */
export interface Autoria extends Identidad {
  /** "2026-07-14 10:05:33", in Bogotá. */
  readonly momento: string;
  readonly operacion: string;
  readonly cargue: string;
}
/** An entry as it stands in the tab, its pieces joined. */
export interface AsientoEscrito extends Asiento, Autoria {
  /** Numbers of its first and of its last line. */
  readonly numero: number;
  readonly ultimo: number;
  /** Of the commit that it closes; '' in the entries before the last. */
  readonly hash: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export const bitacoraSheet = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet =>
  findSheet(ss, bitacora);

/** Lines of the tab, both included. */
export interface Lineas {
  readonly desde: number;
  readonly hasta: number;
}

/** Appends entries numbered after `numero` in place of the lines given, which are cleared; returns the lines they stand in. */
export function appendAsientos(
  sheet: Sheet,
  numero: number,
  asientos: readonly Asiento[],
  autoria: Autoria,
  { hash, cleared }: { readonly hash: string; readonly cleared: Lineas },
): Lineas {
  const line = cleared.desde;
  if (line <= cleared.hasta)
    sheet.getRange(line, 1, cleared.hasta - line + 1, KEYS.length).clearContent();
  const rows = asientos.flatMap((asiento, i) =>
    piecesOf(asiento).map((campos, piece, all) => ({
      ...autoria,
      ...asiento,
      campos,
      cambio: piece === 0 ? asiento.cambio : SIGUE,
      hash: i === asientos.length - 1 && piece === all.length - 1 ? hash : '',
    })),
  );
  const cells = rows.map((row, i) => {
    const values: { readonly [key: string]: string | number } = { ...row, numero: numero + 1 + i };
    return KEYS.map((key) => cellOf(values[key] ?? ''));
  });
  growTo(sheet, line + cells.length - 1);
  sheet.getRange(line, 1, cells.length, KEYS.length).setValues(cells);
  return { desde: line, hasta: line + cells.length - 1 };
}

/** Replaces what the lines from `desde` on say was changed, line by line as they were written. */
export function rewriteCampos(
  sheet: Sheet,
  desde: number,
  before: readonly Asiento[],
  after: readonly Asiento[],
): void {
  const texts = after.flatMap((asiento, i) => {
    const written = before[i];
    return piecesOf(asiento, written ? piecesOf(written).length : 1);
  });
  const column = KEYS.indexOf('campos') + 1;
  sheet.getRange(desde, column, texts.length, 1).setValues(texts.map((text) => [neutralise(text)]));
}

/** The entries that stand in some lines. */
export function readAsientos(sheet: Sheet, { desde, hasta }: Lineas): readonly AsientoEscrito[] {
  if (hasta < desde) return [];
  return joined(sheet.getRange(desde, 1, hasta - desde + 1, KEYS.length).getValues());
}

/** Every entry there is, in one read. */
export const allAsientos = (sheet: Sheet): readonly AsientoEscrito[] =>
  joined(sheet.getDataRange().getValues().slice(1));

/** Lines as entries: one too long for a cell goes on in the next. */
function joined(cells: readonly unknown[][]): readonly AsientoEscrito[] {
  const asientos: AsientoEscrito[] = [];
  for (const line of cells) {
    const asiento = asientoOf(line);
    const open = asientos[asientos.length - 1];
    if (String(asiento.cambio) !== SIGUE || !open) asientos.push(asiento);
    else {
      const campos = open.campos + asiento.campos;
      asientos[asientos.length - 1] = {
        ...open,
        campos,
        hash: asiento.hash,
        ultimo: asiento.numero,
      };
    }
  }
  return asientos;
}

/** The hash in a line: of the commit that it closes. */
export const hashAt = (sheet: Sheet, line: number): string =>
  String(sheet.getRange(line, KEYS.indexOf('hash') + 1).getValue());

/** Whether the entry `numero` stands in its own line with this hash and nothing below it: one read tells, in most books. */
export function isLast(sheet: Sheet, numero: number, hash: string): boolean {
  const line = numero + 1;
  const lines = sheet.getMaxRows() - numero;
  if (lines < 1) return false;
  const [head = [], ...below] = sheet.getRange(line, 1, lines, KEYS.length).getValues();
  const isHead =
    numero === 0 ||
    (Number(head[KEYS.indexOf('numero')]) === numero &&
      String(head[KEYS.indexOf('hash')]) === hash);
  return isHead && below.every((cells) => cells.every((cell) => cell === ''));
}

/** The lines below the entry `numero`; the line of that entry comes before them. */
export function linesBeyond(sheet: Sheet, numero: number): Lineas {
  const last = sheet.getLastRow();
  if (last <= 1) return { desde: last + 1, hasta: last };
  // A person may have inserted lines: the numbers tell, not their places.
  const numeros = sheet.getRange(2, KEYS.indexOf('numero') + 1, last - 1, 1).getValues();
  const head = numeros.reduce(
    (line, [cell], i) => (cell !== '' && Number(cell) <= numero ? i + 2 : line),
    1,
  );
  return { desde: head + 1, hasta: last };
}

function asientoOf(cells: readonly unknown[]): AsientoEscrito {
  const numero = Number(cells[KEYS.indexOf('numero')]);
  const texts = Object.fromEntries(KEYS.map((key, i) => [key, String(cells[i] ?? '')]));
  return { ...texts, numero, ultimo: numero } as unknown as AsientoEscrito;
}

const cellOf = (value: string | number): string | number =>
  typeof value === 'string' ? neutralise(value) : value;
