// What whoever edits the spreadsheet can do to the bitácora: change its cells, and seal it again as the add-on does or did.

import { createHash } from 'node:crypto';
import { columnsOf } from '../../src/domain/placed-columns';
import { type AnyRow, keyOf, type Register } from '../../src/domain/register';
import { bitacora } from '../../src/domain/registers/bitacora';
import { columnsInSombra, encodeSombra, withMarks } from '../../src/domain/sombra';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { openBook, sheetOf } from './host';

export const COLUMNAS = columnsOf(bitacora).map(({ key }) => key);
export type Columna = (typeof COLUMNAS)[number];

/** A line of the bitácora by column. */
export type Asentada = { readonly [columna: string]: string | number };

/** The lines of entries, in the order of the tab. */
export function asentadas(data: WorkbookData): readonly Asentada[] {
  const [, ...lines] = Object.values(hoja(data).cellData);
  return lines.map((cells) =>
    Object.fromEntries(COLUMNAS.map((key, i) => [key, (cells[i]?.v ?? '') as string | number])),
  );
}

const hoja = (data: WorkbookData): SheetData => sheetOf(data, bitacora.title);

/** Has the bitácora hold these lines, and no other. */
export function asentar(data: WorkbookData, lines: readonly Asentada[]): void {
  const sheet = hoja(data);
  const [header = {}, ...there] = Object.values(sheet.cellData);
  const written = lines.map((line, l) =>
    Object.fromEntries(
      COLUMNAS.map((key, i) => [
        i,
        { ...there[Math.min(l, there.length - 1)]?.[i], v: line[key] ?? '' },
      ]),
    ),
  );
  sheet.cellData = Object.fromEntries([header, ...written].map((cells, row) => [row, cells]));
}

/** The lines with the seals of every commit from one number on made again. */
export function selladas(
  lines: readonly Asentada[],
  desde: number,
  seal: (previous: string, commit: readonly Asentada[]) => string = selloEntero,
): readonly Asentada[] {
  const sealed: Asentada[] = [];
  let [previous, open]: [string, Asentada[]] = ['', []];
  for (const line of lines) {
    open.push(line);
    if (line.hash === '') continue;
    const hash = Number(line.numero) < desde ? String(line.hash) : seal(previous, open);
    sealed.push(...open.slice(0, -1), { ...line, hash });
    [previous, open] = [hash, []];
  }
  return [...sealed, ...open];
}

const sha256 = (content: unknown): string => digest(JSON.stringify(content));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As the add-on seals. */
export const selloEntero = (previous: string, commit: readonly Asentada[]): string =>
  sha256([
    previous,
    ...commit.map((line) => COLUMNAS.filter((key) => key !== 'hash').map((key) => line[key])),
  ]);

/** As it did at first: of who and when, what the last line says. */
export function selloAnterior(previous: string, commit: readonly Asentada[]): string {
  const { momento, quien, identidad, operacion, cargue } = commit[commit.length - 1] ?? {};
  const content = commit.map(({ registro, clave, cambio, campos }) => [
    registro,
    clave,
    cambio,
    campos,
  ]);
  return sha256([previous, momento, quien, identidad, operacion, cargue, content]);
}

/** A seal as documents print it. */
export const codigoDe = (hash: unknown): string =>
  (String(hash).slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** The book as a copy of it comes, without what it remembered. */
export function sinMemoria(data: WorkbookData): WorkbookData {
  const copy = structuredClone(data);
  copy.properties = { document: {}, script: {}, user: {} };
  return copy;
}

/** The book without its last commits. */
export function sinFinal(data: WorkbookData, commits: number): WorkbookData {
  const cut = structuredClone(data);
  const lines = asentadas(cut);
  const ends = lines.flatMap(({ hash }, i) => (hash === '' ? [] : i));
  asentar(cut, lines.slice(0, (ends[ends.length - 1 - commits] ?? -1) + 1));
  return cut;
}

/** What the workbook remembers: where its bitácora ends. */
export const memoriaDe = ({ properties }: WorkbookData): { numero: number; hash: string } =>
  JSON.parse(properties.document.libro ?? '{}');

/** Has `_sombra` say that a register is, at the end of the bitácora, as its tab stands; as the add-on would write it. */
export function forjarSombra(data: WorkbookData, register: Register): void {
  const { cellData } = sheetOf(data, '_sombra');
  const found = Object.entries(cellData[0] ?? {}).find(([, { v }]) => v === register.key);
  const column = Number(found?.[0]);
  const at = (row: number): string => String(cellData[row]?.[column]?.v ?? '');
  const meta = JSON.parse(at(1));
  const before = Array.from({ length: meta.partes }, (_, i) => at(2 + i).slice(1)).join('');
  const markOf = (value: unknown): string => digest(`${meta.sal} ${value}`).slice(0, 8);
  const rows = rowsIn(data, register).map(
    ([clave, row]) => [clave, withMarks(register, row, markOf)] as const,
  );
  const texto = encodeSombra(register, new Map(rows), columnsInSombra(before));
  const { numero, hash } = memoriaDe(data);
  const written = { ...meta, numero, hash, partes: 1, sha256: digest(texto) };
  cellData[1] = { ...cellData[1], [column]: { v: JSON.stringify(written) } };
  cellData[2] = { ...cellData[2], [column]: { v: `S${texto}` } };
}

/** The rows of a tab by key, without a trace of having been asked for. */
function rowsIn(data: WorkbookData, register: Register): readonly (readonly [string, AnyRow])[] {
  return openBook(structuredClone(data))
    .rows(register.key)
    .flatMap((fila) => {
      const known = Object.entries(fila).filter(([, value]) => value !== null);
      const row = Object.fromEntries(known) as AnyRow;
      const clave = keyOf(register, row);
      return clave === undefined ? [] : [[clave, row] as const];
    });
}
