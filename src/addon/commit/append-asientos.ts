// Entries appended below all that the tab of the bitácora holds, and read back: a person may have moved its lines meanwhile, so
// that the new ones took the place of others, and cells without their format take texts for dates and numbers.

import { type Asiento, piecesOf, SIGUE } from '../../domain/bitacora';
import { neutralise } from '../cells';
import type { Cabeza } from '../libro/estado';
import type { Libro } from '../libro/libro';
import { growTo } from '../sheet';
import { UserError } from '../user-error';
import { type Sellable, sealOf } from './chain';
import { endOfBitacora, type Fin } from './foreign-content';
import {
  type Autoria,
  bitacoraSheet,
  contentOf,
  KEYS,
  linesIn,
  neighbours,
  numeroIn,
  runsOf,
  type Tramo,
  tramoAround,
  wholeTramo,
} from './registro-bitacora';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The cells of a line. */
type Cells = readonly unknown[];
interface Placed {
  readonly line: number;
  readonly cells: Cells;
}

/**
 * Appends entries after the last one that the state knows, sealed, and flushes them; returns where the bitácora ends with them.
 * They are not there until the state says so.
 */
export function appendAsientos(
  libro: Libro,
  asientos: readonly Asiento[],
  autoria: Autoria,
): Cabeza {
  const { numero, hash: previous, sellosDesde = numero + 1 } = libro.estado;
  const sheet = bitacoraSheet(libro.ss);
  const fin = endOfBitacora(libro);
  const { at } = fin.tramo;
  for (const run of runsOf(fin.dead))
    for (const { from, length } of neighbours(at))
      sheet.getRange(run[0]?.line ?? 0, (at[from] ?? 0) + 1, run.length, length).clearContent();
  const lines = linesOf(asientos, autoria, numero + 1);
  const hash = sealOf(previous, lines);
  const written = lines.map((line, i) => cellsOf(line, i === lines.length - 1 ? hash : ''));
  writeLines(sheet, at, fin.line, written);
  SpreadsheetApp.flush();
  settle(sheet, numero, fin, written);
  return { numero: numero + written.length, hash, sellosDesde };
}

/** Entries in the lines that they take, an entry too long for a cell in several. */
function linesOf(
  asientos: readonly Asiento[],
  autoria: Autoria,
  primero: number,
): readonly Sellable[] {
  const pieces = asientos.flatMap((asiento) =>
    piecesOf(asiento).map((campos, piece) => ({
      ...autoria,
      ...asiento,
      campos,
      cambio: piece === 0 ? asiento.cambio : SIGUE,
    })),
  );
  return pieces.map((textos, i) => ({ numero: primero + i, textos: { ...textos } }));
}

function cellsOf({ numero, textos }: Sellable, hash: string): Cells {
  const values: { readonly [key: string]: string | number } = { ...textos, numero, hash };
  return KEYS.map((key) => values[key] ?? '');
}

function writeLines(sheet: Sheet, at: Tramo['at'], line: number, lines: readonly Cells[]): void {
  growTo(sheet, line + lines.length - 1);
  for (const { from, length } of neighbours(at))
    sheet
      .getRange(line, (at[from] ?? 0) + 1, lines.length, length)
      .setValues(lines.map((cells) => cells.slice(from, from + length).map(toWrite)));
}

const toWrite = (cell: unknown): unknown => (typeof cell === 'string' ? neutralise(cell) : cell);

/** How often what a person moves meanwhile is put right before it is given up. */
const ROUNDS = 4;

/** Has the lines written, and those that there were, stand in the tab as they are. */
function settle(sheet: Sheet, numero: number, fin: Fin, written: readonly Cells[]): void {
  const before = stayingIn(fin);
  for (let round = 0; round < ROUNDS; round++) {
    const { lost, odd, end, at } = amiss(sheet, numero, before, written);
    // What a cell makes of a text without its format, reading undoes: once is enough.
    const unlike = round === 0 ? odd : [];
    if (lost.length + unlike.length === 0) return;
    for (const run of runsOf(unlike)) rewriteAsText(sheet, at, run);
    if (lost.length > 0) writeLines(sheet, at, end + 1, lost);
    SpreadsheetApp.flush();
  }
  throw new UserError(
    'No se guardó: alguien está cambiando la hoja «Bitácora» en este momento. Espere un minuto y vuelva a intentarlo.',
    'BITACORA_EN_USO',
  );
}

/** What was there and is not to be cleared. */
function stayingIn({ tramo, dead }: Fin): readonly Cells[] {
  const cleared = new Set(dead.map(({ line }) => line));
  return linesIn(tramo)
    .filter(({ line }) => !cleared.has(line))
    .map(({ cells }) => cells);
}

interface Amiss {
  /** What stands nowhere in the tab. */
  readonly lost: readonly Cells[];
  /** New lines in which a text reads as something else. */
  readonly odd: readonly Placed[];
  /** Last line with content. */
  readonly end: number;
  readonly at: Tramo['at'];
}

/** Lines without a neighbour of theirs, or with another one's text, are looked for in the whole tab before it is believed. */
function amiss(
  sheet: Sheet,
  numero: number,
  before: readonly Cells[],
  written: readonly Cells[],
): Amiss {
  const near = compared(tramoAround(sheet, numero), before, written);
  const isWell = near.lost.length + near.odd.length === 0;
  return isWell ? near : compared(wholeTramo(sheet), before, written);
}

function compared(tramo: Tramo, before: readonly Cells[], written: readonly Cells[]): Amiss {
  const lines = linesIn(tramo);
  const standing = new Set(lines.map(({ cells }) => contentOf(cells)));
  const byNumber = new Map(lines.map((each) => [numeroIn(each.cells), each]));
  const lost = before.filter((cells) => {
    const numero = numeroIn(cells);
    return numero !== undefined && !byNumber.has(numero);
  });
  const [noted, notes] = [before, lines.map(({ cells }) => cells)].map((all) =>
    all.filter((cells) => numeroIn(cells) === undefined),
  ) as [Cells[], Cells[]];
  // One that a person wrote anew meanwhile is not lost.
  if (notes.length < noted.length)
    lost.push(...noted.filter((cells) => !standing.has(contentOf(cells))));
  const odd: Placed[] = [];
  for (const cells of written) {
    if (standing.has(contentOf(cells))) continue;
    const there = byNumber.get(numeroIn(cells));
    if (there) odd.push({ line: there.line, cells });
    else lost.push(cells);
  }
  return { lost, odd, end: lines[lines.length - 1]?.line ?? 1, at: tramo.at };
}

/** Number is a number; from the next key on there are texts. */
const TEXTS = 1;

/** A column of a table takes no format: its cells stay as they are, and are read for what they were. */
function rewriteAsText(sheet: Sheet, at: Tramo['at'], run: readonly Placed[]): void {
  const [first] = run as readonly [Placed];
  try {
    for (const { from, length } of neighbours(at, TEXTS))
      sheet.getRange(first.line, (at[from] ?? 0) + 1, run.length, length).setNumberFormat('@');
    SpreadsheetApp.flush();
  } catch (thrown) {
    console.error(String(thrown));
  }
  writeLines(
    sheet,
    at,
    first.line,
    run.map(({ cells }) => cells),
  );
}
