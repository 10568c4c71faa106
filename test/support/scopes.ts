// What each service of Apps Script asks people to authorise, as Google's reference says, for what the add-on uses.
// A member that is not here fails the test of the manifest: look it up in the reference, then add it.

const AUTH = 'https://www.googleapis.com/auth/';
const REFERENCE = 'https://developers.google.com/apps-script/reference/';
const LIBRO = `${AUTH}spreadsheets.currentonly`;
const UI = `${AUTH}script.container.ui`;
const TRIGGERS = `${AUTH}script.scriptapp`;
const MAIL = `${AUTH}script.send_mail`;
const WHO = `${AUTH}userinfo.email`;
const FILES = `${AUTH}drive.file`;
const NONE = '';

interface Service {
  readonly reference: string;
  /** The scope of each member; one for all where the whole service asks for the same. */
  readonly scopes: string | { readonly [member: string]: string };
  /** An advanced service: the manifest must name it. */
  readonly advanced?: true;
}

export const SERVICES: { readonly [name: string]: Service } = {
  SpreadsheetApp: {
    reference: `${REFERENCE}spreadsheet/spreadsheet-app`,
    scopes: {
      getActive: LIBRO,
      getActiveRange: LIBRO,
      getActiveSheet: LIBRO,
      getActiveSpreadsheet: LIBRO,
      flush: NONE,
      getUi: NONE,
      newConditionalFormatRule: NONE,
      newDataValidation: NONE,
      newRichTextValue: NONE,
      newTextStyle: NONE,
      DataValidationCriteria: NONE,
      Dimension: NONE,
      ProtectionType: NONE,
      WrapStrategy: NONE,
    },
  },
  Drive: {
    reference: 'https://developers.google.com/workspace/drive/api/guides/api-specific-auth',
    scopes: { Files: FILES, Permissions: FILES },
    advanced: true,
  },
  ScriptApp: {
    reference: `${REFERENCE}script/script-app`,
    scopes: {
      deleteTrigger: TRIGGERS,
      getProjectTriggers: TRIGGERS,
      newTrigger: TRIGGERS,
      getAuthorizationInfo: NONE,
      requireScopes: NONE,
      AuthMode: NONE,
      AuthorizationStatus: NONE,
      EventType: NONE,
      WeekDay: NONE,
    },
  },
  MailApp: {
    reference: `${REFERENCE}mail/mail-app`,
    scopes: { getRemainingDailyQuota: MAIL, sendEmail: MAIL },
  },
  Session: {
    reference: `${REFERENCE}base/session`,
    scopes: {
      getActiveUser: WHO,
      getEffectiveUser: WHO,
      getActiveUserLocale: NONE,
      getScriptTimeZone: NONE,
      getTemporaryActiveUserKey: NONE,
    },
  },
  CacheService: { reference: `${REFERENCE}cache`, scopes: NONE },
  HtmlService: { reference: `${REFERENCE}html/html-service`, scopes: NONE },
  LockService: { reference: `${REFERENCE}lock/lock-service`, scopes: NONE },
  Logger: { reference: `${REFERENCE}base/logger`, scopes: NONE },
  MimeType: { reference: `${REFERENCE}base/mime-type`, scopes: NONE },
  PropertiesService: { reference: `${REFERENCE}properties`, scopes: NONE },
  Utilities: { reference: `${REFERENCE}utilities/utilities`, scopes: NONE },
  console: { reference: 'https://developers.google.com/apps-script/guides/logging', scopes: NONE },
};

/** Members of a service's objects that ask for a scope and are named like nothing else (`ui.showSidebar`). */
export const SCOPE_BY_MEMBER: { readonly [member: string]: string } = {
  // https://developers.google.com/apps-script/reference/base/ui
  showModalDialog: UI,
  showModelessDialog: UI,
  showSidebar: UI,
};
