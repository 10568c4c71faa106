// Answers to the requests about the spreadsheet and its sheets: names, order, size, lines, what is hidden or frozen.

import type { SheetChange, SheetInfo, SheetRequests } from '../requests/sheets';
import { type Dimension, inSheet, overlap } from '../workbook/area';
import { addCopy, addSheet } from '../workbook/blank';
import { lastContent } from '../workbook/cells';
import { enter, type Input } from '../workbook/enter';
import { deleteLines, insertLines } from '../workbook/lines';
import type { Area, SheetData } from '../workbook/workbook';
import { type Execution, ServiceError, sheetOf } from './execution';

export function sheetRequests(execution: Execution): SheetRequests {
  return { ...workbookRequests(execution), ...gridRequests(execution) };
}

type GridRequest = 'insertLines' | 'deleteLines' | 'appendRow' | 'setColumns' | 'setRows';

function workbookRequests(execution: Execution): Omit<SheetRequests, GridRequest> {
  const { effects, ledger, state } = execution;
  const { data } = state;
  return {
    workbook: () => ({
      id: data.id,
      name: data.name,
      locale: data.locale,
      timeZone: data.timeZone,
    }),
    setWorkbook: (change) => {
      ledger.write(0);
      Object.assign(data, change);
    },
    sheets: () => data.sheetOrder.map((id) => ({ id, name: data.sheets[id]?.name ?? '' })),
    sheet: (sheetId) => infoOf(execution, sheetOf(execution, sheetId)),
    isRowHidden: (sheetId, row) => sheetOf(execution, sheetId).rowData[row]?.hd === 1,
    isColumnHidden: (sheetId, column) => sheetOf(execution, sheetId).columnData[column]?.hd === 1,
    merges: (sheetId, area) => {
      ledger.read(0);
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      return sheet.mergeData.filter((merged) => overlap(merged, cells));
    },
    filter: (sheetId) => {
      ledger.read(0);
      return sheetOf(execution, sheetId).filter;
    },
    setFilter: (sheetId, area) => {
      ledger.write(0);
      const sheet = sheetOf(execution, sheetId);
      if (!area) delete sheet.filter;
      else if (sheet.filter)
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      else sheet.filter = area;
    },
    active: () => state.active,
    activate: (sheetId, area) => {
      const sheet = sheetOf(execution, sheetId);
      state.active = { sheetId, area: area ?? FIRST_CELL };
      effects.show({ kind: 'activate', sheetId: sheet.id, ...(area && { area }) });
    },
    addSheet: (name, position, like) => {
      ledger.write(0);
      const title = checkedName(execution, name ?? freeName(execution));
      const at = position ?? data.sheetOrder.indexOf(state.active.sheetId) + 1;
      const sheet =
        like === undefined
          ? addSheet(data, title, at)
          : addCopy(data, sheetOf(execution, like), title, at);
      effects.workbook();
      state.active = { sheetId: sheet.id, area: FIRST_CELL };
      return sheet.id;
    },
    deleteSheet: (sheetId) => {
      ledger.write(0);
      removeSheet(execution, sheetOf(execution, sheetId));
    },
    moveSheet: (sheetId, position) => {
      ledger.write(0);
      data.sheetOrder = data.sheetOrder.filter((id) => id !== sheetId);
      data.sheetOrder.splice(position, 0, sheetId);
      effects.workbook();
    },
    changeSheet: (sheetId, change) => {
      ledger.write(0);
      changeSheet(execution, sheetOf(execution, sheetId), change);
    },
    flush: () => ledger.flush(),
  };
}

function gridRequests(execution: Execution): Pick<SheetRequests, GridRequest> {
  const { effects, ledger, state } = execution;
  return {
    insertLines: (sheetId, dimension, at, count, like) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(0);
      checkLines(dimension, at, count, sizeOf(sheet, dimension));
      insertLines(state.data, sheet, dimension, at, count, like);
      effects.lines(sheet, { dimension, kind: 'inserted', at, count });
    },
    deleteLines: (sheetId, dimension, at, count) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(0);
      checkDeletable(sheet, dimension, at, count);
      deleteLines(state.data, sheet, dimension, at, count);
      effects.lines(sheet, { dimension, kind: 'deleted', at, count });
    },
    appendRow: (sheetId, values) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(values.length, 'filaAnexada');
      appendRow(execution, sheet, values);
    },
    setColumns: (sheetId, start, count, { width, isHidden }) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(0);
      for (let column = start; column < start + count; column++) {
        sheet.columnData[column] = {
          ...sheet.columnData[column],
          ...(width !== undefined && { w: width }),
          ...(isHidden !== undefined && { hd: isHidden ? 1 : 0 }),
        };
      }
      effects.sheet(sheet);
    },
    setRows: (sheetId, start, count, height) => {
      const sheet = sheetOf(execution, sheetId);
      checkLines('row', start, count, sheet.rowCount - count);
      ledger.write(0);
      for (let row = start; row < start + count; row++)
        sheet.rowData[row] = { ...sheet.rowData[row], h: height };
      effects.sheet(sheet);
    },
  };
}

const FIRST_CELL: Area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

const infoOf = ({ state }: Execution, sheet: SheetData): SheetInfo => ({
  name: sheet.name,
  index: state.data.sheetOrder.indexOf(sheet.id) + 1,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  isHidden: sheet.hidden === 1,
  tabColor: sheet.tabColor,
  frozenRows: sheet.freeze.ySplit,
  frozenColumns: sheet.freeze.xSplit,
});

function checkedName({ state }: Execution, name: string, self?: SheetData): string {
  const isTaken = Object.values(state.data.sheets).some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (!isTaken) return name;
  throw new ServiceError(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

function freeName({ state }: Execution): string {
  const names = new Set(Object.values(state.data.sheets).map((sheet) => sheet.name));
  let number = names.size + 1;
  while (names.has(`Hoja ${number}`)) number++;
  return `Hoja ${number}`;
}

function removeSheet(execution: Execution, sheet: SheetData): void {
  const { data } = execution.state;
  if (data.sheetOrder.length === 1) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  data.sheetOrder = data.sheetOrder.filter((id) => id !== sheet.id);
  delete data.sheets[sheet.id];
  if (execution.state.active.sheetId === sheet.id) {
    execution.state.active = { sheetId: data.sheetOrder[0] ?? '', area: FIRST_CELL };
  }
  execution.effects.workbook();
}

function changeSheet(execution: Execution, sheet: SheetData, change: SheetChange): void {
  const { frozenRows, frozenColumns } = change;
  if (change.isHidden && visibleSheets(execution).every((each) => each === sheet)) {
    throw new ServiceError("You can't hide all the sheets in a document.");
  }
  if (change.name !== undefined) sheet.name = checkedName(execution, change.name, sheet);
  if (change.isHidden !== undefined) sheet.hidden = change.isHidden ? 1 : 0;
  if (change.tabColor !== undefined) sheet.tabColor = change.tabColor;
  const ySplit = frozenRows ?? sheet.freeze.ySplit;
  const xSplit = frozenColumns ?? sheet.freeze.xSplit;
  sheet.freeze = { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
  if (frozenRows === undefined && frozenColumns === undefined) execution.effects.workbook();
  else execution.effects.sheet(sheet);
}

const visibleSheets = ({ state }: Execution): SheetData[] =>
  Object.values(state.data.sheets).filter((sheet) => sheet.hidden !== 1);

/** Google's limits: lines that exist, and at least one that is not frozen left. */
function checkDeletable(sheet: SheetData, dimension: Dimension, at: number, count: number): void {
  const size = sizeOf(sheet, dimension);
  const frozen = dimension === 'row' ? sheet.freeze.ySplit : sheet.freeze.xSplit;
  checkLines(dimension, at, count, size - count);
  if (at > frozen || at + count < size) return;
  throw new ServiceError(
    frozen > 0
      ? `Sorry, it is not possible to delete all non-frozen ${dimension}s.`
      : `You can't delete all the ${dimension}s on the sheet.`,
  );
}

function checkLines(dimension: Dimension, at: number, count: number, last: number): void {
  if (!Number.isInteger(at) || !Number.isInteger(count) || count < 1) {
    throw new Error(`Not emulated: ${count} ${dimension}s at ${at}`);
  }
  if (at < 0 || at > last) throw new ServiceError(`Those ${dimension}s are out of bounds.`);
}

const sizeOf = (sheet: SheetData, dimension: Dimension): number =>
  dimension === 'row' ? sheet.rowCount : sheet.columnCount;

/** Below the last row with content, growing the sheet when it is full. */
function appendRow(execution: Execution, sheet: SheetData, values: readonly Input[]): void {
  const { effects, state } = execution;
  const row = lastContent(sheet).row + 1;
  if (row >= sheet.rowCount) {
    const at = sheet.rowCount;
    insertLines(state.data, sheet, 'row', at, 1);
    effects.lines(sheet, { dimension: 'row', kind: 'inserted', at, count: 1 });
  }
  if (values.length > sheet.columnCount) {
    const missing = values.length - sheet.columnCount;
    const at = sheet.columnCount;
    insertLines(state.data, sheet, 'column', at, missing);
    effects.lines(sheet, {
      dimension: 'column',
      kind: 'inserted',
      at,
      count: missing,
    });
  }
  values.forEach((value, column) => {
    enter(state.data, sheet, row, column, value, 'script', execution.entering);
    effects.cell(sheet, row, column);
  });
}
