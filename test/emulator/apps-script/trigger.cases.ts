// ScriptApp: installable triggers, which each case deletes again, and what the person has authorised.

import { type App, type Case, equal, refused } from './case';

const SCRIPT = 'https://developers.google.com/apps-script/reference/script';
/** Public notes and issues that quote the message. */
const QUOTED = 'message of Google, quoted in many public threads';
const HANDLER = 'probarContrato';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

const clock = (): Builder => ScriptApp.newTrigger(HANDLER).timeBased();

/** Makes a trigger, looks at it and deletes it. */
function withTrigger(
  builder: { create(): GoogleAppsScript.Script.Trigger },
  look: (trigger: GoogleAppsScript.Script.Trigger) => void,
): void {
  const trigger = builder.create();
  try {
    look(trigger);
  } finally {
    ScriptApp.deleteTrigger(trigger);
  }
}

const ofEdits = (app: App): GoogleAppsScript.Script.SpreadsheetTriggerBuilder =>
  ScriptApp.newTrigger(HANDLER).forSpreadsheet(app.getActive()).onEdit();

export const triggerCases: readonly Case[] = [
  {
    name: 'SpreadsheetTriggerBuilder.onEdit() makes a trigger of this spreadsheet',
    source: `${SCRIPT}/spreadsheet-trigger-builder#onedit; ${SCRIPT}/trigger#gettriggersourceid`,
    run: (app) => {
      const id = app.getActive().getId();
      withTrigger(ofEdits(app), (trigger) => {
        const { ON_EDIT } = ScriptApp.EventType;
        const { SPREADSHEETS } = ScriptApp.TriggerSource;
        equal([trigger.getHandlerFunction(), trigger.getTriggerSourceId()], [HANDLER, id]);
        equal(trigger.getEventType() === ON_EDIT, true);
        equal(trigger.getTriggerSource() === SPREADSHEETS, true);
      });
      const byId = ScriptApp.newTrigger(HANDLER).forSpreadsheet(id).onEdit();
      withTrigger(byId, (trigger) => equal(trigger.getTriggerSourceId(), id));
    },
  },
  {
    name: 'SpreadsheetTriggerBuilder.onChange() makes a trigger of what happens to the grid',
    source: `${SCRIPT}/spreadsheet-trigger-builder#onchange`,
    run: (app) => {
      const builder = ScriptApp.newTrigger(HANDLER).forSpreadsheet(app.getActive()).onChange();
      withTrigger(builder, (trigger) => {
        equal(trigger.getEventType() === ScriptApp.EventType.ON_CHANGE, true);
        equal(trigger.getTriggerSource() === ScriptApp.TriggerSource.SPREADSHEETS, true);
      });
    },
  },
  {
    name: 'ScriptApp.getProjectTriggers() gives one’s own until deleteTrigger()',
    source: `${SCRIPT}/script-app#getprojecttriggers; ${SCRIPT}/script-app#deletetriggertrigger`,
    run: (app) => {
      const ids = (triggers: readonly GoogleAppsScript.Script.Trigger[]): readonly string[] =>
        triggers.map((trigger) => trigger.getUniqueId());
      let id = '';
      withTrigger(ofEdits(app), (trigger) => {
        id = trigger.getUniqueId();
        equal(ids(ScriptApp.getProjectTriggers()).includes(id), true);
        equal(ids(ScriptApp.getUserTriggers(app.getActive())).includes(id), true);
        withTrigger(clock().everyHours(6), (other) => {
          equal(other.getUniqueId() === id, false);
          const ofBook = ids(ScriptApp.getUserTriggers(app.getActive()));
          equal(ofBook.includes(other.getUniqueId()), false);
        });
      });
      equal(ids(ScriptApp.getProjectTriggers()).includes(id), false);
    },
  },
  {
    name: 'ClockTriggerBuilder makes triggers without the id of a source',
    source: `${SCRIPT}/clock-trigger-builder; ${SCRIPT}/trigger#gettriggersourceid`,
    run: () => {
      const weekly = clock().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7);
      withTrigger(weekly.nearMinute(30).inTimezone('America/Bogota'), (trigger) => {
        equal(trigger.getEventType() === ScriptApp.EventType.CLOCK, true);
        equal(trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, true);
        equal(trigger.getTriggerSourceId(), '');
      });
      withTrigger(clock().everyDays(1).atHour(3), (trigger) =>
        equal(trigger.getHandlerFunction(), HANDLER),
      );
    },
  },
  {
    name: 'ClockTriggerBuilder.everyMinutes() takes 1, 5, 10, 15 or 30',
    source: `${SCRIPT}/clock-trigger-builder#everyminutesn; ${QUOTED}`,
    run: () => {
      withTrigger(clock().everyMinutes(10), (trigger) =>
        equal(trigger.getHandlerFunction(), HANDLER),
      );
      refused(
        () => clock().everyMinutes(7),
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    },
  },
  {
    name: 'ScriptApp.newTrigger() lets a person have twenty triggers at most',
    source: `https://developers.google.com/apps-script/guides/services/quotas (triggers); ${QUOTED}`,
    run: () => {
      const made: GoogleAppsScript.Script.Trigger[] = [];
      try {
        refused(() => {
          for (let i = 0; i <= 20; i++) made.push(clock().everyHours(12).create());
        }, 'This script has too many triggers. Triggers must be deleted from the script before more can be added.');
        equal(ScriptApp.getProjectTriggers().length, 20);
      } finally {
        for (const trigger of made) ScriptApp.deleteTrigger(trigger);
      }
    },
  },
  {
    name: 'ScriptApp.getAuthorizationInfo() of who has authorised everything has no address',
    source: `${SCRIPT}/script-app#getauthorizationinfoauthmode; ${SCRIPT}/authorization-info#getauthorizationurl; ${SCRIPT}/script-app#requireallscopesauthmode`,
    run: () => {
      const { FULL } = ScriptApp.AuthMode;
      const info = ScriptApp.getAuthorizationInfo(FULL);
      const { NOT_REQUIRED } = ScriptApp.AuthorizationStatus;
      equal(info.getAuthorizationStatus() === NOT_REQUIRED, true);
      equal(info.getAuthorizationUrl(), null);
      ScriptApp.requireAllScopes(FULL);
      ScriptApp.requireScopes(FULL, ['https://www.googleapis.com/auth/script.scriptapp']);
    },
  },
  {
    name: 'ScriptApp.getScriptId() gives a text',
    source: `${SCRIPT}/script-app#getscriptid`,
    run: () => equal(ScriptApp.getScriptId().length > 0, true),
  },
  {
    name: 'Spreadsheet tells who has it: an owner, or nobody in a shared drive, among the editors',
    source:
      'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getowner; #geteditors; #getviewers',
    run: (app) => {
      const book = app.getActive();
      const me = Session.getEffectiveUser().getEmail();
      const emails = book.getEditors().map((user) => user.getEmail());
      equal(emails.includes(me), true);
      equal(typeof (book.getOwner()?.getEmail() ?? ''), 'string');
      equal(Array.isArray(book.getViewers()), true);
    },
  },
];
