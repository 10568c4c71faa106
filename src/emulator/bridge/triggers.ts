// Answers to the requests about installable triggers: each person sees, makes and deletes only their own.

import { randomInt } from 'node:crypto';
import type { TriggerRequests } from '../requests/triggers';
import { clockAt } from '../workbook/time-zone';
import type { InstalledTrigger, Schedule } from '../workbook/workbook';
import { type Execution, requireAuthorisation, ServiceError } from './execution';

const SCOPE = 'script.scriptapp';
/** By person and script: https://developers.google.com/apps-script/guides/services/quotas */
const LIMIT = 20;

export function triggerRequests(execution: Execution): TriggerRequests {
  const { ledger, state, user } = execution;
  const { data } = state;
  const requireScope = (method: string): void =>
    requireAuthorisation(execution, `ScriptApp.${method}`, SCOPE);
  const own = (): InstalledTrigger[] => data.triggers.filter(({ owner }) => owner === user);
  return {
    newTrigger: () => requireScope('newTrigger'),
    createTrigger: (handler, when) => {
      ledger.charge('disparador');
      if (own().length >= LIMIT) {
        throw new ServiceError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const trigger = newTrigger(execution, handler, when);
      data.triggers.push(trigger);
      return trigger;
    },
    triggers: () => {
      requireScope('getProjectTriggers');
      ledger.charge('disparador');
      return own();
    },
    deleteTrigger: (id) => {
      requireScope('deleteTrigger');
      ledger.charge('disparador');
      const index = data.triggers.findIndex((trigger) => trigger.id === id);
      if (index === -1)
        throw new Error('Not emulated: ScriptApp.deleteTrigger of one deleted before');
      data.triggers.splice(index, 1);
    },
  };
}

function newTrigger(
  { now, user }: Execution,
  handler: string,
  schedule: Schedule | 'ON_EDIT' | 'ON_CHANGE',
): InstalledTrigger {
  const created = now().getTime();
  const id = String(randomInt(2 ** 47));
  const common = { id, owner: user, handler, created };
  if (typeof schedule === 'string') return { ...common, kind: schedule };
  // Where Google would choose a time of the day, that of the creation.
  const clock = new Date(clockAt(schedule.timeZone, created));
  const isCalendar = schedule.unit === 'days' || schedule.unit === 'weeks';
  const time = { hour: clock.getUTCHours(), minute: clock.getUTCMinutes() };
  return {
    ...common,
    kind: 'CLOCK',
    schedule: isCalendar && schedule.hour === undefined ? { ...schedule, ...time } : schedule,
  };
}
