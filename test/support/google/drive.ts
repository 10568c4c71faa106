// Drive v3 as an app with the scope drive.file sees it: its own files, in folders of its own or in My Drive.

import { readQuery } from './drive-query';
import { refuse } from './errors';
import { pageOf } from './page';
import { schemaFields } from './published-types';
import type { Call, Route } from './route';
import { type Account, type DriveFile, FOLDER, newFile, SPREADSHEET } from './state';
import { convertXlsx, newSpreadsheet } from './workbook';

const FILE_FIELDS = 'kind,id,name,mimeType';
const LIST_FIELDS = `kind,incompleteSearch,nextPageToken,files(${FILE_FIELDS})`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The writable fields that this Google keeps; others are refused, never ignored. */
const KEPT = [
  'name',
  'mimeType',
  'parents',
  'appProperties',
  'properties',
  'description',
  'trashed',
];

/** Shared drives hold nothing here, whatever is asked about them. */
const ALL_DRIVES = ['supportsAllDrives', 'includeItemsFromAllDrives'];

export const driveRoutes: readonly Route[] = [
  {
    api: 'drive',
    request: 'GET /drive/v3/files',
    method: 'Files$List',
    query: [...ALL_DRIVES, 'q', 'pageSize', 'pageToken', 'orderBy', 'corpora', 'spaces'],
    answer: 'FileList',
    defaultFields: LIST_FIELDS,
    run: listFiles,
  },
  {
    api: 'drive',
    request: 'GET /drive/v3/files/{fileId}',
    method: 'Files$Get',
    query: ALL_DRIVES,
    answer: 'File',
    defaultFields: FILE_FIELDS,
    run: (call) => fileResource(call.account, visibleFile(call.account, call.path.fileId)),
  },
  {
    api: 'drive',
    request: 'POST /drive/v3/files',
    method: 'Files$Create',
    query: ALL_DRIVES,
    body: 'File',
    answer: 'File',
    defaultFields: FILE_FIELDS,
    run: createFile,
  },
  {
    api: 'drive',
    request: 'PATCH /drive/v3/files/{fileId}',
    method: 'Files$Update',
    query: [...ALL_DRIVES, 'addParents', 'removeParents'],
    body: 'File',
    answer: 'File',
    defaultFields: FILE_FIELDS,
    run: updateFile,
  },
];

/** A file of the app; the ones made elsewhere do not exist for it. */
export function visibleFile(account: Account, id: string | undefined): DriveFile {
  const file = id === undefined ? undefined : account.files.get(id);
  return file?.isOfApp ? file : refuse(404, 'notFound', `File not found: ${id}.`, 'fileId');
}

function listFiles({ account, query }: Call): object {
  const matches = readQuery(query.get('q') ?? '', account);
  const found = [...account.files.values()].filter((file) => file.isOfApp && matches(file));
  const { items, nextPageToken } = pageOf(
    orderFiles(found, query.get('orderBy')),
    query,
    100,
    1000,
  );
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(nextPageToken && { nextPageToken }),
    files: items.map((file) => fileResource(account, file)),
  };
}

/** The newest first unless asked otherwise, as Drive usually answers. */
function orderFiles(files: readonly DriveFile[], orderBy: string | null): readonly DriveFile[] {
  if (orderBy === null) return [...files].reverse();
  const [key, direction] = orderBy.split(' ');
  if (key !== 'name' && key !== 'createdTime' && key !== 'modifiedTime')
    return refuse(400, 'invalid', 'Invalid Value', 'orderBy');
  const sorted = [...files].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
  return direction === 'desc' ? sorted.reverse() : sorted;
}

function createFile({ account, body, media }: Call): object {
  refuseUnwritable(body);
  const { parents = ['root'], mimeType } = body as { parents?: string[]; mimeType?: string };
  if (parents.length !== 1)
    refuse(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  const file = newFile({
    name: (body.name as string | undefined) ?? 'Untitled',
    mimeType: mimeType ?? media?.mimeType ?? 'application/octet-stream',
    parents: [parentId(account, parents[0]!)],
    bytes: media?.bytes,
  });
  Object.assign(file, keptFields(body), { parents: file.parents, mimeType: file.mimeType });
  // What is made inside a folder of the trash is in the trash.
  if (account.files.get(file.parents[0] ?? '')?.trashed) file.trashed = true;
  if (file.mimeType === FOLDER && media) refuse(400, 'badRequest', 'Bad Request');
  if (file.mimeType === SPREADSHEET) account.spreadsheets.set(file.id, spreadsheetOf(file, media));
  account.files.set(file.id, file);
  return fileResource(account, file);
}

function spreadsheetOf(file: DriveFile, media: Call['media']): ReturnType<typeof newSpreadsheet> {
  if (!media) return newSpreadsheet(file.id, file.name);
  if (media.mimeType !== XLSX)
    refuse(
      400,
      'conversionUnsupportedConversionPath',
      'The requested conversion is not supported.',
    );
  return convertXlsx(file.id, file.name, media.bytes);
}

function updateFile({ account, path, query, body, media }: Call): object {
  const file = visibleFile(account, path.fileId);
  refuseUnwritable(body);
  if (body.parents)
    refuse(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  const parents = movedParents(account, file, query);
  if (media && file.mimeType === SPREADSHEET)
    account.spreadsheets.set(file.id, spreadsheetOf(file, media));
  if (media) file.bytes = media.bytes;
  const pairs = mergedPairs(file, body);
  Object.assign(file, keptFields(body), pairs, { parents, modifiedTime: new Date().toISOString() });
  const spreadsheet = account.spreadsheets.get(file.id);
  if (spreadsheet) spreadsheet.title = file.name;
  if (typeof body.trashed === 'boolean') trash(account, file, body.trashed);
  return fileResource(account, file);
}

/** What is inside a trashed folder is trashed too, and with a spreadsheet the script bound to it. */
function trash(account: Account, file: DriveFile, isTrashed: boolean): void {
  file.trashed = isTrashed;
  for (const script of account.scripts.values())
    if (script.parentId === file.id) script.isTrashed = isTrashed;
  for (const inner of account.files.values())
    if (inner.parents.includes(file.id)) trash(account, inner, isTrashed);
}

function movedParents(
  account: Account,
  file: DriveFile,
  query: URLSearchParams,
): readonly string[] {
  const ids = (name: string): readonly string[] =>
    (query.get(name) ?? '').split(',').filter((id) => id !== '');
  const removed = ids('removeParents').map((id) => (id === 'root' ? account.rootId : id));
  const added = ids('addParents').map((id) => parentId(account, id));
  const kept = file.parents.filter((id) => !removed.includes(id) && !added.includes(id));
  if (kept.length + added.length > 1)
    refuse(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  return kept.length + added.length === 0 ? file.parents : [...kept, ...added];
}

/** The folder that a file may go into: one of the app's, or My Drive. */
function parentId(account: Account, id: string): string {
  if (id === 'root' || id === account.rootId) return account.rootId;
  if (visibleFile(account, id).mimeType !== FOLDER)
    refuse(403, 'parentNotAFolder', 'The specified parent is not a folder.');
  return id;
}

/** Refuses what Google sets by itself, as Drive does, and what is not emulated. */
function refuseUnwritable(body: Call['body']): void {
  for (const key of Object.keys(body)) {
    if (schemaFields('drive', 'File').get(key)?.doc.startsWith('Output only'))
      refuse(
        403,
        'fieldNotWritable',
        `The resource body includes fields which are not directly writable: ${key}`,
      );
    if (!KEPT.includes(key)) refuse(501, 'notImplemented', `Not emulated: File.${key}`);
  }
  refuseLongPairs(body.appProperties);
  refuseLongPairs(body.properties);
}

/** https://developers.google.com/workspace/drive/api/guides/properties; the reason that Drive gives is not documented. */
function refuseLongPairs(pairs: unknown): void {
  const entries = Object.entries((pairs ?? {}) as Record<string, string | null>);
  const isLong = entries.some(([key, value]) => Buffer.byteLength(key + (value ?? '')) > 124);
  if (isLong || entries.length > 30) refuse(400, 'invalid', 'Invalid Value');
}

function keptFields(body: Call['body']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => KEPT.includes(key) && value !== null),
  );
}

/** Properties are merged by key; null removes one. */
function mergedPairs(file: DriveFile, body: Call['body']): Partial<DriveFile> {
  const merge = (field: 'appProperties' | 'properties'): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...file[field], ...(body[field] as object | undefined) }).filter(
        ([, value]) => value !== null,
      ),
    ) as Record<string, string>;
  return { appProperties: merge('appProperties'), properties: merge('properties') };
}

function fileResource(account: Account, file: DriveFile): object {
  const { id, name, mimeType, trashed, createdTime, modifiedTime } = file;
  const pairs = (record: Record<string, string>): boolean => Object.keys(record).length > 0;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents: file.parents,
    trashed,
    explicitlyTrashed:
      trashed && !file.parents.some((parent) => account.files.get(parent)?.trashed),
    createdTime,
    modifiedTime,
    ownedByMe: true,
    isAppAuthorized: file.isOfApp,
    webViewLink: webViewLink(file),
    ...(file.description && { description: file.description }),
    ...(pairs(file.appProperties) && { appProperties: file.appProperties }),
    ...(pairs(file.properties) && { properties: file.properties }),
    ...(file.bytes && file.mimeType !== SPREADSHEET && { size: String(file.bytes.length) }),
  };
}

function webViewLink({ id, mimeType }: DriveFile): string {
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}
