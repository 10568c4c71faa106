// About installable triggers: each person sees, makes and deletes only their own.

import type { InstalledTrigger, Schedule } from '../workbook/workbook';

export interface TriggerRequests {
  /** Throws unless the person has authorised the script to install triggers. */
  newTrigger(): void;
  /** At the times of a schedule, or with what happens to the grid. */
  createTrigger(handler: string, when: Schedule | 'ON_EDIT' | 'ON_CHANGE'): InstalledTrigger;
  triggers(): InstalledTrigger[];
  deleteTrigger(id: string): void;
}
