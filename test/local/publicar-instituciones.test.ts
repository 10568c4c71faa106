// `libro-pam publicar` after institutions were chosen: nothing of a choice that is not frozen, and of one that is, that they are others.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
afterAll(() => folder.remove());

interface Publicada {
  readonly version: string;
  readonly cambios: readonly string[];
}
const LIBRO = 'libro.xlsx';
const DE = ['--vigencia', '2026', '--accion', 'A14'] as const;
const focalizar = async (...words: readonly string[]): Promise<void> => {
  const { code, stderr } = await folder.run('focalizar', LIBRO, ...DE, ...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
};
const publish = async (): Promise<Publicada> =>
  (await folder.json<Publicada>('publicar', LIBRO, '--salida', 'web')).data;

test('what changed tells the institutions that a new version publishes, and not those of a choice that is not frozen', async () => {
  await folder.run('nuevo', LIBRO, '--ejemplo');
  const before = await publish();
  await focalizar('--cupos', '3', '--guardar');
  expect((await publish()).cambios).toEqual(before.cambios);
  await focalizar('--congelar', '--acta', '1');
  const added = (one: string): boolean => !before.cambios.includes(one);
  expect((await publish()).cambios.filter(added)).toEqual([
    'A14 · Instituciones: 3 focalizadas en 2026',
  ]);
  await focalizar('--descongelar', '--motivo', 'Llegó un dato corregido');
  expect((await publish()).cambios).toEqual(before.cambios);
});
