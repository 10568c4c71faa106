// The script of a workbook after an update: the build, whole, beside what the office put there.

import type { script_v1 } from 'googleapis/build/src/apis/script/v1';
import type { Google } from '../../src/provision/google/connect';
import { readScript, updateScript } from '../../src/provision/update-script';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import {
  built,
  connectTo,
  macro,
  macroEntry,
  manifestWithMacro,
  scriptOf,
  withSources,
} from '../support/google/scripts';

let local: LocalGoogle;
let google: Google;
beforeAll(async () => {
  local = await startLocalGoogle();
  google = await connectTo(local);
});
afterAll(() => local.close());

const update = async (google: Google, id: string) =>
  updateScript(google, id, await readScript(google, id), built);
const filesOf = (scriptId: string) => local.scripts.get(scriptId)!.files;
const nameOf = ({ name }: { readonly name: string }) => name;
const namesOf = (scriptId: string) => filesOf(scriptId).map(nameOf);
const contentOf = (scriptId: string, name: string) =>
  filesOf(scriptId).find((file) => file.name === name)?.source;
const requestsSince = (start: number) =>
  local.requests.slice(start).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);

test('updateScript() leaves a new project with the build alone, and the second time writes nothing', async () => {
  const id = local.addScript({ title: 'Nuevo' });
  expect(namesOf(id)).toEqual(['appsscript', 'Code']);
  expect(await update(google, id)).toBe('actualizado');
  expect(filesOf(id)).toEqual(built);
  const start = local.requests.length;
  expect(await update(google, id)).toBe('sinCambio');
  expect(requestsSince(start)).toEqual(['GET content']);
});

test('updateScript() keeps the files of the office, its macros and nothing else of the old version', async () => {
  const note = { name: 'informes/pie', type: 'HTML', source: '<p>Pie</p>' } as const;
  const old = withSources(scriptOf('0.0.9'), { appsscript: manifestWithMacro });
  const id = local.addScript({ title: 'Con macros', files: [...old, macro, note] });
  expect(await update(google, id)).toBe('actualizado');
  expect(namesOf(id).sort()).toEqual([...built.map(nameOf), 'informes/pie', 'macros'].sort());
  expect(contentOf(id, 'Aparte')).toBe(built.find(({ name }) => name === 'Aparte')?.source);
  expect(contentOf(id, 'macros')).toBe(macro.source);
  expect(contentOf(id, 'informes/pie')).toBe(note.source);
  expect(contentOf(id, 'Panel')).toBe(built.find(({ name }) => name === 'Panel')?.source);
  const { sheets, oauthScopes } = JSON.parse(contentOf(id, 'appsscript')!);
  expect(sheets).toEqual({ macros: [macroEntry] });
  expect(oauthScopes).toHaveLength(6);
  expect(await update(google, id)).toBe('sinCambio');
});

test('updateScript() drops a file that the older version had, unless somebody wrote in it', async () => {
  const antigua = { name: 'Antigua', type: 'HTML', source: '<p>Antigua</p>' } as const;
  const old = scriptOf('0.0.9', antigua);
  const untouched = local.addScript({ title: 'Sin tocar', files: old });
  const written = local.addScript({
    title: 'Escrito',
    files: withSources(old, { Antigua: '<p>' }),
  });
  await update(google, untouched);
  await update(google, written);
  expect(namesOf(untouched)).not.toContain('Antigua');
  expect(contentOf(written, 'Antigua')).toBe('<p>');
});

test('updateScript() takes the script that was pasted into the default file for ours, under any name', async () => {
  const pasted = scriptOf('0.0.9').map((file) =>
    file.name === 'Codigo' ? { ...file, name: 'Código' } : file,
  );
  const id = local.addScript({ title: 'Pegado', files: pasted });
  await update(google, id);
  expect(namesOf(id)).toEqual(built.map(nameOf));
});

test('updateScript() asks again after a failure that passes, and after an answer that was lost', async () => {
  const id = local.addScript({ title: 'Con fallas' });
  local.fail({ request: `PUT /v1/projects/${id}`, status: 503, reason: 'backendError', times: 2 });
  local.cutAt(4, 'after');
  expect(await update(google, id)).toBe('actualizado');
  expect(filesOf(id)).toEqual(built);
});

/** Google, when it gives a content otherwise than it was sent. */
function answering(change: (file: script_v1.Schema$File) => void): Google {
  const { projects } = google.script;
  const getContent = async (params: { scriptId: string }) => {
    const answer = await projects.getContent(params);
    answer.data.files?.forEach(change);
    return answer;
  };
  const changed = Object.assign(Object.create(projects), { getContent });
  return { ...google, script: Object.create(google.script, { projects: { value: changed } }) };
}

test.each<[string, (file: script_v1.Schema$File) => void, string]>([
  [
    'a source cut short',
    (file) => {
      if (file.name === 'Panel') file.source = file.source!.slice(0, -20);
    },
    '«Panel»',
  ],
  [
    'another manifest',
    (file) => {
      if (file.name === 'appsscript') file.source = '{}';
    },
    '«appsscript»',
  ],
  [
    'a function not found',
    ({ functionSet }) => {
      if (functionSet) functionSet.values = [{ name: 'onEdit' }];
    },
    'la función',
  ],
])('updateScript() says what Google did not keep: %s', async (_, change, said) => {
  const id = local.addScript({ title: 'Cambiado' });
  await expect(update(answering(change), id)).rejects.toMatchObject({
    codigo: 'GOOGLE',
    message: expect.stringContaining(said),
  });
});

test('updateScript() minds neither the line ends nor the blanks that Google changes', async () => {
  const id = local.addScript({ title: 'Igual' });
  const google = answering((file) => {
    file.source =
      file.type === 'JSON'
        ? JSON.stringify(JSON.parse(file.source!))
        : file.source!.replaceAll('\n', '\r\n').trimEnd();
    delete file.functionSet;
  });
  expect(await update(google, id)).toBe('actualizado');
  expect(await update(google, id)).toBe('sinCambio');
});

test('updateScript() tells a script that is not there from one that is out of reach', async () => {
  await expect(update(google, `1${'x'.repeat(56)}`)).rejects.toMatchObject({
    codigo: 'NO_EXISTE',
  });
  const without = await connectTo(local, ['https://www.googleapis.com/auth/drive.file']);
  const id = local.addScript({ title: 'Sin permiso' });
  await expect(update(without, id)).rejects.toMatchObject({ codigo: 'SIN_PERMISO' });
});
