// What the journal keeps of a change: the same effects that the page is told, with the content of what was redrawn, so
// that they can be done again on the book as it was saved last.

import type { Effect } from '../../emulator/effects';
import { putCell } from '../../emulator/workbook/cells';
import { styleId } from '../../emulator/workbook/styles';
import type {
  CellData,
  SheetData,
  StyleData,
  WorkbookData,
} from '../../emulator/workbook/workbook';
import type { Progress } from './progress';

type Styles = { readonly [id: string]: StyleData };

/** Each says how things are afterwards, so doing one twice is doing it once. Ids of styles are those of `styles`. */
export type JournalEntry =
  | Extract<Effect, { kind: 'cells' | 'notes' }>
  | { readonly kind: 'sheet'; readonly sheet: SheetData; readonly styles: Styles }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookData }
  | { readonly kind: 'properties'; readonly properties: WorkbookData['properties'] }
  | { readonly kind: 'triggers'; readonly triggers: WorkbookData['triggers'] }
  /** With which change, of whom, the book came to be as the entries before say. */
  | { readonly kind: 'progress'; readonly progress: Progress };

/** What to write down of these effects; what was only shown leaves nothing. */
export function entriesOf(
  workbook: WorkbookData,
  effects: readonly Effect[],
): readonly JournalEntry[] {
  return effects.flatMap((effect): JournalEntry[] => {
    switch (effect.kind) {
      case 'cells':
      case 'notes':
        return [effect];
      case 'sheet': {
        const sheet = workbook.sheets[effect.sheetId];
        return sheet ? [{ kind: 'sheet', sheet, styles: workbook.styles }] : [];
      }
      case 'workbook':
        return [{ kind: 'workbook', workbook }];
      default:
        return [];
    }
  });
}

/** Does again what an entry says. */
export function applyEntry(workbook: WorkbookData, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'cells':
      applyCells(workbook, entry);
      break;
    case 'notes':
      applyNotes(workbook, entry);
      break;
    case 'sheet':
      workbook.sheets[entry.sheet.id] = withOwnStyles(workbook, entry.sheet, entry.styles);
      break;
    case 'workbook':
      Object.assign(workbook, entry.workbook);
      break;
    case 'properties':
      workbook.properties = entry.properties;
      break;
    case 'triggers':
      workbook.triggers = entry.triggers;
      break;
    case 'progress':
      // Of the pages, not of the book.
      break;
  }
}

function applyCells(
  workbook: WorkbookData,
  { sheetId, cells, styles }: Extract<JournalEntry, { kind: 'cells' }>,
): void {
  const sheet = workbook.sheets[sheetId];
  if (!sheet) return;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<CellData | null>(line)) {
      putCell(sheet, Number(row), Number(column), withOwnStyle(workbook, cell ?? {}, styles));
    }
  }
}

function applyNotes(
  workbook: WorkbookData,
  { sheetId, notes }: Extract<JournalEntry, { kind: 'notes' }>,
): void {
  const sheet = workbook.sheets[sheetId];
  if (!sheet) return;
  for (const [cell, note] of Object.entries(notes)) {
    if (note === null) delete sheet.notes[cell];
    else sheet.notes[cell] = note;
  }
}

/** Opening a file gives new ids to its styles, so those of an entry mean nothing without the styles themselves. */
function withOwnStyle<T extends { s?: string }>(
  workbook: WorkbookData,
  owner: T,
  styles: Styles,
): T {
  const style = owner.s === undefined ? undefined : styles[owner.s];
  return style ? { ...owner, s: styleId(workbook, style) } : owner;
}

function withOwnStyles(workbook: WorkbookData, sheet: SheetData, styles: Styles): SheetData {
  const cellData: SheetData['cellData'] = {};
  for (const [row, line] of Object.entries(sheet.cellData)) {
    cellData[Number(row)] = owned(workbook, line, styles);
  }
  return { ...sheet, cellData, columnData: owned(workbook, sheet.columnData, styles) };
}

const owned = <T extends { s?: string }>(
  workbook: WorkbookData,
  owners: { readonly [key: number]: T },
  styles: Styles,
): { [key: number]: T } =>
  Object.fromEntries(
    Object.entries(owners).map(([key, owner]) => [key, withOwnStyle(workbook, owner, styles)]),
  );
