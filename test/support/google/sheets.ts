// Sheets v4: creating a spreadsheet, reading its properties, and the batch updates that set them.

import { GoogleError, refusalFor, refuse } from './errors';
import { applyMask, readMask, unknownPath } from './fields-mask';
import type { Call, Route } from './route';
import { type Account, newFile, type SheetTab, SPREADSHEET, type Spreadsheet } from './state';
import { isTimeZone, newSpreadsheet, newTab } from './workbook';
import { cellsOf, type XlsxRow } from './xlsx-cells';

export const sheetsRoutes: readonly Route[] = [
  {
    api: 'sheets',
    request: 'POST /v4/spreadsheets',
    method: 'Spreadsheets$Create',
    body: 'Spreadsheet',
    answer: 'Spreadsheet',
    run: createSpreadsheet,
  },
  {
    api: 'sheets',
    request: 'GET /v4/spreadsheets/{spreadsheetId}',
    method: 'Spreadsheets$Get',
    answer: 'Spreadsheet',
    run: ({ account, path }) =>
      spreadsheetResource(visibleSpreadsheet(account, path.spreadsheetId)),
  },
  {
    api: 'sheets',
    request: 'GET /v4/spreadsheets/{spreadsheetId}/values:batchGet',
    method: 'Spreadsheets$Values$Batchget',
    query: ['ranges', 'valueRenderOption'],
    answer: 'BatchGetValuesResponse',
    run: batchGetValues,
  },
  {
    api: 'sheets',
    request: 'POST /v4/spreadsheets/{spreadsheetId}:batchUpdate',
    method: 'Spreadsheets$Batchupdate',
    body: 'BatchUpdateSpreadsheetRequest',
    answer: 'BatchUpdateSpreadsheetResponse',
    run: batchUpdate,
  },
];

type Properties = Partial<Pick<Spreadsheet, 'title' | 'locale' | 'timeZone' | 'autoRecalc'>>;
type TabProperties = {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly gridProperties?: Readonly<Record<string, unknown>>;
};

function visibleSpreadsheet(account: Account, id: string | undefined): Spreadsheet {
  const found = id !== undefined && account.files.get(id)?.isOfApp && account.spreadsheets.get(id);
  return found || refuse(404, 'notFound');
}

function createSpreadsheet({ account, body }: Call): object {
  refuseParts('Spreadsheet', body, ['properties', 'sheets']);
  const properties = (body.properties ?? {}) as Properties;
  const file = newFile({
    name: properties.title ?? 'Untitled spreadsheet',
    mimeType: SPREADSHEET,
    parents: [account.rootId],
  });
  const spreadsheet = newSpreadsheet(file.id, file.name);
  setProperties(spreadsheet, properties, 'Invalid properties');
  const tabs = body.sheets as readonly { readonly properties?: TabProperties }[] | undefined;
  if (tabs?.length) spreadsheet.sheets = [];
  for (const tab of tabs ?? []) {
    refuseParts('Sheet', tab, ['properties']);
    addTab(spreadsheet, tab.properties ?? {}, 'Invalid sheets');
  }
  account.files.set(file.id, file);
  account.spreadsheets.set(file.id, spreadsheet);
  return spreadsheetResource(spreadsheet);
}

/** Whole columns of tabs, as `'PAM'!A:F`, and unformatted: the rest is not emulated. */
function batchGetValues({ account, path, query }: Call): object {
  const { id, sheets, xlsx } = visibleSpreadsheet(account, path.spreadsheetId);
  if (query.get('valueRenderOption') !== 'UNFORMATTED_VALUE')
    refuse(501, 'notImplemented', 'Not emulated: formatted values');
  const cells = xlsx ? cellsOf(xlsx) : new Map<string, XlsxRow[]>();
  const valueRanges = query.getAll('ranges').map((range) => {
    const [, quoted = '', first = '', last = ''] = /^'(.+)'!([A-Z]):([A-Z])$/.exec(range) ?? [];
    const title = quoted.replaceAll("''", "'");
    if (!sheets.some((tab) => tab.title === title)) invalid(`Unable to parse range: ${range}`);
    const [from, to] = [first, last].map((letter) => letter.charCodeAt(0) - 65) as [number, number];
    const rows = (cells.get(title) ?? []).map((row) =>
      withoutEnd(row.slice(from, to + 1), (value) => value === ''),
    );
    const values = withoutEnd(rows, (row) => row.length === 0);
    return { range, majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
  });
  return { spreadsheetId: id, valueRanges };
}

/** Google leaves out the empty cells with which a row ends, and the empty rows at the end. */
function withoutEnd<T>(list: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1]!)) end--;
  return list.slice(0, end);
}

/** What the schema has and this Google does not emulate must not pass for done. */
function refuseParts(schema: string, body: object, known: readonly string[]): void {
  const other = Object.keys(body).find((key) => !known.includes(key));
  if (other) refuse(501, 'notImplemented', `Not emulated: ${schema}.${other}`);
}

function batchUpdate({ account, path, body }: Call): object {
  refuseParts('BatchUpdateSpreadsheetRequest', body, ['requests', 'includeSpreadsheetInResponse']);
  const before = visibleSpreadsheet(account, path.spreadsheetId);
  const requests = (body.requests ?? []) as readonly Record<string, Record<string, unknown>>[];
  if (requests.length === 0) invalid('Must specify at least one request.');
  // All or nothing: the requests act on a copy, which takes the place of the spreadsheet at the end.
  const after = { ...before, sheets: before.sheets.map((tab) => ({ ...tab })) };
  const replies = requests.map((request, i) => runRequest(after, request, i));
  account.spreadsheets.set(after.id, after);
  account.files.get(after.id)!.name = after.title;
  return {
    spreadsheetId: after.id,
    replies,
    ...(body.includeSpreadsheetInResponse === true && {
      updatedSpreadsheet: spreadsheetResource(after),
    }),
  };
}

type Kind = (spreadsheet: Spreadsheet, request: Record<string, unknown>, where: string) => object;

const KINDS: Readonly<Record<string, Kind>> = {
  updateSpreadsheetProperties: (spreadsheet, request, where) => {
    const { properties = {}, fields } = request as { properties?: Properties; fields?: string };
    setProperties(
      spreadsheet,
      maskedPart('SpreadsheetProperties', properties, fields, where),
      where,
    );
    return {};
  },
  addSheet: (spreadsheet, request, where) => ({
    addSheet: {
      properties: addTab(spreadsheet, (request.properties ?? {}) as TabProperties, where),
    },
  }),
  updateSheetProperties: updateTab,
};

function runRequest(
  spreadsheet: Spreadsheet,
  request: Record<string, Record<string, unknown>>,
  i: number,
): object {
  const kinds = Object.keys(request);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined)
    invalid(`Invalid value at 'requests[${i}]': exactly one kind of request must be set.`);
  const run = KINDS[kind] ?? refuse(501, 'notImplemented', `Not emulated: ${kind}`);
  return run(spreadsheet, request[kind]!, `Invalid requests[${i}].${kind}`);
}

/** What a mask takes of the properties sent; one that it names and they lack is refused, never reset. */
function maskedPart(
  schema: string,
  properties: object,
  fields: string | undefined,
  where: string,
): object {
  if (!fields)
    return invalid(
      `${where}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  const mask = readMask(fields);
  const unknown = unknownPath('sheets', schema, mask);
  if (unknown) invalid(`${where}: Invalid field: ${unknown}`);
  const absent = [...mask.keys()].find((name) => name !== '*' && !(name in properties));
  if (absent) refuse(501, 'notImplemented', `Not emulated: resetting ${schema}.${absent}`);
  return applyMask(properties, mask) as object;
}

function setProperties(spreadsheet: Spreadsheet, properties: Properties, where: string): void {
  refuseParts('SpreadsheetProperties', properties, ['title', 'locale', 'timeZone', 'autoRecalc']);
  const { title, locale, timeZone } = properties;
  if (title === '') invalid(`${where}: title must not be empty`);
  if (locale !== undefined && !/^[a-z]{2,3}(_[A-Z]{2}|_419)?$/.test(locale))
    invalid(`${where}: Unsupported locale: ${locale}`);
  if (timeZone !== undefined && !isTimeZone(timeZone))
    invalid(`${where}: Invalid time zone: ${timeZone}`);
  Object.assign(spreadsheet, properties);
}

const TAB_FIELDS = ['sheetId', 'title', 'index', 'hidden', 'gridProperties', 'sheetType'];

function addTab(spreadsheet: Spreadsheet, properties: TabProperties, where: string): object {
  refuseParts('SheetProperties', properties, TAB_FIELDS);
  const {
    title = `Sheet${spreadsheet.sheets.length + 1}`,
    sheetId,
    hidden,
    gridProperties,
  } = properties;
  refuseTitle(spreadsheet, title, where);
  if (spreadsheet.sheets.some((tab) => tab.sheetId === sheetId))
    invalid(`${where}: Sheet id ${sheetId} already exists. Please choose another id.`);
  const tab = newTab({
    title,
    index: spreadsheet.sheets.length,
    ...(sheetId !== undefined && { sheetId }),
    ...(hidden !== undefined && { hidden }),
    ...(gridProperties && { gridProperties }),
  });
  spreadsheet.sheets.push(tab);
  moveTab(spreadsheet, tab.sheetId, properties.index ?? tab.index);
  return tabProperties(tab);
}

function updateTab(
  spreadsheet: Spreadsheet,
  request: Record<string, unknown>,
  where: string,
): object {
  const { properties = {}, fields } = request as { properties?: TabProperties; fields?: string };
  const tab = spreadsheet.sheets.find((one) => one.sheetId === (properties.sheetId ?? 0));
  if (!tab) return invalid(`${where}: No grid with id: ${properties.sheetId ?? 0}`);
  const masked = maskedPart('SheetProperties', properties, fields, where) as TabProperties;
  refuseParts('SheetProperties', masked, TAB_FIELDS);
  const { title = tab.title, hidden = tab.hidden, index = tab.index, gridProperties } = masked;
  if (title !== tab.title) refuseTitle(spreadsheet, title, where);
  Object.assign(tab, { title, hidden });
  tab.gridProperties = { ...tab.gridProperties, ...gridProperties };
  moveTab(spreadsheet, tab.sheetId, index);
  return {};
}

function refuseTitle(spreadsheet: Spreadsheet, title: string, where: string): void {
  if (title === '') invalid(`${where}: Sheet title must not be empty`);
  if (spreadsheet.sheets.some((tab) => tab.title.toLowerCase() === title.toLowerCase()))
    invalid(
      `${where}: A sheet with the name "${title}" already exists. Please enter another name.`,
    );
}

function moveTab(spreadsheet: Spreadsheet, sheetId: number, index: number): void {
  const tab = spreadsheet.sheets.find((one) => one.sheetId === sheetId)!;
  const others = spreadsheet.sheets.filter((one) => one !== tab);
  spreadsheet.sheets = [...others.slice(0, index), tab, ...others.slice(index)];
  spreadsheet.sheets.forEach((one, i) => {
    one.index = i;
  });
}

function tabProperties({ hidden, ...tab }: SheetTab): object {
  return { ...tab, sheetType: 'GRID', ...(hidden && { hidden }) };
}

function spreadsheetResource(spreadsheet: Spreadsheet): object {
  const { id, title, locale, timeZone, autoRecalc } = spreadsheet;
  return {
    spreadsheetId: id,
    properties: { title, locale, autoRecalc, timeZone },
    sheets: spreadsheet.sheets.map((tab) => ({ properties: tabProperties(tab) })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

function invalid(message: string): never {
  throw new GoogleError(refusalFor(400, 'badRequest', { message }));
}
