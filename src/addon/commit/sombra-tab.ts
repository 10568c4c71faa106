// The hidden tab _sombra: a column a register, so that one is read or written in one call. Below its name
// stands what it is the state of (a number of the bitácora and its hash), then its rows as one text in
// pieces that begin with a letter, which no cell takes for a number or a formula.
//
// It is not rewritten by every commit. The state that was audited last is what the column holds plus the
// entries of the bitácora since: the log is written anyway, so a commit costs no further call, and there is
// no moment in which the two could disagree. The column is brought forward by the sweep, when the log since
// has grown. At ten times the office (1,500 IED, 600 acciones, 9,600 rows of seguimiento) that is a hundred
// cells; a line a row would be 14,000 lines to search in each commit.

import { cutText } from '../../domain/piezas';
import { sha256 } from './chain';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE = '_sombra';
const PIECE = 30_000;
const LETTER = 'S';
/** Lines above the pieces: the register, the meta. */
const ABOVE = 2;
const AVISO = 'PAM: esta hoja la escribe el complemento para saber qué se escribió a mano.';

interface Meta {
  /** Entry of the bitácora after which the rows were so, and the hash of its commit. */
  readonly numero: number;
  readonly hash: string;
  /** What the marks of personal data are salted with. */
  readonly sal: string;
  readonly partes: number;
  readonly sha256: string;
}

/** A register in the tab. */
export interface Columna {
  readonly registro: string;
  /** From 1. */
  readonly position: number;
  readonly meta: Meta;
  /** undefined where somebody altered it. */
  readonly texto: string | undefined;
}
/** What is written of a register. */
export interface Foto {
  readonly registro: string;
  readonly texto: string;
  readonly numero: number;
  readonly hash: string;
  readonly sal: string;
}

/** The registers that the tab keeps, or one of them; [] where there is no tab. */
export function readColumnas(ss: Ss, registro?: string): readonly Columna[] {
  const sheet = ss.getSheetByName(TITLE);
  if (!sheet) return [];
  const cells = registro === undefined ? sheet.getDataRange().getValues() : headOf(sheet);
  const [names = [], metas = []] = cells;
  return names.flatMap((name, i): Columna[] => {
    const meta = parseMeta(metas[i]);
    if (!meta || (registro !== undefined && name !== registro)) return [];
    const position = i + 1;
    const pieces = registro === undefined ? column(cells, i) : piecesAt(sheet, position, meta);
    return [{ registro: String(name), position, meta, texto: joined(pieces, meta) }];
  });
}

/** Keys of the registers that the tab keeps, whether what it keeps of them is sound or not. */
export function sombrasIn(ss: Ss): readonly string[] {
  const sheet = ss.getSheetByName(TITLE);
  return sheet ? (headOf(sheet)[0] ?? []).map(String) : [];
}

const headOf = (sheet: Sheet): unknown[][] =>
  sheet.getRange(1, 1, ABOVE, sheet.getMaxColumns()).getValues();

const column = (cells: readonly unknown[][], i: number): readonly unknown[] =>
  cells.slice(ABOVE).map((line) => line[i]);

function piecesAt(sheet: Sheet, position: number, { partes }: Meta): readonly unknown[] {
  if (ABOVE + partes > sheet.getMaxRows()) return [];
  const cells = sheet.getRange(ABOVE + 1, position, partes, 1).getValues();
  return cells.map(([cell]) => cell);
}

function parseMeta(cell: unknown): Meta | undefined {
  try {
    const meta = JSON.parse(String(cell)) as Meta | null;
    return typeof meta?.numero === 'number' && meta.partes > 0 ? meta : undefined;
  } catch {
    return undefined;
  }
}

function joined(pieces: readonly unknown[], meta: Meta): string | undefined {
  const texto = pieces
    .slice(0, meta.partes)
    .map((piece) => String(piece ?? '').slice(LETTER.length))
    .join('');
  return sha256(texto) === meta.sha256 ? texto : undefined;
}

/** Writes registers, neighbours in one call; a register that the tab lacks gets a column, a book without the tab the tab. */
export function writeFotos(ss: Ss, fotos: readonly Foto[]): void {
  if (fotos.length === 0) return;
  const sheet = ss.getSheetByName(TITLE) ?? newTab(ss);
  const [names = []] = headOf(sheet);
  const taken = names.map(String);
  // One that is still blank may be left of an execution that died while it made it.
  if (taken.every((name) => name === '')) dressTab(sheet);
  const placed = fotos.map((foto) => {
    const known = taken.indexOf(foto.registro);
    const position = (known < 0 ? firstFree(taken) : known) + 1;
    taken[position - 1] = foto.registro;
    return { position, cells: cellsOf(foto) };
  });
  for (const run of neighbours(placed)) writeRun(sheet, run);
}

/** A column to write. */
interface Placed {
  readonly position: number;
  readonly cells: readonly string[];
}

function neighbours(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const each of [...placed].sort((a, b) => a.position - b.position)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.position === each.position - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function firstFree(taken: readonly string[]): number {
  const free = taken.indexOf('');
  return free < 0 ? taken.length : free;
}

function cellsOf({ registro, texto, ...meta }: Foto): readonly string[] {
  const pieces = cutText(texto, PIECE).map((piece) => LETTER + piece);
  const whole: Meta = { ...meta, partes: pieces.length, sha256: sha256(texto) };
  return [registro, JSON.stringify(whole), ...pieces];
}

/** Below a column that is shorter than its neighbours there is nothing of its own. */
function writeRun(sheet: Sheet, run: readonly Placed[]): void {
  const [first] = run as readonly [Placed];
  const height = Math.max(...run.map(({ cells }) => cells.length));
  const last = first.position + run.length - 1;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height > rows) sheet.insertRowsAfter(rows, height - rows);
  if (last > columns) sheet.insertColumnsAfter(columns, last - columns);
  const lines = Array.from({ length: height }, (_, i) => run.map(({ cells }) => cells[i] ?? ''));
  sheet.getRange(1, first.position, height, run.length).setNumberFormat('@').setValues(lines);
}

/** Says that registers are still so at a later entry of the bitácora; their text stays. */
export function restamp(
  ss: Ss,
  columnas: readonly Columna[],
  at: { readonly numero: number; readonly hash: string },
): void {
  const sheet = ss.getSheetByName(TITLE);
  for (const { position, meta } of columnas)
    sheet?.getRange(ABOVE, position).setValue(JSON.stringify({ ...meta, ...at }));
}

function newTab(ss: Ss): Sheet {
  const active = ss.getActiveSheet();
  const sheet = ss.insertSheet(TITLE, ss.getSheets().length);
  ss.setActiveSheet(active);
  return sheet;
}

function dressTab(sheet: Sheet): void {
  sheet.hideSheet();
  sheet.protect().setDescription(AVISO).setWarningOnly(true);
}
