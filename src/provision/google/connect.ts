// The clients of the three Google APIs that are used. Loaded only when there is something to ask: they are heavy.

import { setTimeout as sleep } from 'node:timers/promises';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import type { script_v1 } from 'googleapis/build/src/apis/script/v1';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { ProvisionError } from '../provision-error';

/** An upload of some megabytes over a slow line is the longest of the requests. */
const TIMEOUT_MS = 300_000;

/** A proxy would be asked for what is on this machine. */
export const NO_PROXY = { noProxy: ['127.0.0.1'] };

/** What signs the requests: a client of google-auth-library. */
export type Auth = NonNullable<drive_v3.Options['auth']>;

export interface Google {
  readonly drive: drive_v3.Drive;
  readonly sheets: sheets_v4.Sheets;
  readonly script: script_v1.Script;
  /** Where the requests go instead of to Google. Uploads do not take it from the client: pass it with each of them. */
  readonly rootUrl: string | undefined;
  /** How long waits are waited: `call` takes it, so that somebody can be told and tests need not wait. */
  readonly pause: (ms: number) => Promise<unknown>;
}

/** Repeating is for `call` to decide, so the clients' own retries are off. */
export async function connect(
  auth: Auth,
  rootUrl?: string,
  pause: Google['pause'] = sleep,
): Promise<Google> {
  const [{ drive }, { sheets }, { script }] = await Promise.all([
    import('googleapis/build/src/apis/drive/index.js'),
    import('googleapis/build/src/apis/sheets/index.js'),
    import('googleapis/build/src/apis/script/index.js'),
  ]);
  const common = {
    auth,
    retry: false,
    timeout: TIMEOUT_MS,
    ...(rootUrl ? { rootUrl, ...NO_PROXY } : {}),
  };
  return {
    drive: drive({ version: 'v3', ...common }),
    sheets: sheets({ version: 'v4', ...common }),
    script: script({ version: 'v1', ...common }),
    rootUrl,
    pause,
  };
}

/** The address in LIBRO_PAM_GOOGLE, with which tests put themselves in Google's place. Only this machine: it gets the token. */
export function rootUrlFrom(environment: NodeJS.ProcessEnv): string | undefined {
  const address = environment.LIBRO_PAM_GOOGLE;
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'http:' && url.hostname === '127.0.0.1') return url.href;
  throw new ProvisionError(
    'CLIENTE',
    `LIBRO_PAM_GOOGLE es para pruebas y solo puede ser una dirección http://127.0.0.1; quítela y vuelva a intentar.`,
  );
}
