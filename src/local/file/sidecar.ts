// What the xlsx file cannot hold, as a small JSON file beside it: properties, triggers, protections, exact ids and sizes, and the
// rules that Excel has no words for. A book without it opens with all its registers.

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type {
  CellData,
  ConditionalFormat,
  Protection,
  SheetData,
  Validation,
  WorkbookData,
} from '../../emulator/workbook/workbook';
import { holdsFormats } from '../../xlsx/conditional-format';
import { usedGrid } from '../../xlsx/read-sheet';
import { fileNames } from '../../xlsx/sheet-names';
import {
  fromFileValidation,
  holdsValidations,
  type Sheets,
  toFileValidation,
} from '../../xlsx/validation';
import { sheetsOf } from '../../xlsx/xlsx';
import type { Progress } from './progress';
import { isRecord, isSidecar } from './sidecar-shape';

const VERSION = 1;

interface SheetExtras {
  readonly id: string;
  /** The name, where Excel does not accept it as it is. */
  readonly name?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** All the rules of the sheet, where the file loses something of one. */
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly protections?: readonly Protection[];
}

export interface Sidecar {
  readonly version: typeof VERSION;
  /** SHA-256 of the xlsx it was written with. */
  readonly libro: string;
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly properties: WorkbookData['properties'];
  /** Absent in the sidecars of before there were triggers. */
  readonly triggers?: WorkbookData['triggers'];
  /** Of a book that pages have written. */
  readonly progreso?: Progress;
  /** By the name of the tab in the file. */
  readonly sheets: { readonly [name: string]: SheetExtras };
}

/** What the file of this workbook will lack; `libro` is still to be added. */
export function sidecarOf(data: WorkbookData): Omit<Sidecar, 'libro'> {
  const sheets = sheetsOf(data);
  const { id, locale, timeZone } = data;
  const extras = [...fileNames(data)].flatMap(([sheetId, name]) => {
    const sheet = data.sheets[sheetId];
    return sheet ? [[name, extrasOf(sheet, name, sheets)] as const] : [];
  });
  return {
    version: VERSION,
    id,
    locale,
    timeZone,
    properties: copyOf(data.properties),
    ...(data.triggers.length > 0 && { triggers: copyOf(data.triggers) }),
    sheets: Object.fromEntries(extras),
  };
}

function extrasOf(sheet: SheetData, name: string, sheets: Sheets): SheetExtras {
  const { id, rowCount, columnCount, validations, conditionalFormats, protections } = sheet;
  return copyOf({
    id,
    ...(name !== sheet.name && { name: sheet.name }),
    rowCount,
    columnCount,
    ...(!holdsValidations(validations, id, sheets) && { validations }),
    ...(!holdsFormats(conditionalFormats) && { conditionalFormats }),
    ...(protections.length > 0 && { protections }),
  });
}

/** The text of a sidecar, with its sum: half of one, or one with a letter changed, is told from a whole one. */
export function sidecarText(sidecar: Sidecar): string {
  return `${JSON.stringify({ ...sidecar, suma: sumOf(sidecar) }, null, 1)}\n`;
}

/** The sidecar in a text; undefined when it is damaged or of a later version. Those of before sums were kept have none. */
export function parseSidecar(text: string): Sidecar | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(json) || json.version !== VERSION) return undefined;
  const { suma, ...sidecar } = json;
  const isWhole = suma === undefined ? isSidecar(sidecar) : suma === sumOf(sidecar);
  return isWhole ? (sidecar as unknown as Sidecar) : undefined;
}

const sumOf = (sidecar: object): string =>
  createHash('sha256').update(JSON.stringify(sidecar)).digest('hex');

/** Gives a workbook just read what its file lacks. `changed` tells that another program has saved the file since. */
export function applySidecar(data: WorkbookData, sidecar: Sidecar, changed: boolean): void {
  const { id, locale, timeZone, properties, triggers = [] } = sidecar;
  const kept = copyOf({ properties, triggers });
  Object.assign(data, { id, locale, timeZone, ...kept });
  restoreIds(data, sidecar);
  for (const sheet of Object.values(data.sheets)) {
    const extras = extrasFor(sidecar, sheet.name);
    if (extras) restoreSheet(data, sheet, copyOf(extras), changed);
  }
  for (const sheet of Object.values(data.sheets)) {
    sheet.name = extrasFor(sidecar, sheet.name)?.name ?? sheet.name;
  }
}

/** What is kept of a tab; nothing of one that is only called as what every object has («constructor»). */
const extrasFor = ({ sheets }: Sidecar, name: string): SheetExtras | undefined =>
  Object.hasOwn(sheets, name) ? sheets[name] : undefined;

/** Ids as they were; a tab that is new gets one that nobody has. */
function restoreIds(data: WorkbookData, sidecar: Sidecar): void {
  const { sheets } = sidecar;
  let free = Math.max(-1, ...Object.values(sheets).map(({ id }) => Number(id))) + 1;
  const newIds = new Map<string, string>();
  for (const sheet of Object.values(data.sheets)) {
    newIds.set(sheet.id, extrasFor(sidecar, sheet.name)?.id ?? String(free++));
  }
  const newId = (id: string): string => newIds.get(id) ?? id;
  data.sheetOrder = data.sheetOrder.map(newId);
  data.sheets = Object.fromEntries(
    Object.values(data.sheets).map((sheet) => [newId(sheet.id), sheet]),
  );
  for (const sheet of Object.values(data.sheets)) {
    sheet.id = newId(sheet.id);
    for (const { range } of sheet.validations) {
      if (range) range.sheetId = newId(range.sheetId);
    }
    for (const cells of Object.values(sheet.cellData)) relink(cells, newId);
  }
}

function relink(cells: SheetData['cellData'][number], newId: (id: string) => string): void {
  for (const column in cells) {
    const { custom } = cells[column] as CellData;
    if (custom) custom.link = newId(custom.link);
  }
}

function restoreSheet(
  data: WorkbookData,
  sheet: SheetData,
  extras: SheetExtras,
  changed: boolean,
): void {
  const { rowCount, columnCount, validations, conditionalFormats, protections } = extras;
  const used = usedGrid(sheet);
  sheet.rowCount = Math.max(rowCount, used.rows);
  sheet.columnCount = Math.max(columnCount, used.columns);
  sheet.protections = [...(protections ?? [])];
  if (validations) {
    sheet.validations = changed
      ? mergeValidations(sheet, validations, sheetsOf(data))
      : [...validations];
  }
  if (conditionalFormats && !changed) sheet.conditionalFormats = [...conditionalFormats];
}

/** The rules of a file that another program saved: each as it was before if it is still there, then those that no file can hold. */
function mergeValidations(
  { id, validations }: SheetData,
  before: readonly Validation[],
  sheets: Sheets,
): Validation[] {
  const inFile = (validation: Validation): Validation | undefined => {
    const file = toFileValidation(validation, id, sheets);
    return file && fromFileValidation(file, id, sheets);
  };
  const kept = validations.map(
    (read) =>
      before.find((validation) =>
        isDeepStrictEqual(tracesOf(inFile(validation)), tracesOf(read)),
      ) ?? read,
  );
  return [...kept, ...before.filter((validation) => inFile(validation) === undefined)];
}

/** What a program leaves of a rule that nobody edited: LibreOffice shortens areas to the rows in use. */
const tracesOf = (validation: Validation | undefined): unknown =>
  validation && [
    validation.criteria,
    validation.values,
    validation.range?.sheetId,
    validation.range?.area.startColumn,
    validation.areas.map(({ startRow, startColumn, endColumn }) => [
      startRow,
      startColumn,
      endColumn,
    ]),
  ];

/** A copy that nobody else changes; all that a sidecar holds is JSON. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
