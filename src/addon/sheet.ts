// Rows ↔ tabs: the only file of the add-on that reads or writes the cells of a register. Each tab is
// read in one call and written in the fewest rectangles.

import { letrasDeColumna } from '../domain/letras-de-columna';
import { type HeaderMatch, matchHeaders } from '../domain/match-headers';
import type { Observacion } from '../domain/observacion';
import type { Celda } from '../domain/parse/celda';
import { convencionesEnHoja } from '../domain/parse/convencion';
import {
  convencionesIn,
  type ModoDeLectura,
  readFilas,
  renglonesDesde,
  type UnidadDe,
} from '../domain/read-filas';
import {
  type Fila,
  OBSERVACIONES_KEY,
  type PlacedColumn,
  type Register,
  type Valor,
} from '../domain/register';
import {
  type Cell,
  formatOf,
  needsFormat,
  neutralise,
  toCelda,
  toCell,
  withoutApostrofo,
} from './cells';
import { tryLooks } from './looks';
import { withDays } from './shown-days';
import { asShown } from './shown-percentages';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it was read: where each column stands, its rows, and what could not be read. */
export interface Hoja {
  readonly register: Register;
  readonly sheet: Sheet;
  readonly columns: readonly PlacedColumn[];
  readonly match: HeaderMatch;
  readonly modo: ModoDeLectura;
  readonly filas: readonly Fila[];
  readonly observaciones: readonly Observacion[];
  /** The cells below the header as Google gave them; the first is line 2. */
  readonly lineas: readonly (readonly unknown[])[];
  /** Lines of the sheet, with content or not. */
  readonly maxRows: number;
  /** Last line with content in any column of the register; 1 when there is only the header. */
  readonly lastLine: number;
  /** Last line with something in Observaciones, so that what is mended stops being said. */
  readonly lastSaidLine: number;
}

/** One cell to write, by line and column of the sheet (both from 1). */
export interface CellWrite {
  readonly line: number;
  readonly position: number;
  readonly column: PlacedColumn;
  readonly value: Valor | undefined;
}

export function findSheet(ss: Spreadsheet, register: Register): Sheet {
  const sheet = ss.getSheetByName(register.title);
  if (sheet) return sheet;
  throw new UserError(
    `Falta la hoja «${register.title}». Use el menú PAM › Configuración › Preparar o reparar el libro.`,
    'HOJA_AUSENTE',
  );
}

/** How a tab is read: in the units of its rows, and with the percentages that its cells show, unless nobody asks what a figure is worth. */
export interface Lectura {
  readonly unidadDe?: UnidadDe | undefined;
  readonly sinPorcentajes?: boolean;
}

/** Reads a whole tab in one call, or two where percentages may be in it. */
export function readHoja(
  ss: Spreadsheet,
  register: Register,
  columns: readonly PlacedColumn[],
  { unidadDe, sinPorcentajes }: Lectura = {},
): Hoja {
  const sheet = findSheet(ss, register);
  const {
    maxRows,
    cells: [header = [], ...lineas],
  } = valuesOf(ss, register, sheet);
  const lines = lineas.map((line) => line.map(toCelda));
  const match = matchHeaders(columns, header.map(toCelda));
  const shown = sinPorcentajes
    ? withDays(columns, match, lines)
    : asShown({ sheet, columns, match }, 2, lines);
  const renglones = renglonesDesde(2, shown);
  const convenciones = convencionesIn(columns, match, renglones, convencionesEnHoja);
  const modo = { convenciones, unidadDe };
  const { filas, observaciones } = readFilas(register, columns, match, renglones, modo);
  const lastLine = filas.reduce((last, { fila }) => Math.max(last, fila), 1);
  const said = match.indexByKey[OBSERVACIONES_KEY] ?? -1;
  const lastSaidLine = lines.reduce(
    (last, line, i) => (line[said] === undefined ? last : i + 2),
    1,
  );
  return {
    register,
    sheet,
    columns,
    match,
    modo,
    filas,
    observaciones,
    lineas,
    maxRows,
    lastLine,
    lastSaidLine,
  };
}

/** Lines and columns that somebody may insert between asking how far a tab goes and reading it. */
const SLACK = 5;

/** All the cells of a tab, and some blank ones beyond; the sentence of one that is not there where somebody deletes it in between. */
function valuesOf(
  ss: Spreadsheet,
  register: Register,
  sheet: Sheet,
): { readonly maxRows: number; readonly cells: readonly unknown[][] } {
  try {
    const data = sheet.getDataRange();
    const rows = Math.min(data.getNumRows() + SLACK, sheet.getMaxRows());
    const columns = Math.min(data.getNumColumns() + SLACK, sheet.getMaxColumns());
    const cells = sheet.getRange(1, 1, rows, columns).getValues();
    // Asked last: a line that is not in the cells any more is not counted either.
    return { cells, maxRows: sheet.getMaxRows() };
  } catch (thrown) {
    findSheet(ss, register);
    throw thrown;
  }
}

/** What the first line of a tab tells, without reading the rows. */
export type Encabezado = Pick<Hoja, 'register' | 'sheet' | 'columns' | 'match'>;

/** Reads the header of a tab alone. */
export function readEncabezado(
  ss: Spreadsheet,
  register: Register,
  columns: readonly PlacedColumn[],
): Encabezado {
  const sheet = findSheet(ss, register);
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const match = matchHeaders(columns, header.map(toCelda));
  return { register, sheet, match, columns };
}

/** Whether a tab is the one of a register, and not one of the office's that bears its name. */
export const isOwn = ({ register, match }: Encabezado): boolean =>
  register.clave.every((key) => match.indexByKey[key] !== undefined);

/** Cells of some lines as they stand now, both included, by the columns of the reading before. */
export function readLines(hoja: Hoja, first: number, last: number): readonly (readonly Celda[])[] {
  const cells = hoja.sheet.getRange(first, 1, last - first + 1, widthOf(hoja)).getValues();
  return cells.map((line) => line.map(toCelda));
}

/** The same cells as they were when the tab was read. */
export const linesAsRead = (
  hoja: Hoja,
  first: number,
  last: number,
): readonly (readonly Celda[])[] =>
  hoja.lineas.slice(first - 2, last - 1).map((line) => line.slice(0, widthOf(hoja)).map(toCelda));

const widthOf = ({ match }: Pick<Hoja, 'match'>): number =>
  Math.max(...Object.values(match.indexByKey)) + 1;

/** The rows in lines read by the columns of the reading before; percentages are looked for in some columns alone where these are given. */
export const filasIn = (
  hoja: Hoja,
  first: number,
  lines: readonly (readonly Celda[])[],
  columns = hoja.columns,
): readonly Fila[] =>
  readFilas(
    hoja.register,
    hoja.columns,
    hoja.match,
    renglonesDesde(first, asShown({ ...hoja, columns }, first, lines)),
    hoja.modo,
  ).filas;

/** Lines of a tab from one to another, read whole by a header that is known. */
export function readRenglones(
  { register, sheet, columns, match }: Encabezado,
  first: number,
  last: number,
): readonly Fila[] {
  const cells = sheet.getRange(first, 1, last - first + 1, widthOf({ match })).getValues();
  const lines = cells.map((line) => line.map(toCelda));
  const renglones = renglonesDesde(first, asShown({ sheet, columns, match }, first, lines));
  const convenciones = convencionesIn(columns, match, renglones, convencionesEnHoja);
  return readFilas(register, columns, match, renglones, { convenciones }).filas;
}

/** All the rows of a tab by some of their columns, of códigos, lists and years: a read for those that stand side by side. */
export function readColumnas(
  { register, sheet, columns, match }: Encabezado,
  keys: readonly string[],
): readonly Fila[] {
  const last = sheet.getDataRange().getNumRows();
  if (last < 2) return [];
  const own = columns.filter(({ key }) => keys.includes(key));
  const lines: Celda[][] = Array.from({ length: last - 1 }, () => []);
  for (const [from, to] of tramosOf(own.flatMap(({ key }) => match.indexByKey[key] ?? [])))
    sheet
      .getRange(2, from + 1, last - 1, to - from + 1)
      .getValues()
      .forEach((cells, i) => {
        cells.forEach((cell, j) => {
          (lines[i] as Celda[])[from + j] = toCelda(cell);
        });
      });
  return readFilas(register, own, match, renglonesDesde(2, lines)).filas;
}

/** Positions that follow one another, by the first and the last. */
function tramosOf(indexes: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...indexes].sort((a, b) => a - b);
  const starts = sorted.filter((index, i) => index !== (sorted[i - 1] ?? -2) + 1);
  const ends = sorted.filter((index, i) => index !== (sorted[i + 1] ?? -2) - 1);
  return starts.map((start, i) => [start, ends[i] ?? start]);
}

/** What the cells of some columns show in a line. */
export function readShown(
  hoja: Hoja,
  line: number,
  keys: readonly string[],
): { readonly [key: string]: string } {
  const positions = keys.map((key) => positionOf(hoja, key));
  const width = Math.max(...positions);
  const [cells = []] = hoja.sheet.getRange(line, 1, 1, width).getDisplayValues();
  return Object.fromEntries(keys.map((key, i) => [key, cells[(positions[i] ?? 0) - 1] ?? '']));
}

/** Refuses a tab whose key header is missing or twice: its rows cannot be told apart. */
export function requireKeys({ register, match }: Hoja): void {
  const wrong = register.clave
    .filter((key) => match.missingKeys.includes(key) || match.repeated.has(key))
    .map((key) => register.columns[key]?.label ?? key);
  if (wrong.length === 0) return;
  throw new UserError(
    `La hoja «${register.title}» no se puede usar: el encabezado «${wrong.join('», «')}» falta o está repetido. Corríjalo y vuelva a intentarlo.`,
    'ENCABEZADO',
  );
}

/** Whether a cell holds something that its column cannot take: it is blank in its row, and not free. */
export const isUnread = ({ observaciones }: Hoja, line: number, key: string | undefined): boolean =>
  observaciones.some(({ fila, columna }) => fila === line && columna === key);

/** Position (from 1) of a column in the tab; a sentence when its header is missing. */
export function positionOf(hoja: Hoja, key: string): number {
  const index = hoja.match.indexByKey[key];
  if (index !== undefined) return index + 1;
  const label = hoja.columns.find((column) => column.key === key)?.label ?? key;
  throw new UserError(
    `La hoja «${hoja.register.title}» no tiene la columna «${label}». Restablezca el encabezado o use «Preparar o reparar el libro».`,
    'COLUMNA_AUSENTE',
  );
}

/** Name of a cell as a spreadsheet user says it ("F12"); the line alone when no column is meant. */
export function cellName(hoja: Hoja, line: number, key: string | undefined): string {
  const index = key === undefined ? undefined : hoja.match.indexByKey[key];
  return index === undefined ? `fila ${line}` : `${letrasDeColumna(index)}${line}`;
}

/** A text where no format keeps it from being a formula: with an apostrophe, which is read as none. */
const asText = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+]/.test(cell) ? `'${cell}` : cell;

/** Writes cells in the fewest rectangles. Their formats are those of their columns: what reads back otherwise is seen later. */
export function writeCells({ register, sheet }: Hoja, writes: readonly CellWrite[]): void {
  for (const block of blocksOf(writes)) {
    const top = block[0]?.[0];
    if (!top) continue;
    const range = sheet.getRange(top.line, top.position, block.length, block[0]?.length ?? 0);
    const cells = block.map((line) => line.map(({ column, value }) => toCell(column, value)));
    const formats = block.map((line) => line.map(({ column }) => formatOf(column)));
    const isBare =
      needsFormat(cells) &&
      tryLooks(() => range.setNumberFormats(formats), register.title) !== undefined;
    range.setValues(isBare ? cells.map((line) => line.map(asText)) : cells);
  }
}

/** The cells of one line, blank where nothing is to be written. */
export function lineOf(writes: readonly CellWrite[]): readonly unknown[] {
  const at = new Map(writes.map((write) => [write.position, write]));
  return Array.from({ length: Math.max(0, ...at.keys()) }, (_, i) => {
    const write = at.get(i + 1);
    return write ? toCell(write.column, write.value) : '';
  });
}

/** Puts a line below all that a tab holds. */
export const appendLine = (sheet: Sheet, cells: readonly unknown[]): void => {
  sheet.appendRow(cells as string[]);
};

/** Puts whole lines from one on. */
export function writeLines(
  sheet: Sheet,
  first: number,
  lines: readonly (readonly unknown[])[],
): void {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  if (width === 0) return;
  sheet
    .getRange(first, 1, lines.length, width)
    .setValues(lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? '')));
}

/** Cells as Google gave them, to be given back. */
export const asRead = (cells: readonly unknown[]): readonly unknown[] =>
  cells.map((cell) => (typeof cell === 'string' ? neutralise(withoutApostrofo(cell)) : cell));

/** Whether the sheet ends with the last row: a line appended there would have no looks. */
export const isFull = ({ lastLine, maxRows }: Hoja): boolean => lastLine >= maxRows;

/** Blank lines that a full sheet gets besides those asked for. */
export const spareOf = (hoja: Hoja): number => (hoja.lastLine > 1 && isFull(hoja) ? SPARE_ROWS : 0);

/** Inserts blank lines below one of a register, which look like it. */
export function insertLinesAfter(hoja: Hoja, line: number, count: number): void {
  hoja.sheet.insertRowsAfter(line, count + spareOf(hoja));
}

/** Blank rows that a full sheet gets at once: growing by one is a request in every commit. */
const SPARE_ROWS = 200;

/** Makes a sheet long enough for a line. */
export function growTo(sheet: Sheet, line: number): void {
  const rows = sheet.getMaxRows();
  if (line > rows) sheet.insertRowsAfter(rows, line - rows + SPARE_ROWS);
}

/** Writes texts down one column, from a line on, in one call. */
export const writeColumn = (
  hoja: Hoja,
  key: string,
  first: number,
  texts: readonly string[],
): void => writeDown(hoja.sheet, positionOf(hoja, key), first, texts.map(neutralise));

/** Writes cells as Google takes them down one column. */
export function writeDown(
  sheet: Sheet,
  position: number,
  first: number,
  cells: readonly unknown[],
): void {
  sheet.getRange(first, position, cells.length, 1).setValues(cells.map((cell) => [cell]));
}

/** Cells as rectangles: runs of adjacent columns, stacked where the next line has the same run. */
function blocksOf(writes: readonly CellWrite[]): CellWrite[][][] {
  const sorted = [...writes].sort((a, b) => a.line - b.line || a.position - b.position);
  const runs: CellWrite[][] = [];
  for (const write of sorted) {
    const run = runs[runs.length - 1];
    const end = run?.[run.length - 1];
    if (run && end && end.line === write.line && end.position + 1 === write.position)
      run.push(write);
    else runs.push([write]);
  }
  const open = new Map<string, CellWrite[][]>();
  const blocks: CellWrite[][][] = [];
  for (const run of runs) {
    const first = run[0];
    if (!first) continue;
    const shape = `${first.position}×${run.length}`;
    const block = open.get(shape);
    const above = block?.[block.length - 1]?.[0];
    if (block && above && above.line + 1 === first.line) block.push(run);
    else {
      const fresh = [run];
      open.set(shape, fresh);
      blocks.push(fresh);
    }
  }
  return blocks;
}

/** Deletes lines, bottom-up, neighbours together. */
export function deleteLines(sheet: Sheet, lines: readonly number[]): void {
  const sorted = [...lines].sort((a, b) => b - a);
  const rows = sheet.getMaxRows();
  // Google does not delete the last row below the frozen ones.
  if (sorted.length >= rows - sheet.getFrozenRows()) sheet.insertRowsAfter(rows, 1);
  for (let i = 0; i < sorted.length; ) {
    let count = 1;
    while (sorted[i + count] === (sorted[i] as number) - count) count++;
    sheet.deleteRows((sorted[i] as number) - count + 1, count);
    i += count;
  }
}
