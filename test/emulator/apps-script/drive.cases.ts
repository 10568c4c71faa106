// Drive, the advanced service: what a script with the scope drive.file makes, finds and changes.

import { type Case, equal, refused } from './case';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files';
const SEARCH = 'https://developers.google.com/workspace/drive/api/guides/search-files';
const DOCUMENT = 'application/vnd.google-apps.document';
const FIELDS = 'id,name,mimeType,appProperties';

/** The service, which Google's types call optional. */
function files(): NonNullable<NonNullable<typeof Drive>['Files']> {
  const found = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!found) throw new Error('The advanced service Drive v3 is not switched on');
  return found;
}

/** With an option that Google's types do not know. */
const exportText = (id: string, options: object): string => {
  const service = files() as unknown as {
    export(id: string, mimeType: string, options: object): GoogleAppsScript.Base.Blob;
  };
  return service.export(id, 'text/plain', options).getDataAsString();
};

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
  {
    name: 'Drive.Files.create() refuses a folder that the script did not make',
    source: `${FILES}/create; https://developers.google.com/workspace/drive/api/guides/api-specific-auth (drive.file)`,
    run: () => {
      const resource = { name: 'Contrato del emulador', parents: ['esta-carpeta-no-existe'] };
      refused(() => files().create(resource), 'File not found');
    },
  },
  {
    name: 'Drive.Files.export() gives the text of a document, and nothing without alt=media',
    source: `${FILES}/export; https://github.com/brucemcpherson/gas-fakes/issues/117; https://issuetracker.google.com/468534237`,
    run: () => {
      const { id = '' } = files().create({ name: 'Contrato del emulador', mimeType: DOCUMENT });
      // Google's text begins with a byte order mark.
      equal(exportText(id, { alt: 'media' }).trim(), '');
      refused(() => exportText(id, {}), 'Export requires alt=media');
      files().update({ trashed: true }, id);
    },
  },
  {
    name: 'Drive.Files.copy() makes a file that goes to the bin on its own',
    source: `${FILES}/copy; ${FILES}/update`,
    run: () => {
      const { id = '' } = files().create({ name: 'Contrato del emulador', mimeType: DOCUMENT });
      const copy = files().copy({ name: 'Copia' }, id);
      equal([copy.name, copy.mimeType], ['Copia', DOCUMENT]);
      files().update({ trashed: true }, copy.id ?? '');
      equal(files().get(copy.id ?? '', { fields: 'trashed' }), { trashed: true });
    },
  },
];
