// One run of a script as the host sees it: the workbook it works on, what it costs, what it changes and who runs it.

import type { EffectLog } from '../effects';
import type { Ledger } from '../ledger';
import type { DriveFile } from '../requests/drive';
import type { Letter } from '../requests/mail';
import type { Sharing } from '../requests/people';
import type { Requests } from '../requests/requests';
import type { MenuItem } from '../requests/ui';
import type { Entering } from '../workbook/enter';
import type { Area, SheetData, WorkbookData } from '../workbook/workbook';

/** A file a script made, for the host to keep. */
export interface SavedFile {
  readonly name: string;
  /** What Drive was asked to make of it; Google's own types mean a conversion. */
  readonly mimeType: string;
  /** Type of the bytes. */
  readonly contentType: string;
  /** Empty for a folder. */
  readonly bytes: Uint8Array;
  readonly parents: readonly string[];
  readonly appProperties: { readonly [key: string]: string };
  /** Present when an existing file gets new content. */
  readonly id?: string;
}

/**
 * What a script may do: a simple trigger has no authorisation (no panels, Drive, or identity), and an installable one has
 * its owner's but no page to show anything on.
 */
export type Authorisation = 'simple' | 'full' | 'trigger';

/** A message that a script sends. */
export interface Mail extends Omit<Letter, 'noReply' | 'attachments'> {
  readonly date: Date;
  /** Address of the sender; '' where it is not known. */
  readonly from: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
}

/** What lasts longer than one run and is not in the workbook. */
export interface HostState {
  readonly data: WorkbookData;
  /** Sheet and cells the person looks at. */
  active: { sheetId: string; area: Area };
  readonly caches: Map<string, Map<string, CacheEntry>>;
  readonly files: Map<string, DriveFile>;
  /** Bytes of the files that have any, by id. */
  readonly contents: Map<string, Uint8Array>;
  /** Recipients written to by each person since the first one of the day. */
  readonly mailed: Map<string, { readonly since: number; count: number }>;
}

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface Execution {
  readonly state: HostState;
  readonly ledger: Ledger;
  readonly effects: EffectLog;
  readonly menus: MenuItem[];
  readonly authorisation: Authorisation;
  /** E-mail of the person under whose account it runs, and of the one at the keyboard where Google tells it. */
  readonly user: string;
  readonly activeUser: string;
  /** By what a script tells people apart without knowing who they are. */
  readonly userKey: string;
  /** Whether the person has authorised the script. */
  readonly isAuthorised: boolean;
  readonly sharing: Sharing;
  readonly mailQuota: number;
  readonly saveMail: (mail: Mail) => void;
  /** The host's clock, by which goes what outlasts the execution; the script's own also moves with the ledger. */
  readonly now: () => Date;
  /** Seconds of calls after which it is cut off. */
  readonly limit: number;
  readonly html: (name: string) => string;
  readonly saveFile: (file: SavedFile) => { id: string; url: string };
  readonly trashFile: (id: string) => void;
  /** Where console and Logger write. */
  readonly log: (level: string, text: string) => void;
  /** Whether somebody else's run holds the script lock. */
  readonly isLockedElsewhere: () => boolean;
  readonly entering: Entering;
  /** A refusal in the words of the account's language, of Google's English ones. */
  readonly says: (english: string) => string;
}

/** What may be done around the requests of an execution: answer them another way, and take up its death. */
export interface Around {
  readonly answer?: (
    name: keyof Requests,
    args: readonly unknown[],
    next: () => unknown,
  ) => unknown;
  readonly died?: () => void;
}

/** An error that Google reports to the script, in Google's words. */
export class ServiceError extends Error {}

/** The sheet of an id the script still holds. */
export function sheetOf({ state }: Execution, sheetId: string): SheetData {
  const sheet = state.data.sheets[sheetId];
  if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
  return sheet;
}

/**
 * Stops what needs the person's authorisation in a simple trigger, or before it is given. Google words the two apart:
 * https://github.com/diegomanuel/binance-to-google-sheets/issues/106 (a simple trigger).
 */
export function requireAuthorisation(execution: Execution, method: string, scope: string): void {
  const isSimple = execution.authorisation === 'simple';
  if (!isSimple && execution.isAuthorised) return;
  const refusal = isSimple
    ? 'You do not have permission'
    : 'Specified permissions are not sufficient';
  throw new ServiceError(
    `${refusal} to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}
