// To change the cells of a range: values, notes, clearing, merging.

import type { Input } from '../workbook/enter';
import type { Area, Link } from '../workbook/workbook';

/** Parts of cells that can be emptied. */
export type Part = 'content' | 'format' | 'notes' | 'validations';

/** A text, and where it leads. */
export interface RichText {
  readonly text: string;
  readonly link?: Link;
}

export interface CellWrites {
  setValues(sheetId: string, area: Area, values: readonly (readonly Input[])[]): void;
  setRichTexts(sheetId: string, area: Area, texts: readonly (readonly RichText[])[]): void;
  setNotes(sheetId: string, area: Area, notes: readonly (readonly string[])[]): void;
  clear(sheetId: string, area: Area, parts: readonly Part[]): void;
  merge(sheetId: string, area: Area): void;
}
