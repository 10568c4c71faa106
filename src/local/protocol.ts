// What the page and its server say to each other, as JSON.

import type { Effect } from '../emulator/effects';
import type { MenuItem } from '../emulator/requests/ui';
import type { Area, StyleData, WorkbookData } from '../emulator/workbook/workbook';

/** Header that carries the token of this run, which is in no address. */
export const TOKEN_HEADER = 'x-clave';

/** What a browser comes in with: the key at the end of the address that was printed («#llave=…»), which serves once. */
export interface EntryRequest {
  readonly llave: string;
}
/** Where the book to practise in is open: an address that serves once. */
export interface PracticeAnswer {
  readonly url: string;
}
export interface EntryAnswer {
  /** The token. */
  readonly clave: string;
}

/** A cell as a person left it. Without `typed`, `v` and `f` its content stays as it was. */
export interface SentCell {
  /** A text still to be read. */
  readonly typed?: string;
  /** An exact value (undo, fill, a copied cell); null empties. With `f`, what the formula came to on the page. */
  readonly v?: string | number | boolean | null;
  readonly f?: string;
  /** Absent: the style stays. */
  readonly s?: StyleData;
  /** The last change drawn when the person began to write it; that of the request, unless told. */
  readonly since?: number;
}
type Cells<T> = { readonly [row: number]: { readonly [column: number]: T } };

/** One thing a person did in the grid. Rows and columns are zero-based. */
export type Operation =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly cells: Cells<SentCell> }
  /** Values of formulas that the page has calculated. */
  | {
      readonly kind: 'computed';
      readonly sheetId: string;
      readonly cells: Cells<string | number | boolean>;
    }
  | {
      readonly kind: 'notes';
      readonly sheetId: string;
      readonly notes: { readonly [cell: string]: string | null };
    }
  | {
      readonly kind: 'insertRows';
      readonly sheetId: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: 'deleteRows';
      readonly sheetId: string;
      readonly row: number;
      readonly count: number;
    }
  /** Row `order[i]` goes to `start + i`. */
  | {
      readonly kind: 'moveRows';
      readonly sheetId: string;
      readonly start: number;
      readonly order: readonly number[];
    }
  /** A hidden sheet comes into sight. */
  | { readonly kind: 'showSheet'; readonly sheetId: string }
  | {
      readonly kind: 'columnWidths';
      readonly sheetId: string;
      readonly widths: { readonly [column: number]: number };
    }
  | {
      readonly kind: 'rowHeights';
      readonly sheetId: string;
      /** null: as high as its text. */
      readonly heights: { readonly [row: number]: number | null };
    };

/** Changes of the grid, for every page; what only concerns who asked goes in the answer. */
export type GridEffect = Extract<Effect, { kind: 'cells' | 'notes' | 'sheet' | 'workbook' }>;
export type PersonalEffect = Exclude<Effect, GridEffect | { kind: 'lines' }>;

/** A change of the book, in the order in which the server accepted them. */
export interface Change {
  readonly sequence: number;
  /** Page that asked for it. */
  readonly page: string;
  /** `computed` and `notes` are as the page sent them; from computed values nothing else is to be calculated. */
  readonly kind: 'edit' | 'call' | 'computed' | 'notes';
  readonly effects: readonly GridEffect[];
  /** What it wrote over something that its person had not seen. */
  readonly replaced?: readonly Replaced[];
}

/** A cell written while another page, without seeing it, was writing the same: the last one stays, and both are told. */
export interface Replaced {
  /** Page that had written `before`. */
  readonly page: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As each would be typed; '' when it was emptied. */
  readonly before: string;
  readonly after: string;
}

/** The file that a page works on; tells the pages of the copy that stands in for a workbook that is not ours. */
export interface BookFile {
  /** Tells this file from all others of the machine. */
  readonly cual: string;
  readonly nombre: string;
  /** Of a workbook that is not a PAM book: what is to be known of it; '' otherwise. */
  readonly ajeno: string;
  /** Nothing is written to it. */
  readonly soloLectura: boolean;
}

/** A book that is open, for a page that was open before. */
export interface RunAnswer {
  readonly file: BookFile;
  /** Names the count of changes; where it is another one, somebody else has written the file in between. */
  readonly epoca: string;
  /** The last change before this opening. */
  readonly inicio: number;
}

export interface BookAnswer extends RunAnswer {
  readonly book: WorkbookData;
  readonly menus: readonly MenuItem[];
  /** The last change that the book already has. */
  readonly sequence: number;
  /** What to tell who opens it: changes recovered after a power cut, for one. */
  readonly avisos: readonly string[];
  /** That the book is lent, or the copy of a lent one; '' otherwise. */
  readonly prestamo: string;
  /** The lines asked for, as they stand; a row that was deleted is the next one there is. */
  readonly lines: { readonly [sheetId: string]: readonly number[] };
}

export interface EditRequest {
  readonly page: string;
  /** Counts the edits of a page, so that one sent twice is done once. */
  readonly number: number;
  /** The last change that the page had drawn. */
  readonly seen: number;
  readonly operations: readonly Operation[];
  /** Instead of operations: the person takes back the last of theirs that stands, or does again what they took back. */
  readonly takesBack?: 'undo' | 'redo';
}
/** Asks for the book, and where some rows of a page's grid stand in it. */
export interface BookRequest {
  readonly page: string;
  readonly seen: number;
  readonly lines: { readonly [sheetId: string]: readonly number[] };
}
export interface CallRequest {
  readonly page: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  /** What the person looks at, on a grid that shows every change up to `seen`. */
  readonly active?: { readonly sheetId: string; readonly area: Area; readonly seen?: number };
}

/** The answer to an edit or a call: durable when it arrives. */
export interface Answer {
  readonly change?: Change;
  readonly shown: readonly PersonalEffect[];
  /** Texts that went nowhere, and why, for the person to copy. */
  readonly lost?: { readonly why: string; readonly texts: readonly string[] };
  /** What the page shows is no longer the book: draw it again. */
  readonly redraw?: true;
  /** Of a call: as in BookAnswer. */
  readonly prestamo?: string;
  /** Of a call that ended well. */
  readonly result?: unknown;
  /** Of a call whose function threw. */
  readonly error?: { readonly name: string; readonly message: string };
}

/** A cell that a person is on. */
export interface PresentCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
/** Where the person of a page is. It is told to the other pages, and is no change of the book. */
export interface PresenceRequest {
  readonly page: string;
  /** The last change that the page had drawn. */
  readonly seen: number;
  /** As they said who they are; '' when they have not. */
  readonly nombre: string;
  readonly at?: PresentCell;
  /** They are writing in that cell. */
  readonly escribe: boolean;
}
/** A person of the book; without a place where their row is gone, until their page tells of another. */
export interface Present {
  readonly page: string;
  readonly nombre: string;
  readonly at?: PresentCell;
  readonly escribe: boolean;
}
/** Everybody in the book, on its lines as they stand after change `sequence`. */
export interface PresentNow {
  readonly sequence: number;
  readonly presentes: readonly Present[];
}

/** Any request refused: one Spanish sentence. */
export interface Refusal {
  readonly mensaje: string;
}
