// The bitácora's tab, read by the numbers of its entries: a person may sort its lines, insert others and note things between
// them. What an entry means is src/domain/bitacora.ts; chaining them is chain.ts; appending them, append-asientos.ts.

import { type Asiento, piecesOf, SIGUE } from '../../domain/bitacora';
import { columnsOf } from '../../domain/placed-columns';
import type { AnyRow } from '../../domain/register';
import { bitacora } from '../../domain/registers/bitacora';
import { neutralise, withoutApostrofo } from '../cells';
import type { Identidad } from '../identidad';
import { findSheet } from '../sheet';

const COLUMNS = columnsOf(bitacora);
/** Keys of the columns, in the order in which the tab is made; a person may move them, or put others between. */
export const KEYS = COLUMNS.map(({ key }) => key);
const NUMERO = KEYS.indexOf('numero');

/** What all entries of a commit share. */
export interface Autoria extends Identidad {
  /** "2026-07-14 10:05:33", in Bogotá. */
  readonly momento: string;
  readonly operacion: string;
  readonly cargue: string;
}
/** An entry as it stands in the tab, its pieces joined. */
export interface AsientoEscrito extends Asiento, Autoria {
  /** Numbers of its first and of its last piece. */
  readonly numero: number;
  readonly ultimo: number;
  /** Of the commit that it closes; '' in the entries before the last. */
  readonly hash: string;
  /** Line of its last piece. */
  readonly line: number;
  /** Its pieces, a line each. */
  readonly renglones: readonly Renglon[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export const bitacoraSheet = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet =>
  findSheet(ss, bitacora);

/** Entries by their numbers, both included. */
export interface Numeros {
  readonly primero: number;
  readonly ultimo: number;
}

/** Lines of the tab one below the other, as they were read. */
export interface Tramo {
  /** From 1. */
  readonly first: number;
  readonly cells: readonly (readonly unknown[])[];
  /** Position (from 0) of each key. */
  readonly at: readonly number[];
}
/** A line that holds an entry, or a piece of one too long for a cell. */
export interface Renglon {
  readonly line: number;
  readonly numero: number;
  /** By column, as they were written. */
  readonly textos: { readonly [key: string]: string };
}

/** Lines that a person may have inserted or deleted above others, without the whole tab being read for it. */
const SLACK = 20;

/** The lines from a little above where an entry stands if nobody moved it, to the end or to a little below another, in one read. */
export function tramoAround(sheet: Sheet, primero: number, ultimo = Infinity): Tramo {
  const first = Math.max(1, primero + 1 - SLACK);
  const last = Math.min(ultimo + 1 + SLACK, sheet.getMaxRows());
  const at = KEYS.map((_, k) => k);
  if (last < first) return { first, cells: [], at };
  const cells = sheet.getRange(first, 1, last - first + 1, KEYS.length).getValues();
  return { first, cells, at };
}

/** The whole tab, whose header tells where its columns are. */
export function wholeTramo(sheet: Sheet): Tramo {
  const cells = sheet.getDataRange().getValues();
  const header = (cells[0] ?? []).map((cell) => String(cell).trim());
  const at = COLUMNS.map(({ label }) => header.indexOf(label));
  return { first: 1, cells, at: at.includes(-1) ? KEYS.map((_, k) => k) : at };
}

/** Labels of its columns of which the header is not there, or is there twice: people may see another than the one that is read. */
export function encabezadosDudosos({ cells }: Tramo): readonly string[] {
  const header = (cells[0] ?? []).map((cell) => String(cell).trim());
  return COLUMNS.map(({ label }) => label).filter(
    (label) => header.filter((text) => text === label).length !== 1,
  );
}

/** Keys whose columns are neighbours: the place of the first among KEYS, and how many there are. */
export function neighbours(at: readonly number[], from = 0) {
  const runs: { readonly from: number; readonly length: number }[] = [];
  for (let k = from; k < at.length; k += runs[runs.length - 1]?.length ?? 1) {
    let length = 1;
    while (at[k + length] === (at[k] ?? 0) + length) length++;
    runs.push({ from: k, length });
  }
  return runs;
}

/** Whether the texts of an entry stand in columns of such texts: nobody has moved those between. */
const isLaidOut = ({ textos }: Pick<Renglon, 'textos'>): boolean =>
  SAYS.every(([key, text]) => text.test(textos[key] ?? ''));
const SAYS: readonly (readonly [string, RegExp])[] = [
  ['momento', /^\d{4}-\d\d-\d\d /],
  ['identidad', /^(verificada|declarada|desconocida)$/],
  ['cargue', /^(C-\d+)?$/],
  ['registro', /^[a-z]\w+$/i],
  ['cambio', /^(crear|modificar|borrar|sigue)$/],
];

/** The lines that hold entries where these are in the columns that were taken for theirs. */
export const areLaidOut = (renglones: readonly Renglon[]): boolean => renglones.every(isLaidOut);

/** Lines that look like an entry and have no number: they are none, and nobody sealed them. */
export const aparentes = (tramo: Tramo): readonly number[] =>
  linesIn(tramo)
    .filter(({ cells }) => numeroIn(cells) === undefined && isLaidOut({ textos: textosIn(cells) }))
    .map(({ line }) => line);

/** The lines with something in a column of the bitácora, from above. */
export const linesIn = ({ first, cells, at }: Tramo) =>
  cells
    .map((line, i) => ({ line: first + i, cells: at.map((position) => line[position]) }))
    .filter((each) => each.cells.some((cell) => cell !== ''));

/** What a line holds, to compare it with others. */
export const contentOf = (cells: readonly unknown[]): string =>
  JSON.stringify(cells.map((cell, i) => (i === NUMERO ? (numeroIn(cells) ?? cell) : cell)));

/** The lines with a number, in its order; one that a person copied stands there once. */
export const renglonesOf = (tramo: Tramo): readonly Renglon[] =>
  linesIn(tramo)
    .flatMap(({ line, cells }): Renglon[] => {
      const numero = numeroIn(cells);
      return numero === undefined ? [] : [{ line, numero, textos: textosIn(cells) }];
    })
    .sort((a, b) => a.numero - b.numero)
    .filter((renglon, i, all) => !isCopy(renglon, all[i - 1]));

const textosIn = (cells: readonly unknown[]): Renglon['textos'] =>
  Object.fromEntries(KEYS.map((key, k) => [key, textOf(key, cells[k])]));

const isCopy = (renglon: Renglon, before: Renglon | undefined): boolean =>
  renglon.numero === before?.numero &&
  KEYS.every((key) => key === 'numero' || renglon.textos[key] === before.textos[key]);

/** The number of an entry, which a format that is not ours shows as a day; undefined in any other line. */
export function numeroIn(cells: readonly unknown[]): number | undefined {
  const cell = cells[NUMERO];
  const numero = cell instanceof Date ? Math.round(wallClock(cell) / DAY) + DAY_1970 : Number(cell);
  return numero > 0 && Number.isInteger(numero) ? numero : undefined;
}

const DAY = 86_400_000;
/** 1 January 1970, as a spreadsheet counts days. */
const DAY_1970 = 25_569;

/** The clock of the cell, in milliseconds since it showed 1970. */
const wallClock = (date: Date): number => date.getTime() - date.getTimezoneOffset() * 60_000;

/** The text that was written in a cell, also where the cell has lost its format and took it for a date or a number. */
function textOf(key: string, cell: unknown): string {
  if (typeof cell === 'string') return withoutApostrofo(cell);
  if (!(cell instanceof Date))
    return typeof cell === 'boolean' ? `${cell}`.toUpperCase() : `${cell ?? ''}`;
  const seconds = Math.round(wallClock(cell) / 1000);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return key === 'momento' ? text : text.replace(' 00:00:00', '');
}

/** Every entry there is, in one read. */
export const allAsientos = (sheet: Sheet): readonly AsientoEscrito[] =>
  joined(renglonesOf(wholeTramo(sheet)));

/** The lines that hold entries, by number, as rows of the register. */
export const bitacoraRows = (sheet: Sheet): readonly AnyRow[] =>
  renglonesOf(wholeTramo(sheet)).map(({ numero, textos }) => {
    const filled = Object.entries(textos).filter(([, text]) => text !== '');
    return { ...Object.fromEntries(filled), numero };
  });

/** The entries with some numbers: in one read where nobody has moved them. */
export const readAsientos = (sheet: Sheet, numeros: Numeros): readonly AsientoEscrito[] =>
  joined(renglonesAt(sheet, numeros));

function renglonesAt(sheet: Sheet, numeros: Numeros): readonly Renglon[] {
  const { primero, ultimo } = numeros;
  if (ultimo < primero) return [];
  const asked = (tramo: Tramo): readonly Renglon[] =>
    renglonesOf(tramo).filter(({ numero }) => numero >= primero && numero <= ultimo);
  const near = asked(tramoAround(sheet, primero, ultimo));
  const isWhole = near.length === ultimo - primero + 1 && areLaidOut(near);
  return isWhole ? near : asked(wholeTramo(sheet));
}

/** Lines as entries: one too long for a cell goes on in the next. */
export function joined(renglones: readonly Renglon[]): readonly AsientoEscrito[] {
  const asientos: AsientoEscrito[] = [];
  for (const renglon of renglones) {
    const asiento = asientoOf(renglon);
    const open = asientos[asientos.length - 1];
    if (renglon.textos.cambio !== SIGUE || !open) asientos.push(asiento);
    else {
      const campos = open.campos + asiento.campos;
      const { hash, ultimo, line } = asiento;
      const renglones = [...open.renglones, renglon];
      asientos[asientos.length - 1] = { ...open, campos, hash, ultimo, line, renglones };
    }
  }
  return asientos;
}

function asientoOf(renglon: Renglon): AsientoEscrito {
  const { line, numero, textos } = renglon;
  const found = { ...textos, numero, ultimo: numero, line, renglones: [renglon] };
  return found as unknown as AsientoEscrito;
}

/** Replaces what entries numbered from `primero` on say was changed, in the lines where they stand now. */
export function rewriteCampos(
  sheet: Sheet,
  primero: number,
  before: readonly Asiento[],
  after: readonly Asiento[],
): void {
  const texts = after.flatMap((asiento, i) => {
    const written = before[i];
    return piecesOf(asiento, written ? piecesOf(written).length : 1);
  });
  const ultimo = primero + texts.length - 1;
  const tramo = wholeTramo(sheet);
  const column = (tramo.at[KEYS.indexOf('campos')] ?? 0) + 1;
  const there = renglonesOf(tramo)
    .filter(({ numero }) => numero >= primero && numero <= ultimo)
    .sort((a, b) => a.line - b.line);
  for (const run of runsOf(there))
    sheet
      .getRange(run[0]?.line ?? 0, column, run.length, 1)
      .setValues(run.map(({ numero }) => [neutralise(texts[numero - primero] ?? '')]));
}

/** Lines as groups of neighbours, one below the other. */
export function runsOf<T extends { readonly line: number }>(
  sorted: readonly T[],
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const each of sorted) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.line === each.line - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
