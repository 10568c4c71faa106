// Session: who runs the script, and where.

import { TIME_ZONE } from '../workbook/blank';
import { ask } from './ask';
import { failByName, google } from './strict';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

export class SessionService
  implements
    Pick<
      GoogleSession,
      | 'getActiveUser'
      | 'getActiveUserLocale'
      | 'getEffectiveUser'
      | 'getScriptTimeZone'
      | 'getTemporaryActiveUserKey'
    >
{
  getActiveUser(): GoogleUser {
    return google(new User(ask('activeUser')));
  }
  getEffectiveUser(): GoogleUser {
    return google(new User(ask('effectiveUser')));
  }
  getActiveUserLocale(): string {
    return 'es';
  }
  /** The zone of the manifest. */
  getScriptTimeZone(): string {
    return TIME_ZONE;
  }
  /** Google's tells people apart without telling who they are; on a computer it is the same for everybody. */
  getTemporaryActiveUserKey(): string {
    return ask('userKey');
  }
}

export class User implements Pick<GoogleUser, 'getEmail'> {
  readonly #email: string;
  constructor(email: string) {
    this.#email = email;
  }
  getEmail(): string {
    return this.#email;
  }
  toString(): string {
    return this.#email;
  }
}

failByName('Session', SessionService);
failByName('User', User);
