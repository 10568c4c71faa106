// Google's enumerations of triggers, apart because the events and the builders use them too.

import { enumOf } from './enum-of';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;

export const AUTH_MODES = enumOf<GoogleScriptApp['AuthMode']>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
export const EVENT_TYPES = enumOf<GoogleScriptApp['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TRIGGER_SOURCES = enumOf<GoogleScriptApp['TriggerSource']>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const WEEK_DAYS = enumOf<GoogleScriptApp['WeekDay']>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
