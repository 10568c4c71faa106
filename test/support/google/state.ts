// What this Google remembers: the Drive, the spreadsheets and the script projects of one account.

import { randomBytes } from 'node:crypto';

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  parents: readonly string[];
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  description: string | undefined;
  trashed: boolean;
  readonly createdTime: string;
  modifiedTime: string;
  /** False for what the person made elsewhere: the scope drive.file does not see it. */
  readonly isOfApp: boolean;
  /** What was uploaded, as it arrived. */
  bytes: Uint8Array | undefined;
}

export interface SheetTab {
  readonly sheetId: number;
  title: string;
  index: number;
  hidden: boolean;
  /** `rowCount`, `columnCount`, `frozenRowCount`… as Sheets names them. */
  gridProperties: Readonly<Record<string, unknown>>;
}

export interface Spreadsheet {
  readonly id: string;
  title: string;
  locale: string;
  timeZone: string;
  autoRecalc: string;
  sheets: SheetTab[];
  /** The .xlsx that it was converted from. */
  readonly xlsx: Uint8Array | undefined;
}

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ScriptVersion {
  readonly versionNumber: number;
  readonly description: string | undefined;
  readonly createTime: string;
  readonly files: readonly ScriptFile[];
}

export interface ScriptDeployment {
  readonly deploymentId: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly updateTime: string;
}

export interface ScriptProject {
  readonly scriptId: string;
  readonly title: string;
  /** The spreadsheet it is bound to; undefined when it stands alone. */
  readonly parentId: string | undefined;
  files: readonly ScriptFile[];
  versions: ScriptVersion[];
  deployments: ScriptDeployment[];
  isTrashed: boolean;
  readonly createTime: string;
  updateTime: string;
}

export interface Account {
  readonly files: Map<string, DriveFile>;
  readonly spreadsheets: Map<string, Spreadsheet>;
  readonly scripts: Map<string, ScriptProject>;
  /** The id of "My Drive", which drive.file can write to and not read. */
  readonly rootId: string;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** The settings of the account: what Google gives to a workbook unless it is told otherwise. */
export const ACCOUNT_LOCALE = 'en_US';
export const ACCOUNT_TIME_ZONE = 'America/New_York';

export function newAccount(): Account {
  return {
    files: new Map(),
    spreadsheets: new Map(),
    scripts: new Map(),
    rootId: `0A${newId(15)}`,
  };
}

/** An id of Google's look. */
export function newId(length = 32): string {
  return randomBytes(length).toString('base64url').replace(/-/g, '_').slice(0, length);
}

/** A file of Drive with what Google fills in. */
export function newFile(
  file: Pick<DriveFile, 'name' | 'mimeType'> & Partial<DriveFile>,
): DriveFile {
  const now = new Date().toISOString();
  return {
    id: `1${newId()}`,
    parents: [],
    appProperties: {},
    properties: {},
    description: undefined,
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    isOfApp: true,
    bytes: undefined,
    ...file,
  };
}
