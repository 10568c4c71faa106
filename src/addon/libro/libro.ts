// The open workbook: its spreadsheet, its cuatrienio, today, and its tabs, each read at most once.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { ejesDe } from '../../domain/ejes';
import { Grafias } from '../../domain/grafia';
import { parseCuatrienio } from '../../domain/periodo';
import { columnsBy } from '../../domain/placed-columns';
import type { AnyRow, ColumnasDe, Fila, Register, RuleContext } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { RESPONSABLES } from '../../domain/roles';
import { unidadesDe } from '../../domain/unidades';
import {
  type Encabezado,
  type Hoja,
  readColumnas,
  readEncabezado,
  readHoja,
  readRenglones,
  requireKeys,
} from '../sheet';
import { UserError } from '../user-error';
import { type Estado, readEstado } from './estado';
import { recoverEstado } from './recover-estado';

export const ZONA = 'America/Bogota';

/** This moment in Bogotá, "2026-07-14 10:05:33". */
export const momentoEnBogota = (): string =>
  Utilities.formatDate(new Date(), ZONA, 'yyyy-MM-dd HH:mm:ss');

/** The same to the minute. */
export const ahoraEnBogota = (): string => momentoEnBogota().slice(0, '2026-07-14 10:05'.length);

/** The day of milliseconds since 1970 in Bogotá, YYYY-MM-DD. */
export const diaEnBogota = (momento: number): string =>
  Utilities.formatDate(new Date(momento), ZONA, 'yyyy-MM-dd');

/** Today in Bogotá, YYYY-MM-DD. */
export const hoyEnBogota = (): string => diaEnBogota(Date.now());

export class Libro implements RuleContext {
  readonly hoy = hoyEnBogota();
  readonly ahora = ahoraEnBogota();
  readonly ss = SpreadsheetApp.getActive();
  readonly vigencias: readonly number[];
  readonly columnas: ColumnasDe;
  readonly parametros = PARAMETROS_DEL_LIBRO;
  readonly responsables = RESPONSABLES;
  private readonly hojas = new Map<string, Hoja>();
  private readonly leidas = new Map<string, readonly Fila[]>();
  private grafias = new Grafias();

  /** `isYetToCome` tells the registers whose tab the workbook was never given: to whoever reads they have no rows. */
  constructor(
    readonly estado: Estado,
    private readonly isYetToCome: (registro: string) => boolean = () => false,
    private readonly sinPorcentajes = false,
  ) {
    this.vigencias = parseCuatrienio(estado.cuatrienio) ?? [];
    this.columnas = columnsBy(ejesDe(this.vigencias));
  }

  /** For who asks whether something is there and never what a figure is worth: a call less for each tab that has figures. What was read stays read. */
  withoutFigures(): Libro {
    const libro = new Libro(this.estado, this.isYetToCome, true);
    for (const [registro, hoja] of this.hojas) libro.hojas.set(registro, hoja);
    return libro;
  }

  /** The tab of a register, read on first use; a sentence when it is not there. */
  hoja(registro: string): Hoja {
    const known = this.hojas.get(registro);
    if (known) return known;
    const register = requireRegister(registro);
    const hoja = readHoja(this.ss, register, this.columnas(register), {
      unidadDe: unidadesDe(register, (key) => (key === registro ? [] : this.rows(key))),
      sinPorcentajes: this.sinPorcentajes,
    });
    this.hojas.set(registro, hoja);
    return hoja;
  }

  /** Whether there is something to read of a register; false until its tab has come. */
  has(registro: string): boolean {
    const { title } = requireRegister(registro);
    return this.ss.getSheetByName(title) !== null || !this.isYetToCome(registro);
  }

  /** The rows to compute, judge or print from: each name in one spelling. */
  rows<T = AnyRow>(registro: string): readonly Fila<T>[] {
    const leidas = this.leidas.get(registro) ?? this.leer(registro, this.typed(registro));
    this.leidas.set(registro, leidas);
    return leidas as readonly Fila<T>[];
  }

  /** The rows as their cells are, to show them to whoever edits them or compare them with the bitácora. */
  typed(registro: string): readonly Fila[] {
    return this.has(registro) ? this.hoja(registro).filas : [];
  }

  /** Of a long tab, all of its rows by some columns alone. */
  rowsBy<T = AnyRow>(registro: string, keys: readonly string[]): readonly Fila<T>[] {
    return this.ofTab(registro, (tab) => readColumnas(tab, keys)) as readonly Fila<T>[];
  }

  /** Of a long tab, the rows from a line to another. */
  rowsBetween<T = AnyRow>(registro: string, first: number, last: number): readonly Fila<T>[] {
    return this.ofTab(registro, (tab) => readRenglones(tab, first, last)) as readonly Fila<T>[];
  }

  private ofTab(registro: string, read: (tab: Encabezado) => readonly Fila[]): readonly Fila[] {
    const register = requireRegister(registro);
    if (!this.has(registro)) return [];
    const tab = readEncabezado(this.ss, register, this.columnas(register));
    return this.leer(registro, read(tab));
  }

  /** How far a tab goes, without reading it. */
  linesOf(registro: string): number {
    const sheet = this.ss.getSheetByName(requireRegister(registro).title);
    return sheet ? sheet.getDataRange().getNumRows() : 0;
  }

  /** Rows of a register in the spelling in which the workbook is read. */
  leer(registro: string, filas: readonly Fila[]): readonly Fila[] {
    const register = requireRegister(registro);
    return this.grafias.leer(register, this.columnas(register), filas);
  }

  /** Rows to compute or print from: a sentence when the tab's key header is missing or twice. */
  sound<T = AnyRow>(registro: string): readonly Fila<T>[] {
    if (this.has(registro)) requireKeys(this.hoja(registro));
    return this.rows<T>(registro);
  }

  /** Forgets what was read, after a write. */
  forget(): void {
    this.hojas.clear();
    this.leidas.clear();
    this.grafias = new Grafias();
  }
}

/**
 * The workbook as it was left, whatever its version; or a sentence when it has not been prepared or would
 * read dates a day off. A copy comes without its properties: its tabs still say what they were.
 */
export function libroAsItIs(): Libro {
  const estado = readEstado() ?? recoverEstado(SpreadsheetApp.getActive());
  if (!estado) {
    throw new UserError(
      'Este libro todavía no tiene sus hojas. Use el menú PAM › Configuración › Preparar o reparar el libro.',
      'SIN_PREPARAR',
    );
  }
  requireZona();
  return new Libro(estado);
}

/** Cells give dates as instants: in another zone than Bogotá each one could be the day before. */
function requireZona(): void {
  if (SpreadsheetApp.getActive().getSpreadsheetTimeZone() !== ZONA) {
    throw new UserError(
      'Este libro no está en la zona horaria de Bogotá y sus fechas se leerían mal. Use el menú PAM › Configuración › Preparar o reparar el libro.',
      'ZONA_HORARIA',
    );
  }
  if (Session.getScriptTimeZone() !== ZONA) {
    throw new UserError(
      'El complemento no está en la zona horaria de Bogotá y leería mal las fechas. Pida a quien lo instaló que restablezca su archivo appsscript.json.',
      'ZONA_HORARIA',
    );
  }
}

/** A register by key, or a sentence that lists those there are. */
export function requireRegister(registro: string): Register {
  const register = registerByKey(registro);
  if (register) return register;
  const known = REGISTERS.map(({ key }) => key).join(', ');
  throw new UserError(
    `No existe el registro «${registro}». Use uno de estos: ${known}.`,
    'REGISTRO',
  );
}
