import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { google } from 'googleapis';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BOOK = zipSync({
  'xl/workbook.xml': strToU8(
    '<workbook><sheets><sheet name="Inicio" sheetId="1"/></sheets></workbook>',
  ),
});

let local: LocalGoogle;
beforeAll(async () => {
  local = await startLocalGoogle();
});
afterAll(() => local.close());

/** Google's own clients, of a person who granted these scopes. */
function clients(scopes?: readonly string[]) {
  const auth = new google.auth.OAuth2();
  auth.setCredentials(local.credentials(scopes).token);
  const options = { auth, rootUrl: local.root, retry: false };
  return {
    drive: google.drive({ version: 'v3', ...options }),
    sheets: google.sheets({ version: 'v4', ...options }),
    script: google.script({ version: 'v1', ...options }),
  };
}

test('the whole of a provision goes through the real clients', async () => {
  const { drive, sheets, script } = clients();
  const folder = await drive.files.create({
    requestBody: { name: 'Libro PAM', mimeType: FOLDER, appProperties: { pam: 'carpeta' } },
    fields: 'id',
  });
  const book = await drive.files.create(
    {
      requestBody: {
        name: 'Libro',
        mimeType: SPREADSHEET,
        parents: [folder.data.id!],
        appProperties: { pam: 'libro' },
      },
      media: { mimeType: XLSX, body: Readable.from([Buffer.from(BOOK)]) },
      fields: 'id,name,webViewLink',
    },
    { rootUrl: local.root },
  );
  const id = book.data.id!;
  expect(local.spreadsheets.get(id)!.sheets.map((tab) => tab.title)).toEqual(['Inicio']);
  expect(Buffer.from(local.spreadsheets.get(id)!.xlsx!)).toEqual(Buffer.from(BOOK));
  await sheets.spreadsheets.batchUpdate({
    spreadsheetId: id,
    requestBody: {
      requests: [
        {
          updateSpreadsheetProperties: {
            properties: { locale: 'es_CO', timeZone: 'America/Bogota' },
            fields: 'locale,timeZone',
          },
        },
      ],
    },
  });
  expect(local.spreadsheets.get(id)).toMatchObject({ locale: 'es_CO', timeZone: 'America/Bogota' });
  const project = await script.projects.create({
    requestBody: { title: 'libro-pam', parentId: id },
  });
  const scriptId = project.data.scriptId!;
  await script.projects.updateContent({
    scriptId,
    requestBody: {
      files: [
        {
          name: 'appsscript',
          type: 'JSON',
          source: '{"timeZone":"America/Bogota","runtimeVersion":"V8"}',
        },
        { name: 'Codigo', type: 'SERVER_JS', source: 'function onOpen() {}\nvar f = (a) => a;' },
      ],
    },
  });
  const content = await script.projects.getContent({ scriptId });
  expect(content.data.files!.map((file) => file.functionSet?.values)).toEqual([
    undefined,
    [
      { name: 'onOpen', parameters: [] },
      { name: 'f', parameters: ['a'] },
    ],
  ]);
  const list = await drive.files.list({
    q: `'${folder.data.id}' in parents and trashed = false and appProperties has { key='pam' and value='libro' }`,
    fields: 'files(id,name)',
  });
  expect(list.data).toEqual({ files: [{ id, name: 'Libro' }] });
  await drive.files.update({ fileId: id, requestBody: { trashed: true } });
  expect(local.scripts.get(scriptId)!.isTrashed).toBe(true);
});

test('the consent of a desktop client gives tokens to who holds the verifier', async () => {
  const { installed } = local.credentials().client;
  const auth = new google.auth.OAuth2({
    clientId: installed.client_id,
    clientSecret: installed.client_secret,
    redirectUri: 'http://127.0.0.1:1/',
    endpoints: {
      oauth2AuthBaseUrl: `${local.root}o/oauth2/v2/auth`,
      oauth2TokenUrl: `${local.root}token`,
    },
  });
  const { codeVerifier, codeChallenge } = await auth.generateCodeVerifierAsync();
  expect(createHash('sha256').update(codeVerifier).digest('base64url')).toBe(codeChallenge);
  const page = auth.generateAuthUrl({
    access_type: 'offline',
    scope: 'https://www.googleapis.com/auth/drive.file',
    state: 's',
    code_challenge: codeChallenge!,
    code_challenge_method: 'S256' as never,
  });
  const answer = await fetch(page, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location')!);
  expect(back.searchParams.get('state')).toBe('s');
  const { tokens } = await auth.getToken({ code: back.searchParams.get('code')!, codeVerifier });
  expect(tokens).toMatchObject({ scope: 'https://www.googleapis.com/auth/drive.file' });
  expect(tokens.refresh_token).toBeTruthy();
});
