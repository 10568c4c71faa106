// ScriptApp: the triggers that a person installs, and what the person has authorised.

import { ask } from './ask';
import { enumOf } from './enum-of';
import type { Spreadsheet } from './spreadsheet';
import { checkSignature, failByName, google } from './strict';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';
import { AUTH_MODES, EVENT_TYPES, TRIGGER_SOURCES, WEEK_DAYS } from './trigger-enums';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;
type Enumeration = 'AuthMode' | 'AuthorizationStatus' | 'EventType' | 'TriggerSource' | 'WeekDay';
type Emulated =
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'getUserTriggers'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes';

const AUTHORIZATION_STATUSES = enumOf<GoogleScriptApp['AuthorizationStatus']>(
  'REQUIRED',
  'NOT_REQUIRED',
);

export class ScriptAppService implements Pick<GoogleScriptApp, Enumeration | Emulated> {
  readonly AuthMode = AUTH_MODES;
  readonly AuthorizationStatus = AUTHORIZATION_STATUSES;
  readonly EventType = EVENT_TYPES;
  readonly TriggerSource = TRIGGER_SOURCES;
  readonly WeekDay = WEEK_DAYS;

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    checkSignature('ScriptApp.newTrigger', [functionName], 'String');
    ask('newTrigger');
    return google(new TriggerBuilder(functionName));
  }
  getProjectTriggers(): GoogleTrigger[] {
    return ask('triggers').map((trigger) => new Trigger(trigger));
  }
  getUserTriggers(document: unknown): GoogleTrigger[] {
    const method = 'ScriptApp.getUserTriggers';
    checkSignature(method, [document], 'SpreadsheetApp.Spreadsheet');
    const id = (document as Spreadsheet).getId();
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === id);
  }
  deleteTrigger(trigger: GoogleTrigger): void {
    checkSignature('ScriptApp.deleteTrigger', [trigger], 'Trigger');
    ask('deleteTrigger', trigger.getUniqueId());
  }

  /** Of FULL: the other modes need no authorisation. */
  getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): GoogleInfo {
    requireFull('getAuthorizationInfo', authMode);
    return google(new AuthorizationInfo());
  }
  requireAllScopes(authMode: GoogleAppsScript.Script.AuthMode): void {
    requireFull('requireAllScopes', authMode);
    ask('requireScopes');
  }
  /** All the scopes of the project are given together here. */
  requireScopes(authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    checkSignature('ScriptApp.requireScopes', [authMode, oAuthScopes], 'any,String[]');
    requireFull('requireScopes', authMode);
    ask('requireScopes');
  }

  /** Google's is an id of Drive. */
  getScriptId(): string {
    return 'local';
  }
}

function requireFull(method: string, authMode: unknown): void {
  if (authMode !== AUTH_MODES.FULL)
    throw new Error(`Not emulated: ScriptApp.${method} with ${authMode}`);
}

export class AuthorizationInfo implements GoogleInfo {
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const { REQUIRED, NOT_REQUIRED } = AUTHORIZATION_STATUSES;
    return ask('isAuthorised') ? NOT_REQUIRED : REQUIRED;
  }
  /** Null when nothing is required, although Google's types do not say so. Nothing answers at this address. */
  getAuthorizationUrl(): string {
    return ask('isAuthorised') ? (null as unknown as string) : 'https://script.google.com/';
  }
}

failByName('ScriptApp', ScriptAppService);
failByName('AuthorizationInfo', AuthorizationInfo);
