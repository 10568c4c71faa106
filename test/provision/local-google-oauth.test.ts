// The consent page and the tokens of the local Google, through the real OAuth client.

import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { realClients, realOAuth } from '../support/google/real-clients';

const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const SCRIPT = 'https://www.googleapis.com/auth/script.projects';

let google: LocalGoogle;
beforeAll(async () => {
  google = await startLocalGoogle();
});
afterAll(() => google.close());
afterEach(() => {
  google.person.answer = 'accept';
});

/** Opens the consent page; what Google sends back to the client, or the error page it shows. */
async function consent(change: (page: URL) => void = () => {}) {
  const auth = realOAuth(google);
  const { codeVerifier, codeChallenge } = await auth.generateCodeVerifierAsync();
  const page = new URL(
    auth.generateAuthUrl({
      access_type: 'offline',
      scope: [DRIVE, SCRIPT],
      state: 'estado',
      code_challenge: codeChallenge!,
      code_challenge_method: 'S256' as never,
    }),
  );
  change(page);
  const response = await fetch(page, { redirect: 'manual' });
  const back = response.headers.get('location');
  const answer = back ? Object.fromEntries(new URL(back).searchParams) : undefined;
  return { auth, codeVerifier, answer, shown: await response.text(), status: response.status };
}

const oauthError = (thrown: { response: { status: number; data: { error: string } } }) => [
  thrown.response.status,
  thrown.response.data.error,
];

test('who accepts gives a code, good once for who holds the verifier', async () => {
  const { auth, codeVerifier, answer } = await consent();
  expect(answer).toEqual({
    state: 'estado',
    code: expect.any(String),
    scope: `${DRIVE} ${SCRIPT}`,
  });
  const code = answer!.code!;
  const { tokens } = await auth.getToken({ code, codeVerifier });
  expect(tokens).toMatchObject({ scope: `${DRIVE} ${SCRIPT}`, refresh_token: expect.any(String) });
  expect((await auth.getTokenInfo(tokens.access_token!)).scopes).toEqual([DRIVE, SCRIPT]);
  const again = await auth.getToken({ code, codeVerifier }).catch(oauthError);
  expect(again).toEqual([400, 'invalid_grant']);
});

test('a code is nothing without its verifier', async () => {
  for (const codeVerifier of [undefined, 'x'.repeat(43)]) {
    const { auth, answer } = await consent();
    const given = { code: answer!.code!, ...(codeVerifier && { codeVerifier }) };
    expect(await auth.getToken(given).catch(oauthError)).toEqual([400, 'invalid_grant']);
  }
});

test('who denies, or grants a part, is told to the client', async () => {
  google.person.answer = 'deny';
  expect((await consent()).answer).toEqual({ state: 'estado', error: 'access_denied' });
  google.person.answer = [DRIVE];
  const { auth, answer, codeVerifier } = await consent();
  const { tokens } = await auth.getToken({ code: answer!.code!, codeVerifier });
  expect(tokens.scope).toBe(DRIVE);
});

test.each<[string, string, string]>([
  ['client_id', 'otro', 'invalid_client'],
  ['redirect_uri', 'https://example.com/', 'redirect_uri_mismatch'],
  ['response_type', 'token', 'unsupported_response_type'],
  ['scope', 'https://www.googleapis.com/auth/drive.fil', 'invalid_scope'],
  ['code_challenge_method', 'S512', 'invalid_request'],
])('a page with another %s is an error that stays in the browser', async (name, value, error) => {
  const { answer, shown } = await consent((page) => page.searchParams.set(name, value));
  expect([answer, shown]).toEqual([undefined, expect.stringContaining(error)]);
});

test('an organisation that blocks the client never sends the browser back', async () => {
  google.turnOff('consent');
  const { answer, shown } = await consent();
  google.turnOn('consent');
  expect([answer, shown]).toEqual([undefined, expect.stringContaining('admin_policy_enforced')]);
});

test('a token that is over is renewed by the client, until the permission is withdrawn', async () => {
  const token = { ...google.credentials().token, expiry_date: 1 };
  await realClients(google, { token }).drive.files.list();
  expect(google.requests.slice(-2).map(({ path, status }) => [path, status])).toEqual([
    ['/token', 200],
    ['/drive/v3/files', 200],
  ]);
  google.turnOff('refresh-token');
  const { drive } = realClients(google, { token });
  expect(await drive.files.list().catch(oauthError)).toEqual([400, 'invalid_grant']);
  google.turnOn('refresh-token');
});

test('a token that Google made expire before its date is refused', async () => {
  const { drive } = realClients(google);
  google.expireAccessTokens();
  const error = await drive.files.list().catch((thrown) => thrown);
  expect([error.status, error.response.data.error.errors[0].reason]).toEqual([401, 'authError']);
});

test('another secret is refused', async () => {
  const auth = realOAuth(google);
  auth._clientSecret = 'otro';
  auth.setCredentials({ refresh_token: google.credentials().token.refresh_token });
  expect(await auth.getAccessToken().catch(oauthError)).toEqual([401, 'invalid_client']);
});
