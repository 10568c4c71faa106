// A Google on 127.0.0.1 for tests: OAuth, Drive v3, Sheets v4 and the Apps Script API over one account.
// It checks what Google checks and refuses the rest by name, so that the real clients can be tried on it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FailRule, Failures, type Switch } from './failures';
import { OAuth, type Person, PROVISION_SCOPES } from './oauth';
import { newProject } from './script';
import { type GoogleRequest, GoogleServer } from './server';
import {
  type DriveFile,
  newAccount,
  newFile,
  type ScriptFile,
  type ScriptProject,
  SPREADSHEET,
  type Spreadsheet,
} from './state';
import { newSpreadsheet } from './workbook';

export type { GoogleRequest } from './server';
export type { DriveFile, ScriptFile, ScriptProject, Spreadsheet } from './state';

export interface LocalGoogle {
  /** `http://127.0.0.1:PORT/` */
  readonly root: string;
  /** Everything that was asked, in order. */
  readonly requests: readonly GoogleRequest[];
  /** Drive: folders and spreadsheets included, trashed ones too. */
  readonly files: ReadonlyMap<string, DriveFile>;
  readonly spreadsheets: ReadonlyMap<string, Spreadsheet>;
  readonly scripts: ReadonlyMap<string, ScriptProject>;
  /** Adds a script project as if somebody had made it elsewhere; returns its id. */
  addScript(project: AddedScript): string;
  /** Adds a spreadsheet that this app did not make: drive.file does not see it. Returns its id. */
  addForeignSpreadsheet(title: string): string;
  /** The next requests that match fail with an error of Google's. */
  fail(rule: FailRule): void;
  /** Drops the connection at the n-th request from now (1 is the next), before or after executing it. */
  cutAt(n: number, when: 'before' | 'after'): void;
  turnOff(what: Switch): void;
  turnOn(what: Switch): void;
  /** From now on the access tokens given so far are expired ones. */
  expireAccessTokens(): void;
  /** What the person does on the consent page. */
  readonly person: Person;
  /** A client as the Cloud console gives it, and tokens of a person who granted these scopes to it. */
  credentials(scopes?: readonly string[]): Credentials;
  close(): Promise<void>;
}

export interface AddedScript {
  readonly title: string;
  readonly parentId?: string;
  readonly files?: readonly ScriptFile[];
}

export interface Credentials {
  readonly client: {
    readonly installed: {
      readonly client_id: string;
      readonly client_secret: string;
      readonly project_id: string;
      readonly auth_uri: string;
      readonly token_uri: string;
      readonly redirect_uris: readonly string[];
    };
  };
  readonly token: {
    readonly access_token: string;
    readonly refresh_token: string;
    readonly scope: string;
    readonly token_type: string;
    readonly expiry_date: number;
  };
}

export async function startLocalGoogle(): Promise<LocalGoogle> {
  const account = newAccount();
  const failures = new Failures();
  const oauth = new OAuth(failures.isOff);
  const google = new GoogleServer(account, oauth, failures);
  const server = createServer((request, response) => void google.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: google.requests,
    ...account,
    addScript: ({ files, ...project }) => newProject(account, project, files).scriptId,
    addForeignSpreadsheet(title) {
      const file = newFile({ name: title, mimeType: SPREADSHEET, isOfApp: false });
      account.files.set(file.id, file);
      account.spreadsheets.set(file.id, newSpreadsheet(file.id, title));
      return file.id;
    },
    fail: failures.fail,
    cutAt: failures.cutAt,
    turnOff: failures.turnOff,
    turnOn: failures.turnOn,
    expireAccessTokens: () => oauth.expireAccessTokens(),
    person: oauth.person,
    credentials: (scopes = PROVISION_SCOPES) => credentialsOf(oauth, scopes),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function credentialsOf(oauth: OAuth, scopes: readonly string[]): Credentials {
  return {
    client: {
      installed: {
        client_id: oauth.clientId,
        client_secret: oauth.clientSecret,
        project_id: 'libro-pam',
        auth_uri: 'https://accounts.google.com/o/oauth2/auth',
        token_uri: 'https://oauth2.googleapis.com/token',
        redirect_uris: ['http://localhost'],
      },
    },
    token: oauth.tokens(scopes) as unknown as Credentials['token'],
  };
}
