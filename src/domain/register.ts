// What a register is: one object of data from which the tab, the validation, the load, the form
// and the row's own TypeScript type are derived. Nothing here reads or writes a sheet.

import { cuenta } from './formato';
import type { Observacion } from './observacion';

/** What a cell may hold. Everything that is not a number or a date is kept as text in the sheet. */
export const KINDS = [
  'texto',
  'textoLargo',
  'entero',
  'decimal',
  'porcentaje',
  'dinero',
  'fecha',
  'hora',
  'siNo',
  'lista',
  'referencia',
  'correo',
  'enlace',
  'codigo',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds whose values are numbers. */
export const NUMERIC_KINDS = ['entero', 'decimal', 'porcentaje', 'dinero'] as const;
type NumericKind = (typeof NUMERIC_KINDS)[number];
export const isNumeric = (kind: Kind): kind is NumericKind =>
  (NUMERIC_KINDS as readonly Kind[]).includes(kind);

/** "No programado": a value of its own, neither blank nor 0. */
export const NP = 'NP';
export type Np = typeof NP;

/** Seats for what a person is asked to type, in the words they read. */
export interface Column {
  /** Header of the column, as people read it. */
  readonly label: string;
  readonly kind: Kind;
  /** Whether its header may end in the year of what it holds, or in those of the plan: «Línea base 2023». */
  readonly conAno?: true;
  /** Without it the row is incompleta: uncoloured, not wrong. */
  readonly required?: true;
  /** Other headers that a load understands, besides the label and the key. */
  readonly aliases?: readonly string[];
  /** Kind lista: name of its column in Catálogos, from which the dropdown takes its values. */
  readonly catalogo?: string;
  /** Header in Catálogos of a list of `valores`; one of the columns that share it says it. That of an open list is in its file. */
  readonly enCatalogos?: string;
  /** Closed list: any other value is an error. Without it the list is open: a new value is an advertencia. */
  readonly valores?: readonly string[];
  /** Other spellings of a value of the list or of a number, without accents and in lower case ("i" → "T1"; "existencia" → "1"). */
  readonly sinonimos?: { readonly [spelling: string]: string };
  /** What people write for a value of the list that is not its name, spelt so: it is asked about, and not taken. */
  readonly quiereDecir?: { readonly [spelling: string]: string };
  /**
   * Values of the list are also understood as people write quarters; a year among them must be the vigencia of the row. Of a
   * number, the year of a period of the ICFES: "20211" is 2021.
   */
  readonly lee?: 'trimestre' | 'periodo';
  /** What a load writes where its file has no such column, or a blank in it, and nobody said. */
  readonly porOmision?: string;
  /** Words that say nothing in this column, without accents and in lower case: its cell is as good as blank. */
  readonly blancos?: readonly string[];
  /** Register a referencia points to, by its first key column. */
  readonly refiere?: string;
  /** Column of that register whose values it takes, in place of its key: a list that lives in its rows. */
  readonly por?: string;
  /** Kind texto: what it says names something that a column elsewhere takes `por` it. */
  readonly nombra?: true;
  /** Kind textoLargo: register whose codes its text may name (FU-0003); what it says in words stays as it is written. */
  readonly cita?: string;
  /** Kind textoLargo that may hold pages: in the rows of its tab only its beginning is seen. */
  readonly parrafos?: true;
  /** What a referencia may say besides: «todas», where a row is of all of them. */
  readonly tambien?: readonly string[];
  /** A reference to nothing is only an advertencia (a person outside Equipo). */
  readonly abierta?: true;
  /** Kind fecha, where something ends or is due: a month alone ("dic-26") is its last day, elsewhere its first. */
  readonly mesSolo?: 'fin';
  /** Kind decimal: what tells what "81%" is, the unit of its row or the column itself. Elsewhere a percentage is refused. */
  readonly escala?: EscalaDeFila | Escala;
  /** Numbers that may also be NP. */
  readonly np?: true;
  /** A referencia or a closed list: several values in a cell, kept as "FU-0003; FU-0011". */
  readonly varias?: true;
  /**
   * One column an entry of this axis ('vigencia', or a catalogue of entries): key and label take the entry's
   * ("meta2024", "Meta 2024"). The label may be '' where the entry says it all.
   */
  readonly eje?: string;
  /** Least and greatest number accepted. */
  readonly min?: number;
  readonly max?: number;
  /** Written by the add-on and marked NO DILIGENCIAR; never read from a person. */
  readonly computed?: true;
  /**
   * Written by the add-on as things happen (who sent a report, and when): marked NO DILIGENCIAR and no field of a form, but
   * read, audited and exported like any other, and loaded where a row brings its history.
   */
  readonly anotada?: true;
  /** Tells what became of the paper: no document prints it. */
  readonly trasImprimir?: true;
  /** Personal data: the bitácora says "cambió", without the value. */
  readonly personal?: true;
  /**
   * Names who answers in an official act, which is public (GUIA.md, «Datos personales»): the bitácora keeps it, and what is
   * exported to be published does not.
   */
  readonly persona?: true;
  /** Pixels; 120 unless told. */
  readonly width?: number;
  /** Note of the header. */
  readonly help?: string;
}
/** How a percentage is counted: 81 or 0,81. */
export type Escala = 'porcentaje' | 'razon';
/** Where the unit of a row is written: in a column of its own or, with `de`, in one of the row that this reference names. */
export interface EscalaDeFila {
  readonly unidad: string;
  readonly de?: string;
}
export type Columns = { readonly [key: string]: Column };

/** What a column along an axis is of: a vigencia, a component of a catalogue. */
export interface Entrada {
  /** Its shortest name ("2024", "1.1.1"); the key of the column ends with it. */
  readonly codigo: string;
  /** What its header says, after the label of the column. */
  readonly label: string;
}
/** A column in its place: the entry of its axis is already in key, label and aliases. */
export type PlacedColumn = Column & {
  readonly key: string;
  readonly entrada?: Entrada;
};

/** Domain value of a column: dates are YYYY-MM-DD, times HH:MM, percentages ratios (1 = 100 %). */
export type ValueOf<C extends Column> =
  | (C['kind'] extends NumericKind
      ? number
      : C['kind'] extends 'siNo'
        ? boolean
        : C extends { readonly varias: true }
          ? string
          : C extends { readonly valores: readonly (infer V extends string)[] }
            ? V
            : string)
  | (C extends { readonly np: true } ? Np : never);

type Suffixed<K, C> = K extends string
  ? C extends { readonly eje: 'vigencia' }
    ? `${K}${number}`
    : C extends { readonly eje: string }
      ? `${K}${string}`
      : K
  : never;
/** A row as the domain sees it: blanks are absent. */
export type Row<R extends { readonly columns: Columns }> = {
  [K in keyof R['columns'] as Suffixed<K, R['columns'][K]>]?: ValueOf<R['columns'][K]> | undefined;
};
/** A row of any register, by column key. */
export type Valor = string | number | boolean;
export type AnyRow = { readonly [column: string]: Valor | undefined };

/** Some fields of a row; those it lacks are blank. */
export const pick = (row: AnyRow, keys: readonly string[]): AnyRow =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));

/** A row and where it stands: `fila` is the line of the sheet or file, the header being 1. */
export interface Fila<T = AnyRow> {
  readonly fila: number;
  readonly row: T;
  /** What its cells hold that their columns cannot take, as people see it; those are blank in the row. */
  readonly ilegible?: AnyRow | undefined;
}

/** A rule over the rows of one register: returns what it finds, never throws; validate adds the registro. */
export type Rule = (filas: readonly Fila[], context: RuleContext) => readonly Hallado[];
export type Hallado = Omit<Observacion, 'registro'>;

/** What a rule may look at besides its own rows. */
export interface RuleContext {
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
  /** This moment in Bogotá, to the minute: "2026-11-29 10:05". */
  readonly ahora?: string | undefined;
  /** Years of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  /** The columns of a register in this workbook. */
  readonly columnas: ColumnasDe;
  /** The settings that a workbook has. */
  readonly parametros: Columns;
  /** Roles that do each activity of the procedure, by its number. */
  readonly responsables: { readonly [actividad: number]: readonly string[] };
  /** Rows of another register, [] when it is empty. */
  rows(register: string): readonly Fila[];
}

/** Read only where some row says something in a column, or is one of those that `cuando` tells. */
export interface RulesApart<K extends string = string> {
  readonly si: K;
  readonly cuando?: (row: AnyRow) => boolean;
  readonly read: () => readonly Rule[];
}

/** What speaks against writing a row, in words that say what to do; undefined where nothing does. */
export type Veredicto = (row: AnyRow) => string | undefined;

/** Which rows of a register are closed. */
export interface Cerradas {
  /** Of a row of the tab: closed, it is neither changed nor deleted. */
  readonly fila: Veredicto;
  /** Of a row to be added; without it any may be. */
  readonly nueva?: Veredicto;
  /** Values that the office writes by hand in a closed row. */
  readonly aMano?: AnyRow;
  /** Columns that are closed in rows that go on, by what speaks against saying otherwise; judged of the row as it stands. */
  readonly campos?: { readonly [columna: string]: Veredicto };
  /** Columns that go on being written in a closed row: what came of it afterwards. */
  readonly sigue?: readonly string[];
  /** Whether the add-on itself goes on writing in closed rows: how far a signed document is, who has the book. */
  readonly delComplemento?: true;
  /** Whether undoing a load keeps what is closed, also where the load was let in while it was open for some hours. */
  readonly noSeDeshace?: true;
  /** Whether what a closed row says now in a column was accounted for after it was closed; the key of a row, that it is there. */
  readonly admite?: (clave: string, columna: string, valor: Valor | undefined) => boolean;
  /** Operations by which the add-on opens a closed row again, or closes it anew: what it held until then is not looked at any more. */
  readonly abren?: readonly string[];
}
/** Looks at the workbook once, to judge any number of rows. */
export type Cierre = (context: ContextoDeCierre) => Cerradas;
/** What rows are judged in; without a moment, nothing that was opened for some hours is open. */
export type ContextoDeCierre = Pick<RuleContext, 'rows' | 'ahora'>;

/** What tells a row that has no código yet. */
export interface Propone<K extends string = string> {
  /** What it says: of what part, in one column or more, and then by its own name. */
  readonly por: readonly [K, K, ...K[]];
  /** What tells rows apart that say the same. */
  readonly ademas: K;
  /** Whether it is never asked if a row of one part is of another: the same words every year say something else. */
  readonly soloDeSuParte?: true;
  /** Where the add-on does not number the rows: how new ones are. */
  readonly serie?: {
    /** Prefix of the códigos in a book that has none: "A" → A01. */
    readonly prefijo: string;
    /** Registers that name its rows: a código that one still names is not given again. */
    readonly nombran: readonly string[];
  };
}

export interface Register<C extends Columns = Columns> {
  /** ASCII name, as the command line and the bitácora write it. */
  readonly key: string;
  /** Name of the tab. */
  readonly title: string;
  /** What a row of it is called, and several: "compromiso", "compromisos". */
  readonly fila?: readonly [singular: string, plural: string];
  /** One line for the data dictionary and the Procedimiento tab. */
  readonly describes: string;
  /** Activities of the procedure it serves. */
  readonly actividades?: readonly number[];
  /** Format code of the quality system, as a key of Parámetros. */
  readonly formato?: string;
  /** Columns that identify a row. */
  readonly clave: readonly (keyof C & string)[];
  /** Column by which people know a row besides its key; its first required text unless told. */
  readonly nombra?: keyof C & string;
  /** Column whose rows with one value share their figures (a meta): a figure merged over them is that of each. */
  readonly comparte?: keyof C & string;
  /** Where this column is filled (the link of what was made outside the book, what was found in words), a row needs these besides its key, and no more. */
  readonly basta?: {
    readonly con: keyof C & string;
    readonly pide: readonly (keyof C & string)[];
  };
  /** How rows that come in a file without their código are known, and which one new ones get. */
  readonly propone?: Propone<keyof C & string>;
  /** The part of the key that counts the rows of another part, and the text by which they are known: a file may not count them. */
  readonly cuenta?: {
    readonly columna: keyof C & string;
    readonly de: keyof C & string;
    readonly por: keyof C & string;
  };
  /** Columns that the name of a sheet says, where a file has a sheet for each of their values: a componente, «T1 2026». */
  readonly porHoja?: readonly (keyof C & string)[];
  /** Prefix of the Código the add-on gives to a completed row ("EV" → EV-0001); its column is the key. */
  readonly numera?: string;
  readonly columns: C;
  readonly rules?: readonly Rule[];
  /** Rules that need much code, which is read apart (src/addon/aparte.ts). */
  readonly rulesApart?: RulesApart<keyof C & string>;
  /** Which of its rows refuse writes, whoever writes: `commit` obeys it, and what is typed over them is told. */
  readonly cierra?: Cierre;
  /** Hidden from people; the add-on alone writes it. */
  readonly hidden?: true;
  /** People never type in it (Bitácora, Documentos). */
  readonly readOnly?: true;
  /** Of the office's own work: it is not exported to be published. */
  readonly interno?: true;
}

/** Gives the columns of any register of one workbook. */
export type ColumnasDe = (register: Register) => readonly PlacedColumn[];

/** Keeps the literal types of a definition, so that its row type can be inferred. */
export function defineRegister<const C extends Columns, const R extends Register<C>>(
  definition: R & { readonly columns: C },
): R {
  return definition;
}

export const OBSERVACIONES_KEY = 'observaciones';
/** The column a register computes for every row that people type: what is wrong with it, in words. */
export const OBSERVACIONES: Column = {
  label: 'Observaciones',
  kind: 'textoLargo',
  computed: true,
  width: 320,
  help: 'NO DILIGENCIAR. Lo escribe «Verificar datos».',
};

/** Whether a register has personal data. */
export const hasPersonal = ({ columns }: Register): boolean =>
  Object.values(columns).some(({ personal }) => personal);

/** Whether people type in its tab; in the others the add-on alone writes. */
export const isTyped = ({ readOnly, hidden }: Register): boolean => !readOnly && !hidden;

/** Whether the column holds what is calculated of the others: it is no datum of its row. */
export const isComputed = (column: Column): boolean => column.computed === true;

/** Whether the add-on writes the column: it is shown apart and marked NO DILIGENCIAR. */
export const isOfComplemento = (column: Column): boolean =>
  isComputed(column) || column.anotada === true;

/** Between the parts of a key of several columns. */
export const KEY_JOINT = ' · ';

/** "36 acciones", "1 compromiso": rows of a register by what they are. */
export const cuentaDe = ({ title, fila }: Register, n: number): string =>
  fila ? cuenta(n, ...fila) : `${cuenta(n, 'fila', 'filas')} de ${title}`;

/** What identifies a row, as one text; undefined while any part is missing. */
export function keyOf(register: Register, row: AnyRow): string | undefined {
  const parts = register.clave.map((column) => row[column]);
  return parts.some((part) => part === undefined) ? undefined : parts.join(KEY_JOINT);
}
