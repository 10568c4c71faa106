// The workbook in memory, in the shape of Univer's IWorkbookData so that the page can draw it as it is.
// What xlsx or Google keep apart (notes, validations, protections) are plain lists here.

export interface Link {
  link: string;
  cell?: string;
}
/** 1 text · 2 number · 3 boolean · 4 text that looks like a number. */
export type CellType = 1 | 2 | 3 | 4;
export interface CellData {
  v?: string | number | boolean | null;
  t?: CellType;
  /** A user's formula, "=" included; `v` keeps its last value. */
  f?: string;
  /** Id in `styles`. */
  s?: string;
  /** Where a click on its text leads: a sheet, by its id, and there to a cell ("A12"); or an address of the web. */
  custom?: Link;
}
export interface StyleData {
  /** Number format: "@", "dd/mm/yyyy", "#,##0.00"… */
  n?: { pattern: string };
  /** Background and font colour, "#rrggbb". */
  bg?: { rgb: string };
  cl?: { rgb: string };
  /** Bold, italic: 1 on. */
  bl?: 0 | 1;
  it?: 0 | 1;
  /** Underlined. */
  ul?: { s: 0 | 1 };
  /** Font size in points. */
  fs?: number;
  ff?: string;
  /** Horizontal: 1 left, 2 centre, 3 right. Vertical: 1 top, 2 middle, 3 bottom. */
  ht?: 1 | 2 | 3;
  vt?: 1 | 2 | 3;
  /** Wrap strategy: 3 wraps. */
  tb?: 1 | 2 | 3;
}
/** Zero-based and inclusive; an open end is absent ("B2:B"). */
export interface Area {
  startRow: number;
  startColumn: number;
  endRow?: number;
  endColumn?: number;
}
export interface Validation {
  areas: Area[];
  /** Google's criteria name: VALUE_IN_RANGE, VALUE_IN_LIST, CHECKBOX, DATE_IS_VALID_DATE… */
  criteria: string;
  /** Of VALUE_IN_RANGE: sheet id and area; of VALUE_IN_LIST: the values. */
  range?: { sheetId: string; area: Area };
  values?: string[];
  allowInvalid: boolean;
  helpText?: string;
}
export interface ConditionalFormat {
  areas: Area[];
  /** CUSTOM_FORMULA with its formula, or TEXT_EQUAL_TO, TEXT_CONTAINS… with its text. */
  criteria: string;
  values: string[];
  style: StyleData;
}
export interface Protection {
  id: string;
  /** Absent: the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  /** Of a whole sheet: areas left open. */
  unprotected?: Area[];
}
export interface SheetData {
  /** Google's numeric sheet id, as decimal digits. */
  id: string;
  name: string;
  hidden?: 0 | 1;
  /** "#rrggbb"; "" when none. */
  tabColor: string;
  rowCount: number;
  columnCount: number;
  cellData: { [row: number]: { [column: number]: CellData } };
  /** Width, hidden, and the style of the column's cells that have none of their own (not merged with theirs). */
  columnData: { [column: number]: { w?: number; hd?: 0 | 1; s?: string } };
  rowData: { [row: number]: { h?: number; hd?: 0 | 1 } };
  defaultColumnWidth: number;
  freeze: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  mergeData: Area[];
  /** Where a filter of Google's is on; the page keeps its own, and a file none. */
  filter?: Area;
  /** By "row,column", zero-based. */
  notes: { [cell: string]: string };
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
}
/** An installable trigger: runs a function of the add-on as the person who installed it. */
export interface InstalledTrigger {
  readonly id: string;
  /** E-mail of who installed it. */
  readonly owner: string;
  readonly handler: string;
  readonly kind: 'ON_EDIT' | 'ON_CHANGE' | 'CLOCK';
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Of a CLOCK. */
  readonly schedule?: Schedule;
  /** When it ran last, as `created`; of those that run once a day or less often, which must remember it. */
  lastRun?: number;
}
export interface Schedule {
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks';
  /** Every how many of them. */
  readonly every: number;
  /** Of days and weeks: when in the day, and of weeks, on which day (0 is Sunday). */
  readonly hour?: number;
  readonly minute?: number;
  readonly weekDay?: number;
  readonly timeZone: string;
}
export interface WorkbookData {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheetOrder: string[];
  sheets: { [id: string]: SheetData };
  styles: { [id: string]: StyleData };
  /** PropertiesService stores; user properties by e-mail. */
  properties: {
    document: { [key: string]: string };
    script: { [key: string]: string };
    user: { [email: string]: { [key: string]: string } };
  };
  triggers: InstalledTrigger[];
}
