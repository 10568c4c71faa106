// Everything the classes may ask of the host, in one table that both sides compile against: it travels as JSON. This folder
// says what is asked, in words that the sandbox and Node share; bridge/ answers.

import type { ByteRequests } from './bytes';
import type { CellLooks } from './cell-looks';
import type { CellReads } from './cell-reads';
import type { CellWrites } from './cell-writes';
import type { DriveRequests } from './drive';
import type { MailRequests } from './mail';
import type { PeopleRequests } from './people';
import type { RuleRequests } from './rules';
import type { SheetRequests } from './sheets';
import type { StoreRequests } from './stores';
import type { TriggerRequests } from './triggers';
import type { UiRequests } from './ui';

export interface Requests
  extends CellReads,
    CellWrites,
    CellLooks,
    SheetRequests,
    RuleRequests,
    StoreRequests,
    UiRequests,
    DriveRequests,
    TriggerRequests,
    PeopleRequests,
    MailRequests,
    ByteRequests {}

/** What comes back: a result, Google's error, or a failure of the emulator itself. */
export type Reply =
  | { readonly ok: unknown }
  | { readonly refused: string }
  | { readonly failed: string };
