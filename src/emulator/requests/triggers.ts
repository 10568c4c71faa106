// About installable triggers: each person sees, makes and deletes only their own.

import type { InstalledTrigger, Schedule } from '../workbook/workbook';

export interface TriggerRequests {
  /** Throws unless the person has authorised the script to install triggers. */
  newTrigger(): void;
  /** Without a schedule, a trigger of the edits. */
  createTrigger(handler: string, schedule?: Schedule): InstalledTrigger;
  triggers(): InstalledTrigger[];
  deleteTrigger(id: string): void;
}
