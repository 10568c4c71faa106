// New tabs. Their columns are dressed all together, side by side on one sheet that does not stay (the mould), and each tab is a copy
// of it that keeps its own: a look costs a call a book instead of a call a tab. Their few lines become many at the end, so that
// what is dressed is two lines and not five hundred.

import { matchAt } from '../../domain/match-headers';
import type { ColumnasDe, Register } from '../../domain/register';
import type { Encabezado } from '../sheet';
import { dressColumns, holdRows, nameColumns, widthsOf } from './dress-columns';
import { addDropdowns, type Encabezados, sourcesOf } from './dropdowns';
import { protectTab } from './protect';
import { colorOf, placesIn } from './sheets';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOULD = '_molde';
/** The header and two lines: what is inserted between two lines takes their looks and their rules. */
const DRESSED = 3;
/** Rows a tab begins with; a sheet grows when it needs more. */
const ROWS = 500;
/** Columns a tab has at least: what is to the right of ours is the office's. */
const COLUMNS = 26;

/** The columns of one register on the mould. */
interface Share {
  readonly register: Register;
  readonly columns: Encabezado['columns'];
  /** Columns of the others before them. */
  readonly before: number;
}

/** Makes the tabs of registers; `others` are those there are, whose lists the new ones may offer. */
export function makeTabs(
  ss: Ss,
  registers: readonly Register[],
  columnas: ColumnasDe,
  others: Encabezados,
): readonly Encabezado[] {
  if (registers.length === 0) return [];
  const shares = sharesOf(registers, columnas);
  const mould = mouldOf(ss, shares);
  const copy = copier(ss, mould);
  // A dropdown takes its values from a tab that is there: those that hold values come first, and then the mould gets its rules.
  const sources = new Set(shares.flatMap(({ register, columns }) => sourcesOf(register, columns)));
  const holders = shares.filter(({ register }) => sources.has(register.key)).map(copy);
  const known = new Map([...others, ...holders.map((each) => [each.register.key, each] as const)]);
  for (const holder of holders) addDropdowns(holder.sheet, [holder], known);
  addDropdowns(mould, shares, known);
  const rest = shares.filter(({ register }) => !sources.has(register.key)).map(copy);
  ss.deleteSheet(mould);
  const made = [...holders, ...rest];
  for (const each of made) finishTab(each);
  return made;
}

function sharesOf(registers: readonly Register[], columnas: ColumnasDe): readonly Share[] {
  let before = 0;
  return registers.map((register) => {
    const share = { register, columns: columnas(register), before };
    before += share.columns.length;
    return share;
  });
}

function mouldOf(ss: Ss, shares: readonly Share[]): Sheet {
  const columns = shares.flatMap((share) => share.columns);
  const sheets = ss.getSheets();
  const isTaken = sheets.some((sheet) => sheet.getName() === MOULD);
  const mould = ss.insertSheet(isTaken ? `${MOULD} 2` : MOULD, sheets.length);
  mould.deleteRows(DRESSED + 1, mould.getMaxRows() - DRESSED);
  mould.insertColumnsBefore(1, columns.length);
  mould.setFrozenRows(1);
  dressColumns(
    mould,
    columns,
    1,
    shares.flatMap((share) => widthsOf(share.columns)),
  );
  nameColumns(mould, columns);
  return mould;
}

/** Makes the tab of a share: a copy of the mould, its colour included, without the columns of the others. */
function copier(ss: Ss, mould: Sheet): (share: Share) => Encabezado {
  const placeOf = placesIn(ss);
  let color: string | null = null;
  return ({ register, columns, before }) => {
    const own = colorOf(register.title);
    if (own !== color) mould.setTabColor(own);
    color = own;
    const sheet = ss.insertSheet(register.title, placeOf(register.title), { template: mould });
    keepOnly(sheet, before, columns.length);
    const indexByKey = Object.fromEntries(columns.map(({ key }, i) => [key, i]));
    return { register, sheet, columns, match: matchAt(indexByKey) };
  };
}

/** Leaves the columns of one register, and to their right blank ones. */
function keepOnly(sheet: Sheet, before: number, own: number): void {
  const kept = before + own + Math.max(0, COLUMNS - own);
  const extra = sheet.getMaxColumns() - kept;
  if (extra > 0) sheet.deleteColumns(before + own + 1, extra);
  if (before > 0) sheet.deleteColumns(1, before);
}

/** Gives a new tab what is not copied with a sheet, and at last its lines: until it has them it is not made. */
function finishTab({ register, sheet, columns }: Encabezado): void {
  if (register.clave.length === 1) sheet.setFrozenColumns(1);
  protectTab(sheet, register, columns.length);
  sheet.insertRowsAfter(DRESSED - 1, ROWS - DRESSED);
  holdRows(sheet, columns);
}

/** Takes away what an execution left when it died while it made tabs: nobody has anything in them. */
export function dropUnfinished(ss: Ss, registers: readonly Register[]): void {
  for (const title of [MOULD, ...registers.map((register) => register.title)]) {
    const sheet = ss.getSheetByName(title);
    if (sheet && (title === MOULD ? isBlankBelow(sheet) : isUnfinished(sheet)))
      ss.deleteSheet(sheet);
  }
}

/** The office may have a tab of that name. */
const isBlankBelow = (sheet: Sheet): boolean => sheet.getLastRow() <= 1;

const isUnfinished = (sheet: Sheet): boolean =>
  sheet.getMaxRows() === DRESSED && sheet.getLastRow() === 1;
