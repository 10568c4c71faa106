// What the bitácora says that people did by hand, and whether it tells how the workbook came to be.

import { type Asiento, cambiosOf, REDACTED } from '../../src/domain/bitacora';
import { type AnyRow, keyOf, type Register } from '../../src/domain/register';
import { bitacora } from '../../src/domain/registers/bitacora';
import { AUDITED, replay } from '../../src/domain/sombra';
import type { HostOptions } from '../../src/emulator/host';
import { lastContent } from '../../src/emulator/workbook/cells';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from './acta';
import { type Book, MADE_FROM, newBook, openBook, sheetOf, USER } from './host';
import { keptBook } from './kept-book';
import { isWithoutAxes, rowsIn } from './rows-in';

export type Linea = { readonly [column: string]: unknown };

const IED = [
  ['Código DANE', 'Nombre', 'Localidad', 'Barrio'],
  ['108001999011', 'IED Ejemplo Uno', 'Riomar', 'Barrio Uno'],
  ['108001999029', 'IED Ejemplo Dos', 'Riomar', 'Barrio Dos'],
  ['108001999037', 'IED Ejemplo Tres', 'Riomar', 'Barrio Tres'],
  ['108001999045', 'IED Ejemplo Cuatro', 'Riomar', 'Barrio Cuatro'],
];
const EQUIPO = [
  ['Nombre', 'Cargo', 'Correo'],
  ['Ana Ejemplo Rivera', 'Jefe de oficina', 'ana.correo@ejemplo.invalid'],
  ['Luis Ejemplo Castro', 'Profesional', 'luis.correo@ejemplo.invalid'],
];

const SOURCES = [...MADE_FROM, 'test/support/auditoria.ts', 'test/support/acta.ts'];
const small = keptBook('pequeno', SOURCES, prepared);

/** A workbook with four IED, two people and an acta with two compromisos. */
export function smallBook(options: Partial<HostOptions> = {}): Book {
  return openBook(small(), options);
}

function prepared(): WorkbookData {
  const book = newBook();
  book.call('cargar', { registro: 'ied', celdas: IED });
  book.call('cargar', { registro: 'equipo', celdas: EQUIPO });
  book.call('guardarActa', { ...ACTA, asunto: 'Reunión anterior' });
  return book.host.data;
}

/** Runs the clock trigger as the account that has it; throws when it failed. */
export function sweep(book: Book): void {
  const { document } = book.host.data.properties;
  const dueno = { quien: USER, desde: '2026-07-01', cuando: 'cada 10 minutos' };
  document.disparadores ??= JSON.stringify({ barrido: dueno });
  const { error } = book.host.call('barrido');
  if (error) throw new Error(error.stack);
  const falla = book.host.data.properties.document['falla.barrido'];
  if (falla) throw new Error(falla);
}

/** The lines of the bitácora. */
export const bitacoraOf = ({ host }: Book): readonly Linea[] => rowsIn(host.data, bitacora);

/** What happens in the workbook meanwhile, as lines of the bitácora. */
export function loggedBy(book: Book, act: () => void): readonly Linea[] {
  const before = bitacoraOf(book).length;
  act();
  return bitacoraOf(book).slice(before);
}

/** A line as the change that it tells of: ["ied", "modificar", "108…", {nombre: [a, b]}]. */
export const told = (lines: readonly Linea[]): readonly unknown[][] =>
  lines.map(({ registro, cambio, clave, campos }) => [
    registro,
    cambio,
    clave,
    JSON.parse(String(campos)),
  ]);

/** Whatever happened, nothing is logged again, the chain holds, and the bitácora tells the whole workbook. */
export function expectSettled(book: Book): void {
  expect(loggedBy(book, () => sweep(book))).toEqual([]);
  expect(isChainWhole(book)).toBe(true);
  expect(untold(book)).toEqual([]);
}

export const isChainWhole = (book: Book): boolean =>
  book.call<{ observaciones: unknown[] }>('validar', { registro: 'bitacora' }).observaciones
    .length === 0;

/** Registers whose rows are not what the bitácora tells from its first entry; personal data apart. */
export function untold(book: Book): readonly string[] {
  const estado = JSON.parse(book.host.data.properties.document.libro ?? '{}');
  // What a save that never happened left below the last entry is none.
  const lines = bitacoraOf(book)
    .filter(({ numero }) => Number(numero) > 0 && Number(numero) <= estado.numero)
    .sort((a, b) => Number(a.numero) - Number(b.numero));
  const asientos = joined(lines);
  const differs = AUDITED.filter((register) => {
    const told = plain(register, replay(register, new Map(), asientos));
    return JSON.stringify(told) !== JSON.stringify(plain(register, standing(book, register)));
  });
  return differs.map(({ key }) => key);
}

function standing(book: Book, register: Register): ReadonlyMap<string, AnyRow> {
  if (lastContent(sheetOf(book.host.data, register.title)).row < 1) return new Map();
  const shown = isWithoutAxes(register)
    ? rowsIn(book.host.data, register)
    : book.rows(register.key);
  const rows = shown.flatMap((one) => {
    const known = Object.entries(one).filter(([, value]) => value !== null);
    const row = Object.fromEntries(known) as AnyRow;
    const clave = keyOf(register, row);
    // A row without its key is not audited yet.
    return clave === undefined ? [] : [[clave, row] as const];
  });
  return new Map(rows);
}

/** A cell of Google may keep the apostrophe that says that a text is no formula. */
const unmarked = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^'(?=[=+'])/, '') : value;

function plain({ columns }: Register, rows: ReadonlyMap<string, AnyRow>): object {
  const shown = [...rows].map(([clave, row]) => {
    const kept = Object.entries(row)
      .filter(
        ([key, value]) => value !== undefined && value !== REDACTED && !columns[key]?.personal,
      )
      .map(([key, value]) => [key, unmarked(value)] as const);
    return [clave, Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  return Object.fromEntries(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lines as entries: one too long for a cell goes on in the next. */
function joined(lines: readonly Linea[]): readonly Asiento[] {
  const asientos: Asiento[] = [];
  for (const line of lines) {
    const asiento = line as unknown as Asiento;
    const open = asientos[asientos.length - 1];
    if (line.cambio !== 'sigue' || !open) asientos.push(asiento);
    else asientos[asientos.length - 1] = { ...open, campos: open.campos + asiento.campos };
  }
  return asientos.filter((asiento) => cambiosOf(asiento).length > 0);
}
