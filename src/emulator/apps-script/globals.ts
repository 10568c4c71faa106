// The names a script finds: the services emulated, and those of which nothing is, so that they fail by name too.

import { CacheServiceService } from './cache-service';
import { ConsoleService, LoggerService } from './console';
import { DriveService } from './drive';
import { HtmlServiceService } from './html-service';
import { LockServiceService } from './lock-service';
import { MailAppService } from './mail-app';
import { MIME_TYPES } from './mime-type';
import { PropertiesServiceService } from './properties-service';
import { ScriptAppService } from './script-app';
import { SessionService } from './session';
import { SpreadsheetAppService } from './spreadsheet-app';
import { notEmulated } from './strict';
import { UtilitiesService } from './utilities';

const NOT_EMULATED = [
  'CalendarApp',
  'Charts',
  'ContactsApp',
  'ContentService',
  'Docs',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Global names and what they stand for, new for each run. */
export const makeGlobals = (): { readonly [name: string]: unknown } => ({
  ...Object.fromEntries(NOT_EMULATED.map((name) => [name, notEmulated(name)])),
  CacheService: new CacheServiceService(),
  console: new ConsoleService(),
  Drive: new DriveService(),
  HtmlService: new HtmlServiceService(),
  LockService: new LockServiceService(),
  Logger: new LoggerService(),
  MailApp: new MailAppService(),
  MimeType: MIME_TYPES,
  PropertiesService: new PropertiesServiceService(),
  ScriptApp: new ScriptAppService(),
  Session: new SessionService(),
  SpreadsheetApp: new SpreadsheetAppService(),
  Utilities: new UtilitiesService(),
});
