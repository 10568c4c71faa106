// ScriptApp: no installable triggers run here, so there are none.

import { ask } from './ask';
import { enumOf } from './enum-of';
import { failByName } from './strict';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;

export class ScriptAppService
  implements Pick<GoogleScriptApp, 'AuthMode' | 'EventType' | 'getProjectTriggers'>
{
  readonly AuthMode = enumOf<GoogleScriptApp['AuthMode']>(
    'NONE',
    'CUSTOM_FUNCTION',
    'LIMITED',
    'FULL',
  );
  readonly EventType = enumOf<GoogleScriptApp['EventType']>(
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  );

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return ask('projectTriggers');
  }
}

failByName('ScriptApp', ScriptAppService);
