// Drive, the advanced service: what a script with the scope drive.file makes, finds and changes.

import { type Case, equal, refused } from './case';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files';
const SEARCH = 'https://developers.google.com/workspace/drive/api/guides/search-files';
const FIELDS = 'id,name,mimeType,appProperties';

/** The service, which Google's types call optional. */
function files(): NonNullable<NonNullable<typeof Drive>['Files']> {
  const found = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!found) throw new Error('The advanced service Drive v3 is not switched on');
  return found;
}

export const driveCases: readonly Case[] = [
  {
    name: 'Drive.Files.create() makes a file that get() and list() find by its properties',
    source: `${FILES}/create; ${FILES}/get; ${SEARCH}`,
    run: () => {
      const caso = Utilities.getUuid();
      const blob = Utilities.newBlob('uno', 'text/plain', 'contrato.txt');
      const resource = { name: 'Contrato del emulador', appProperties: { caso } };
      const made = files().create(resource, blob, { fields: FIELDS });
      equal([made.name, made.mimeType], ['Contrato del emulador', 'text/plain']);
      equal(files().get(made.id ?? '', { fields: 'name' }), { name: 'Contrato del emulador' });
      const q = `appProperties has { key='caso' and value='${caso}' } and trashed = false`;
      equal(files().list({ q, fields: 'files(id)' }).files, [{ id: made.id }]);
      const named = files().update({ name: 'Otro nombre' }, made.id ?? '', blob, {
        fields: 'id,name',
      });
      equal([named.id, named.name], [made.id, 'Otro nombre']);
    },
  },
  {
    name: 'Drive.Files.get() refuses a file that the script did not make',
    source: `${FILES}/get; https://developers.google.com/workspace/drive/api/guides/api-specific-auth (drive.file)`,
    run: () => {
      refused(() => files().get('este-id-no-existe'), 'File not found: este-id-no-existe');
    },
  },
];
