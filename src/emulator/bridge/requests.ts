// The answers to everything that the classes may ask (requests/), and what each costs.

import type { Requests } from '../requests/requests';
import { byteRequests } from './bytes';
import { cellLooks } from './cell-looks';
import { cellReads } from './cell-reads';
import { cellWrites } from './cell-writes';
import { driveRequests } from './drive';
import type { Execution } from './execution';
import { mailRequests } from './mail';
import { peopleRequests } from './people';
import { ruleRequests } from './rules';
import { sheetRequests } from './sheets';
import { storeRequests } from './stores';
import { triggerRequests } from './triggers';
import { uiRequests } from './ui';

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
