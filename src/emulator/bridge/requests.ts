// Everything the emulator may ask of the host, in one table that both sides compile against. It travels as JSON.

import { type ByteRequests, byteRequests } from './bytes';
import { type CellLooks, cellLooks } from './cell-looks';
import { type CellReads, cellReads } from './cell-reads';
import { type CellWrites, cellWrites } from './cell-writes';
import { type DriveRequests, driveRequests } from './drive';
import type { Execution } from './execution';
import { type MailRequests, mailRequests } from './mail';
import { type PeopleRequests, peopleRequests } from './people';
import { type RuleRequests, ruleRequests } from './rules';
import { type SheetRequests, sheetRequests } from './sheets';
import { type StoreRequests, storeRequests } from './stores';
import { type TriggerRequests, triggerRequests } from './triggers';
import { type UiRequests, uiRequests } from './ui';

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

/** Answers for one execution. */
export const requestsOf = (execution: Execution): Requests => ({
  ...cellReads(execution),
  ...cellWrites(execution),
  ...cellLooks(execution),
  ...sheetRequests(execution),
  ...ruleRequests(execution),
  ...storeRequests(execution),
  ...uiRequests(execution),
  ...driveRequests(execution),
  ...triggerRequests(execution),
  ...peopleRequests(execution),
  ...mailRequests(execution),
  ...byteRequests(),
});
