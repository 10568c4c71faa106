// The registers of the book as the grid has them now: which column a cell is of, and the rows that columns elsewhere refer
// to. Read when they are asked for, and again once their sheet has changed.

import {
  type ICommandInfo,
  ICommandService,
  IUniverInstanceService,
  type Worksheet,
} from '@univerjs/core';
import { nombreOf, type Opcion, opcionesOf } from '../../../domain/formulario';
import { matchHeaders } from '../../../domain/match-headers';
import { columnsOf } from '../../../domain/placed-columns';
import type { Fila, PlacedColumn, Register } from '../../../domain/register';
import { REGISTERS, registerByKey } from '../../../domain/registers';
import { fold } from '../../../domain/texto';
import type { Grid } from '../grid';
import { Searched } from './search';

/** What changes the cells of a sheet, or where they are. */
const CHANGES = /^sheet\.mutation\.(?:set-range-values|insert-|remove-|move-|reorder-)/;

/** A tab of the book that is of a register. */
interface Tab {
  readonly register: Register;
  /** The columns found, by where they stand. */
  readonly columns: ReadonlyMap<number, PlacedColumn>;
}

export class BookRegisters {
  private readonly tabs = new Map<string, Tab | undefined>();
  private readonly filas = new Map<string, readonly Fila[]>();
  private readonly offers = new Map<PlacedColumn, readonly Opcion[]>();
  private readonly searches = new WeakMap<readonly Opcion[], Searched>();
  private readonly names = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly grid: Grid) {
    grid.injector.get(ICommandService).onCommandExecuted((command) => this.forget(command));
    // The book is drawn again, with the same names.
    grid.injector.get(IUniverInstanceService).unitDisposed$.subscribe(() => this.forgetAll());
  }

  /** The column that a cell is of, below its header; undefined in what is of no register, or in its header. */
  columnAt(sheet: Worksheet, row: number, column: number): PlacedColumn | undefined {
    return row === 0 ? undefined : this.tabOf(sheet)?.columns.get(column);
  }

  /** What a column offers, with the names of the codes. */
  offeredIn(column: PlacedColumn): readonly Opcion[] {
    const known = this.offers.get(column) ?? opcionesOf(column, this);
    this.offers.set(column, known);
    return known;
  }

  /** The same options, to look among them. */
  searched(options: readonly Opcion[]): Searched {
    const known = this.searches.get(options) ?? new Searched(options);
    this.searches.set(options, known);
    return known;
  }

  /** What a code of another register is called; '' where it is of none, or says it itself. */
  nameIn({ refiere, por }: PlacedColumn, code: string): string {
    if (refiere === undefined || por !== undefined) return '';
    const known = this.names.get(refiere) ?? this.namesOf(refiere);
    this.names.set(refiere, known);
    return known.get(fold(code)) ?? '';
  }

  /** The rows of a register, as texts. */
  rows(key: string): readonly Fila[] {
    const known = this.filas.get(key) ?? this.read(key);
    this.filas.set(key, known);
    return known;
  }

  private namesOf(key: string): ReadonlyMap<string, string> {
    const register = registerByKey(key);
    const [first = ''] = register?.clave ?? [];
    // Where rows are known by a name (Equipo), there is no more to say.
    if (register?.columns[first]?.kind !== 'codigo') return new Map();
    return new Map(
      this.rows(key).map(({ row }) => [fold(String(row[first] ?? '')), nombreOf(register, row)]),
    );
  }

  private read(key: string): readonly Fila[] {
    const sheet = this.sheetOf(key);
    const columns = sheet && this.tabOf(sheet)?.columns;
    if (!sheet || !columns) return [];
    const filas: Fila[] = [];
    for (let row = 1; row <= sheet.getLastRowWithContent(); row++) {
      const entries = [...columns].flatMap(([column, { key: name }]) => {
        const text = textAt(sheet, row, column);
        return text === '' ? [] : [[name, text] as const];
      });
      if (entries.length > 0) filas.push({ fila: row + 1, row: Object.fromEntries(entries) });
    }
    return filas;
  }

  private sheetOf(key: string): Worksheet | undefined {
    const title = registerByKey(key)?.title;
    return this.grid
      .book()
      ?.getSheets()
      .find((sheet) => sheet.getName() === title);
  }

  private tabOf(sheet: Worksheet): Tab | undefined {
    const id = sheet.getSheetId();
    if (!this.tabs.has(id)) this.tabs.set(id, readTab(sheet));
    return this.tabs.get(id);
  }

  /** What is read of a sheet that changed is read anew; a column offers what several sheets say. */
  private forget({ id, params }: ICommandInfo): void {
    if (!CHANGES.test(id)) return;
    const { subUnitId = '' } = (params ?? {}) as { readonly subUnitId?: string };
    const key = this.tabs.get(subUnitId)?.register.key;
    this.tabs.delete(subUnitId);
    this.offers.clear();
    if (key === undefined) return;
    this.filas.delete(key);
    this.names.delete(key);
  }

  private forgetAll(): void {
    for (const known of [this.tabs, this.filas, this.offers, this.names]) known.clear();
  }
}

/** Columns along an axis say what the list of the cell itself says. */
function readTab(sheet: Worksheet): Tab | undefined {
  const register = REGISTERS.find(({ title }) => title === sheet.getName());
  if (!register) return undefined;
  const plain = Object.entries(register.columns).filter(([, { eje }]) => eje === undefined);
  const columns = columnsOf({ ...register, columns: Object.fromEntries(plain) });
  const headers = Array.from({ length: sheet.getColumnCount() }, (_, column) =>
    textAt(sheet, 0, column),
  );
  const { indexByKey } = matchHeaders(columns, headers);
  const found = columns.flatMap((column) => {
    const index = indexByKey[column.key];
    return index === undefined ? [] : [[index, column] as const];
  });
  return { register, columns: new Map(found) };
}

const textAt = (sheet: Worksheet, row: number, column: number): string =>
  String(sheet.getCellRaw(row, column)?.v ?? '').trim();
