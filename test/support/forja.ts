// What whoever edits the spreadsheet can do to the bitácora: change its cells, and seal it again as the add-on does or did.

import { createHash } from 'node:crypto';
import { columnsOf } from '../../src/domain/placed-columns';
import { bitacora } from '../../src/domain/registers/bitacora';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { sheetOf } from './host';

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

const sha256 = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

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
