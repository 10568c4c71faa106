// Google's own clients pointed at the local Google, with the tokens of a person who granted some scopes.

import type { OAuth2Client } from 'google-auth-library';
import { auth, drive, type drive_v3 } from 'googleapis/build/src/apis/drive';
import { script, type script_v1 } from 'googleapis/build/src/apis/script';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets';
import type { LocalGoogle } from './local-google';

export interface RealClients {
  readonly drive: drive_v3.Drive;
  readonly sheets: sheets_v4.Sheets;
  readonly script: script_v1.Script;
}

/** The clients of a person with this token, or with the one that the local Google gives for these scopes. */
export function realClients(
  google: LocalGoogle,
  given: { readonly scopes?: readonly string[]; readonly token?: object } = {},
): RealClients {
  const client = realOAuth(google);
  client.setCredentials(given.token ?? google.credentials(given.scopes).token);
  const options = { auth: client, rootUrl: google.root, retry: false };
  return {
    drive: drive({ version: 'v3', ...options }),
    sheets: sheets({ version: 'v4', ...options }),
    script: script({ version: 'v1', ...options }),
  };
}

/** The OAuth client of the downloaded file, whose consent page and tokens are the local Google's. */
export function realOAuth(google: LocalGoogle, redirectUri = 'http://127.0.0.1:1/'): OAuth2Client {
  const { client_id: clientId, client_secret: clientSecret } =
    google.credentials().client.installed;
  return new auth.OAuth2({
    clientId,
    clientSecret,
    redirectUri,
    endpoints: {
      oauth2AuthBaseUrl: `${google.root}o/oauth2/v2/auth`,
      oauth2TokenUrl: `${google.root}token`,
      oauth2RevokeUrl: `${google.root}revoke`,
      tokenInfoUrl: `${google.root}tokeninfo`,
    },
  });
}
