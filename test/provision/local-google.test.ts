// The local Google answers the real clients as Google documents it: what it does, and what it refuses.

import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { type RealClients, realClients } from '../support/google/real-clients';

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK =
  '<workbook><sheets><sheet name="Inicio"/><sheet name="A &amp; B"/></sheets></workbook>';
const BOOK = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8(WORKBOOK) }));
const SCOPE = 'https://www.googleapis.com/auth/';
const MANIFEST = { timeZone: 'America/Bogota', runtimeVersion: 'V8' };

let google: LocalGoogle;
let real: RealClients;
let folderId: string;
let bookId: string;
let scriptId: string;

beforeAll(async () => {
  google = await startLocalGoogle();
  real = realClients(google);
  folderId = await create({ name: 'Carpeta', mimeType: FOLDER });
  bookId = await create({ name: 'Libro', mimeType: SPREADSHEET, parents: [folderId] }, BOOK);
  scriptId = (await createScript(bookId)).data.scriptId!;
});
afterAll(() => google.close());

async function create(requestBody: object, xlsx?: Uint8Array, mimeType = XLSX): Promise<string> {
  const media = xlsx && { mimeType, body: Readable.from([xlsx]) };
  const { data } = await real.drive.files.create(
    { requestBody, ...(media && { media }), fields: 'id' },
    { rootUrl: google.root },
  );
  return data.id!;
}

const createScript = (parentId: string) =>
  real.script.projects.create({ requestBody: { title: 'libro-pam', parentId } });

const file = (name: string, type: string, source: string) => ({ name, type, source });
const manifest = (more: object = {}) =>
  file('appsscript', 'JSON', JSON.stringify({ ...MANIFEST, ...more }));

const push = (...files: object[]) =>
  real.script.projects.updateContent({ scriptId, requestBody: { files } });

const batch = (...requests: object[]) =>
  real.sheets.spreadsheets.batchUpdate({ spreadsheetId: bookId, requestBody: { requests } });

const update = (requestBody: object, more: object = {}) =>
  real.drive.files.update({ fileId: bookId, requestBody, ...more });

const list = (q: string, more: object = {}) => real.drive.files.list({ q, ...more });

const setProperties = (properties: object, fields: string) => ({
  updateSpreadsheetProperties: { properties, fields },
});

/** What a request was refused with: the status, the reason, and where it was or what was said. */
async function refusal(request: Promise<unknown>): Promise<readonly [number, string, string]> {
  const error = await request.then(
    () => ({ status: 200, response: { data: { error: { errors: [], message: '' } } } }),
    (thrown) => thrown,
  );
  const { errors, message } = error.response.data.error;
  return [error.status, errors[0]?.reason ?? '', message];
}

describe('a whole provision', () => {
  test('an uploaded .xlsx becomes a spreadsheet with its tabs and the settings of the account', async () => {
    const book = google.spreadsheets.get(bookId)!;
    expect(book.sheets.map((tab) => tab.title)).toEqual(['Inicio', 'A & B']);
    expect(book).toMatchObject({ title: 'Libro', locale: 'en_US', timeZone: 'America/New_York' });
    expect(Buffer.compare(BOOK, book.xlsx!)).toBe(0);
  });

  test('a batch sets locale and time zone', async () => {
    await batch(setProperties({ locale: 'es_CO', timeZone: 'America/Bogota' }, 'locale,timeZone'));
    const { data } = await real.sheets.spreadsheets.get({
      spreadsheetId: bookId,
      fields: 'properties(locale,timeZone),sheets.properties.title',
    });
    expect(data).toEqual({
      properties: { locale: 'es_CO', timeZone: 'America/Bogota' },
      sheets: [{ properties: { title: 'Inicio' } }, { properties: { title: 'A & B' } }],
    });
  });

  test('a batch with one bad request changes nothing', async () => {
    const add = { addSheet: { properties: { title: 'Nueva' } } };
    expect((await refusal(batch(add, add)))[0]).toBe(400);
    expect(google.spreadsheets.get(bookId)!.sheets).toHaveLength(2);
  });

  test('a batch adds, renames and moves tabs', async () => {
    const { data } = await real.sheets.spreadsheets.create({
      requestBody: { properties: { title: 'Otro' }, sheets: [{ properties: { title: 'Uno' } }] },
    });
    const requests = [
      {
        addSheet: {
          properties: { sheetId: 7, title: 'Dos', gridProperties: { frozenRowCount: 1 } },
        },
      },
      {
        updateSheetProperties: { properties: { sheetId: 7, title: 'Cero', index: 0 }, fields: '*' },
      },
      setProperties({ title: 'Renombrado' }, 'title'),
    ];
    const spreadsheetId = data.spreadsheetId!;
    await real.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    const { title, sheets } = google.spreadsheets.get(spreadsheetId)!;
    expect([title, sheets.map((tab) => tab.title)]).toEqual(['Renombrado', ['Cero', 'Uno']]);
    expect(sheets[0]!.gridProperties).toMatchObject({ rowCount: 1000, frozenRowCount: 1 });
    expect(google.files.get(spreadsheetId)!.name).toBe('Renombrado');
  });

  test('what is pushed replaces the project, and is read back with its functions', async () => {
    await push(
      manifest(),
      file('Codigo', 'SERVER_JS', 'function onOpen() {}\nvar f = (a, b = 1) => a;'),
    );
    const { data } = await real.script.projects.getContent({ scriptId });
    expect(data.files!.map(({ name, functionSet }) => [name, functionSet?.values])).toEqual([
      ['appsscript', undefined],
      [
        'Codigo',
        [
          { name: 'onOpen', parameters: [] },
          { name: 'f', parameters: ['a', 'b'] },
        ],
      ],
    ]);
  });

  test('a version keeps the content that it was made from', async () => {
    await push(manifest(), file('Primera', 'SERVER_JS', ''));
    await real.script.projects.versions.create({ scriptId, requestBody: { description: 'una' } });
    await push(manifest(), file('Segunda', 'SERVER_JS', ''));
    const { data } = await real.script.projects.getContent({ scriptId, versionNumber: 1 });
    expect(data.files!.map(({ name }) => name)).toEqual(['appsscript', 'Primera']);
    const { data: versions } = await real.script.projects.versions.list({ scriptId });
    expect(versions.versions).toMatchObject([{ versionNumber: 1, description: 'una' }]);
  });

  test('files are found by where they are and by what the app wrote on them', async () => {
    const name = "D'Elhuyar";
    const id = await create({ name, mimeType: FOLDER, appProperties: { pam: 'uno' } });
    const inside = await list(`'${folderId}' in parents and trashed = false`);
    expect(inside.data.files!.map((found) => found.id)).toEqual([bookId]);
    const q = `appProperties has { key='pam' and value='uno' } and name = 'D\\'Elhuyar'`;
    const marked = await list(q, { fields: 'files(id,name)' });
    expect(marked.data).toEqual({ files: [{ id, name }] });
    const folders = await list(`mimeType = '${FOLDER}'`, { pageSize: 1, orderBy: 'name' });
    expect(folders.data.files!.map((found) => found.name)).toEqual(['Carpeta']);
    const { nextPageToken } = folders.data;
    const next = await list(`mimeType = '${FOLDER}'`, {
      pageSize: 1,
      orderBy: 'name',
      pageToken: nextPageToken,
    });
    expect(next.data.files!.map((found) => found.name)).toEqual([name]);
  });

  test('a file moves to another folder, and the bin takes what is inside and the script', async () => {
    const other = await create({ name: 'Otra', mimeType: FOLDER });
    const id = await create({ name: 'Movido', mimeType: SPREADSHEET, parents: [folderId] });
    const bound = (await createScript(id)).data.scriptId!;
    await real.drive.files.update({ fileId: id, addParents: other, removeParents: folderId });
    expect(google.files.get(id)!.parents).toEqual([other]);
    await real.drive.files.update({ fileId: other, requestBody: { trashed: true } });
    expect([google.files.get(id)!.trashed, google.scripts.get(bound)!.isTrashed]).toEqual([
      true,
      true,
    ]);
    expect((await refusal(real.script.projects.get({ scriptId: bound })))[0]).toBe(404);
    await real.drive.files.update({ fileId: other, requestBody: { trashed: false } });
    expect(google.scripts.get(bound)!.isTrashed).toBe(false);
  });

  test('a resumable upload arrives in pieces', async () => {
    const authorization = `Bearer ${google.credentials().token.access_token}`;
    const open = await fetch(`${google.root}upload/drive/v3/files?uploadType=resumable&fields=id`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'x-upload-content-type': XLSX },
      body: JSON.stringify({ name: 'A pedazos', mimeType: SPREADSHEET }),
    });
    const put = (from: number, to: number): Promise<Response> =>
      fetch(open.headers.get('location')!, {
        method: 'PUT',
        headers: { 'content-range': `bytes ${from}-${to - 1}/${BOOK.length}` },
        body: BOOK.subarray(from, to),
      });
    const half = await put(0, 50);
    expect([half.status, half.headers.get('range')]).toEqual([308, 'bytes=0-49']);
    const { id } = (await (await put(50, BOOK.length)).json()) as { id: string };
    expect(google.spreadsheets.get(id)!.sheets).toHaveLength(2);
  });
});

describe('what Drive refuses', () => {
  const get = (fileId: string, more: object = {}) => real.drive.files.get({ fileId, ...more });

  test.each<[string, () => Promise<unknown>, number, string, RegExp]>([
    ['an unknown field', () => create({ titulo: 'x' }), 400, 'badRequest', /"titulo"/],
    ['a wrong type', () => create({ name: 1 }), 400, 'badRequest', /'name' \(TYPE_STRING\), 1/],
    ['a field of Google', () => update({ size: '1' }), 403, 'fieldNotWritable', /size/],
    ['parents in an update', () => update({ parents: [] }), 403, 'fieldNotWritable', /addParents/],
    ['an unknown parameter', () => update({}, { padre: 'x' }), 400, 'badRequest', /"padre"/],
    ['a wrong parameter', () => list('', { corpora: 'mio' }), 400, 'badRequest', /corpora/],
    ['a page too large', () => list('', { pageSize: 1001 }), 400, 'invalidParameter', /1000/],
    ['a wrong page', () => list('', { pageToken: 'x' }), 400, 'invalid', /Invalid/],
    ['a wrong query', () => list("name is 'x'"), 400, 'invalid', /Invalid/],
    ['a query cut short', () => list("name = 'x' and"), 400, 'invalid', /Invalid/],
    ['an unknown folder', () => list("'no' in parents"), 404, 'notFound', /not found/],
    ['a wrong mask', () => get(bookId, { fields: 'id,titulo' }), 400, 'invalidParameter', /titulo/],
    ['a broken mask', () => get(bookId, { fields: 'id,(' }), 400, 'invalidParameter', /id,\(/],
    ['an unknown file', () => get('no'), 404, 'notFound', /File not found: no/],
    ['an unknown parent', () => create({ parents: ['no'] }), 404, 'notFound', /not found: no/],
    [
      'a parent that is no folder',
      () => create({ parents: [bookId] }),
      403,
      'parentNotAFolder',
      /./,
    ],
    ['two parents', () => create({ parents: ['root', folderId] }), 403, 'cannotAddParent', /./],
    ['a second parent', () => update({}, { addParents: 'root' }), 403, 'cannotAddParent', /./],
    ['a long property', () => create({ properties: { a: 'x'.repeat(124) } }), 400, 'invalid', /./],
    [
      'an .xlsx that is none',
      () => create({ mimeType: SPREADSHEET }, BOOK.subarray(9)),
      400,
      'badRequest',
      /./,
    ],
    [
      'a conversion from something else',
      () => create({ mimeType: SPREADSHEET }, BOOK, 'image/png'),
      400,
      'conversionUnsupportedConversionPath',
      /not supported/,
    ],
    ['content, not emulated', () => get(bookId, { alt: 'media' }), 501, 'notImplemented', /alt/],
    ['a field, not emulated', () => update({ starred: true }), 501, 'notImplemented', /starred/],
    ['a method that is not here', () => real.drive.about.get(), 404, 'notFound', /Not Found/],
  ])('%s', async (_, request, status, reason, message) => {
    expect(await refusal(request())).toEqual([status, reason, expect.stringMatching(message)]);
  });

  test('a file that the app did not make, as if it did not exist', async () => {
    const foreign = google.addForeignSpreadsheet('Ajeno');
    expect((await refusal(get(foreign)))[0]).toBe(404);
    expect((await list("name = 'Ajeno'")).data.files).toEqual([]);
    expect((await refusal(real.sheets.spreadsheets.get({ spreadsheetId: foreign })))[0]).toBe(404);
    expect((await refusal(createScript(foreign)))[0]).toBe(403);
  });
});

describe('what Sheets refuses', () => {
  const get = (spreadsheetId: string, more: object = {}) =>
    real.sheets.spreadsheets.get({ spreadsheetId, ...more });
  const make = (requestBody: object) => real.sheets.spreadsheets.create({ requestBody });

  test.each<[string, () => Promise<unknown>, number, RegExp]>([
    ['an unknown field', () => make({ titulo: 'x' }), 400, /Unknown name "titulo": Cannot find/],
    ['one inside', () => batch({ addSheet: { titulo: 1 } }), 400, /at 'requests\[0\]\.addSheet'/],
    ['a wrong type', () => make({ properties: { title: 1 } }), 400, /'properties.title'/],
    ['a wrong enum', () => make({ properties: { autoRecalc: 'NUNCA' } }), 400, /"NUNCA"/],
    ['a wrong locale', () => make({ properties: { locale: 'es-CO' } }), 400, /Unsupported locale/],
    ['a wrong zone', () => batch(setProperties({ timeZone: 'Bogota' }, '*')), 400, /time zone/],
    ['no mask', () => batch(setProperties({ title: 'x' }, '')), 400, /At least one field/],
    ['a wrong mask', () => batch(setProperties({ title: 'x' }, 'titulo')), 400, /Invalid field/],
    ['no request', () => batch(), 400, /at least one request/],
    ['two kinds in one request', () => batch({ addSheet: {}, addChart: {} }), 400, /exactly one/],
    [
      'a tab twice',
      () => batch({ addSheet: { properties: { title: 'inicio' } } }),
      400,
      /already exists/,
    ],
    ['an unknown spreadsheet', () => get('no'), 404, /not found/],
    ['a wrong answer mask', () => get(bookId, { fields: 'titulo' }), 400, /path 'titulo'/],
    ['cells, not emulated', () => get(bookId, { includeGridData: true }), 501, /includeGridData/],
    ['a request, not emulated', () => batch({ addChart: {} }), 501, /addChart/],
  ])('%s', async (_, request, status, message) => {
    const refused = await refusal(request());
    expect([refused[0], refused[2]]).toEqual([status, expect.stringMatching(message)]);
  });
});

describe('what the Apps Script API refuses', () => {
  const make = (requestBody: object) => real.script.projects.create({ requestBody });
  const code = (source: string) => push(manifest(), file('Codigo', 'SERVER_JS', source));
  const service = (serviceId: string, version: string) =>
    push(
      manifest({
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId, version }] },
      }),
    );

  test.each<[string, () => Promise<unknown>, number, RegExp]>([
    ['an unknown field', () => make({ titulo: 'x' }), 400, /Unknown name "titulo"/],
    ['a project without a title', () => make({}), 400, /invalid argument/],
    ['an unknown parent', () => make({ title: 'x', parentId: 'no' }), 404, /not found/],
    ['a folder as parent', () => make({ title: 'x', parentId: folderId }), 400, /invalid/],
    ['an unknown project', () => real.script.projects.get({ scriptId: 'no' }), 404, /not found/],
    [
      'an unknown version',
      () => real.script.projects.getContent({ scriptId, versionNumber: 9 }),
      404,
      /not found/,
    ],
    [
      'a wrong kind of file',
      () => push(manifest(), file('a', 'TEXT', '')),
      400,
      /'files\[1\].type'/,
    ],
    [
      'a name with extension',
      () => push(manifest(), file('a.gs', 'SERVER_JS', '')),
      400,
      /invalid/,
    ],
    [
      'a name twice',
      () => push(manifest(), file('a', 'HTML', ''), file('a', 'SERVER_JS', '')),
      400,
      /already exists.*: a/,
    ],
    ['no manifest', () => push(file('a', 'HTML', '')), 400, /must include a manifest/],
    [
      'another .json',
      () => push(manifest(), file('b', 'JSON', '{}')),
      400,
      /must include a manifest/,
    ],
    ['a manifest that is no JSON', () => push(file('appsscript', 'JSON', '{')), 400, /has errors/],
    ['an unknown key', () => push(manifest({ webhook: 1 })), 400, /unknown fields: \[webhook\]/],
    ['a wrong runtime', () => push(manifest({ runtimeVersion: 'v8' })), 400, /\[V8, STABLE/],
    ['a wrong zone', () => push(manifest({ timeZone: 'Bogota' })), 400, /time zone/],
    [
      'an unknown scope',
      () => push(manifest({ oauthScopes: [`${SCOPE}drive.fil`] })),
      400,
      /oauthScopes\[0\]/,
    ],
    ['an unknown service', () => service('disco', 'v3'), 400, /serviceId/],
    ['a wrong version of it', () => service('drive', 'v4'), 400, /version/],
    [
      'a module',
      () => code("import a from 'a';"),
      400,
      /^Syntax error: .*line: 1 file: Codigo\.gs/,
    ],
    ['a private field', () => code('\nclass A { #a() {} }'), 400, /line: 2/],
    ['a static field', () => code('class A { static a = 1 }'), 400, /Syntax error/],
    ['broken code', () => code('function ('), 400, /Syntax error/],
    ['an add-on manifest, not emulated', () => push(manifest({ addOns: {} })), 501, /addOns/],
  ])('%s', async (_, request, status, message) => {
    const before = google.scripts.get(scriptId)!.files;
    const refused = await refusal(request());
    expect([refused[0], refused[2]]).toEqual([status, expect.stringMatching(message)]);
    expect(google.scripts.get(scriptId)!.files).toBe(before);
  });
});

describe('who may not', () => {
  const driveFile = [`${SCOPE}drive.file`];

  test('without a token', async () => {
    const answer = await fetch(`${google.root}v1/projects/${scriptId}`);
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { error: expect.objectContaining({ status: 'PERMISSION_DENIED' }) },
    ]);
  });

  test.each<[string, object, number, string]>([
    ['with another token', { token: { access_token: 'x' } }, 401, 'authError'],
    ['without the scope', { scopes: driveFile }, 403, 'insufficientPermissions'],
  ])('%s', async (_, given, status, reason) => {
    const { script } = realClients(google, given);
    const [found, why] = await refusal(script.projects.get({ scriptId }));
    expect([found, why]).toEqual([status, reason]);
  });

  test('a request of each API says the scopes it came with', async () => {
    const { drive } = realClients(google, { scopes: driveFile });
    await drive.files.get({ fileId: bookId });
    expect(google.requests.at(-1)).toMatchObject({
      method: 'GET',
      path: `/drive/v3/files/${bookId}`,
      status: 200,
      isExecuted: true,
      scopes: driveFile,
    });
  });

  test.each<['script-api-person' | 'script-api-project' | 'drive-api-project', string, RegExp]>([
    ['script-api-person', 'forbidden', /script\.google\.com\/home\/usersettings/],
    ['script-api-project', 'accessNotConfigured', /script\.googleapis\.com/],
    ['drive-api-project', 'accessNotConfigured', /drive\.googleapis\.com/],
  ])('%s off', async (what, reason, message) => {
    const ask = () =>
      what === 'drive-api-project'
        ? real.drive.files.get({ fileId: bookId })
        : real.script.projects.get({ scriptId });
    google.turnOff(what);
    expect(await refusal(ask())).toEqual([403, reason, expect.stringMatching(message)]);
    google.turnOn(what);
    expect((await ask()).status).toBe(200);
  });
});

describe('what a test makes go wrong', () => {
  test('requests fail as often as asked, with a reason and how long to wait', async () => {
    const rule = { status: 403, reason: 'userRateLimitExceeded', retryAfterSeconds: 3 };
    google.fail({ request: 'GET /drive/v3/files', times: 2, ...rule });
    const get = () => real.drive.files.get({ fileId: bookId });
    const error = await get().catch((thrown) => thrown);
    expect(error.response.headers.get('retry-after')).toBe('3');
    expect((await refusal(get())).slice(0, 2)).toEqual([403, 'userRateLimitExceeded']);
    expect((await get()).status).toBe(200);
  });

  test.each<['before' | 'after', boolean]>([
    ['before', false],
    ['after', true],
  ])('a connection drops %s the request is done', async (when, isDone) => {
    google.cutAt(2, when);
    await real.drive.files.get({ fileId: bookId });
    const error = await create({ name: `Cortada ${when}`, mimeType: FOLDER }).catch((e) => e);
    expect([error.code, error.status]).toEqual(['ECONNRESET', undefined]);
    expect(google.requests.at(-1)).toMatchObject({ status: 0, isExecuted: isDone });
    expect((await list(`name = 'Cortada ${when}'`)).data.files).toHaveLength(isDone ? 1 : 0);
  });
});
