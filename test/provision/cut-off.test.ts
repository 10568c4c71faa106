// A run that is cut off at any request: the next one goes on, and there is one folder, one workbook and one script.

import {
  type GoogleRequest,
  type LocalGoogle,
  startLocalGoogle,
} from '../support/google/local-google';
import { liveOf, ProvisionFolder, SMALL_NAMES, writesOf, xlsxWith } from '../support/provision';

let google: LocalGoogle;
let folder: ProvisionFolder;
beforeEach(begin);
afterEach(end);

async function begin(): Promise<void> {
  google = await startLocalGoogle();
  folder = new ProvisionFolder(google);
}
async function end(): Promise<void> {
  folder.remove();
  await google.close();
}

type Cut = readonly [n: number, when: 'before' | 'after'];
type Options = () => readonly string[];

const EMPTY: Options = () => [];
const FROM_FILE: Options = () => [
  '--libro',
  folder.write('libro.xlsx', xlsxWith('PAM', 'Bitácora')),
];

/** On a new computer and account: a run for each cut, then one that must end well and leave one of each. */
async function cutAndResume(cuts: readonly Cut[], options: Options): Promise<void> {
  await end();
  await begin();
  for (const [n, when] of cuts) {
    google.cutAt(n, when);
    await folder.provision(...options());
  }
  const { code, stderr } = await folder.provision(...options());
  const place = cuts.map(([n, when]) => `${when} request ${n}`).join(', then ');
  const { folders, books, scripts } = liveOf(google);
  const count = [folders.length, books.length, scripts.length];
  expect([place, code, stderr, count]).toEqual([place, 0, '', [1, 1, 1]]);
  const { parentId, files } = scripts[0]!;
  expect([place, parentId]).toEqual([place, books[0]!.id]);
  expect([place, files.map(({ name }) => name).sort()]).toEqual([place, SMALL_NAMES]);
}

/** The cuts at every request of what was asked so far, from one on, that somebody cares about. */
function cutsFrom(
  first: number,
  isCut: (request: GoogleRequest, n: number) => boolean = () => true,
): readonly Cut[] {
  return google.requests
    .slice(first)
    .flatMap((request, i) => (isCut(request, i + 1) ? [i + 1] : []))
    .flatMap((n): readonly Cut[] => [
      [n, 'before'],
      [n, 'after'],
    ]);
}

test('a run cut off at any request goes on', async () => {
  await folder.provision();
  for (const cut of cutsFrom(0)) await cutAndResume([cut], EMPTY);
});

test('a run with a local workbook cut off at any request that writes goes on', async () => {
  await folder.provision(...FROM_FILE());
  for (const cut of cutsFrom(0, ({ method }) => method !== 'GET'))
    await cutAndResume([cut], FROM_FILE);
});

test('the run after one whose script nobody can tell of may be cut off anywhere too', async () => {
  await folder.provision();
  const script = google.requests.findIndex(({ path }) => path === '/v1/projects') + 1;
  await cutAndResume([[script, 'after']], EMPTY);
  // What follows the second script is as in any run.
  const again = google.requests.slice(script).findIndex(({ path }) => path === '/v1/projects') + 1;
  for (const cut of cutsFrom(script, (_request, n) => n <= again))
    await cutAndResume([[script, 'after'], cut], EMPTY);
});

test('a workbook that somebody used after the cut is kept, and the person is asked for its script', async () => {
  const n = await scriptRequest();
  google.cutAt(n, 'after');
  await folder.provision();
  const [book] = liveOf(google).books;
  book!.modifiedTime = new Date(Date.now() + 60_000).toISOString();
  const { code, stderr } = await folder.provision();
  expect(code).toBe(3);
  expect(stderr).toContain('ID de secuencia de comandos');
  const [script] = liveOf(google).scripts;
  const foreign = google.addScript({ title: 'De otro libro' });
  expect(await folder.provision('--script', foreign)).toMatchObject({ code: 3 });
  expect(await folder.provision('--script', script!.scriptId)).toMatchObject({ code: 0 });
  expect(liveOf(google).scripts.filter(({ parentId }) => parentId === book!.id)).toEqual([script]);
});

/** Which request of a first run makes the script. */
async function scriptRequest(): Promise<number> {
  await folder.provision();
  const n = google.requests.findIndex(({ path }) => path === '/v1/projects') + 1;
  await end();
  await begin();
  return n;
}

test('data that was on its way is not replaced by an empty workbook', async () => {
  await folder.provision(...FROM_FILE());
  const upload = google.requests.findIndex(({ path }) => path.startsWith('/upload')) + 1;
  const script = google.requests.findIndex(({ path }) => path === '/v1/projects') + 1;
  for (const [n, when] of [
    [upload, 'before'],
    [script, 'after'],
  ] as const) {
    await end();
    await begin();
    google.cutAt(n, when);
    await folder.provision(...FROM_FILE());
    const { code, stderr } = await folder.provision();
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('--libro «') });
    expect(await folder.provision(...FROM_FILE())).toMatchObject({ code: 0 });
    expect(liveOf(google).books.map(({ id }) => google.spreadsheets.get(id)?.xlsx)).toEqual([
      expect.anything(),
    ]);
  }
});

test('another file than the one that was cut off, but arrived, is said not to be there', async () => {
  google.cutAt(5, 'after');
  await folder.provision(...FROM_FILE());
  expect(google.requests.at(-1)?.path).toBe('/upload/drive/v3/files');
  const other = folder.write('otro.xlsx', xlsxWith('PAM', 'Bitácora', 'Otra'));
  const { code, stdout } = await folder.provision('--libro', other);
  const avisos = [expect.stringContaining('«otro.xlsx» no se subió')];
  expect({ code, answer: JSON.parse(stdout) }).toMatchObject({ code: 0, answer: { avisos } });
});

test('a request that writes is not repeated by itself, whatever Google answered', async () => {
  for (const status of [429, 500, 503]) {
    google.fail({ request: 'POST /drive/v3/files', status, reason: 'backendError' });
    expect(await folder.provision()).toMatchObject({ code: 3 });
    expect(liveOf(google).folders).toEqual([]);
  }
  expect(writesOf(google)).toEqual(Array(3).fill('POST /drive/v3/files'));
});

test('a request that only reads is repeated after what Google asks to wait', async () => {
  const passing = { status: 429, reason: 'rateLimitExceeded', retryAfterSeconds: 7 };
  google.fail({ request: 'GET /drive/v3/files', ...passing });
  google.fail({ request: 'GET /v4/spreadsheets', status: 503, reason: 'backendError', times: 2 });
  expect(await folder.provision()).toMatchObject({ code: 0, stderr: '' });
  expect(folder.waits[0]).toBe(7000);
  expect(folder.waits).toHaveLength(3);
});
