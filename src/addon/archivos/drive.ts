// Documents in Drive: one create converts the .docx to a Google Doc in the person's own folder. With
// drive.file a script sees only what it made for that person.

import { fallaDeGoogle } from '../../domain/fallas-de-google';
import { UserError } from '../user-error';
import { docxBlob } from './bytes';

type Files = NonNullable<NonNullable<typeof Drive>['Files']>;

const FOLDER = 'Informes PAM';
const FOLDER_PROPERTY = 'carpeta';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';

export interface ArchivoEnDrive {
  readonly id: string;
  readonly url: string;
}

/** The files of one document: the document itself and its annex. */
export type Parte = 'documento' | 'anexo';
/** By what a file is known again: those of one making have one mark. */
export interface Marca {
  readonly marca: string;
  readonly parte: Parte;
}

function filesService(): Files {
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (files) return files;
  throw new UserError('Falta activar el servicio de Drive en el complemento.', 'DRIVE');
}

/** Files the document; a sentence when Drive does not take it. */
export function fileDocument(
  name: string,
  bytes: Uint8Array,
  { carpeta, ...marca }: Marca & { readonly carpeta: string },
): ArchivoEnDrive {
  return fileAsDocument(docxBlob(bytes, name), {
    name,
    parents: [carpeta],
    appProperties: marca,
  });
}

interface Archivado {
  readonly name: string;
  readonly parents: string[];
  readonly appProperties?: object;
}

/** Files something as it is: a page that is handed over, a table. */
export const fileAsIs = (
  content: GoogleAppsScript.Base.Blob,
  about: Archivado & { readonly mimeType?: string },
): ArchivoEnDrive =>
  taken((files) => {
    const file = files.create({ ...about }, content, { fields: 'id,webViewLink' });
    return { id: file.id ?? '', url: file.webViewLink ?? '' };
  });

/** Files what Drive turns into a document; a sentence when it does not take it. */
export const fileAsDocument = (
  content: GoogleAppsScript.Base.Blob,
  about: Archivado,
): ArchivoEnDrive => fileAsIs(content, { ...about, mimeType: GOOGLE_DOC });

/** The folder in which the person's documents go; a sentence when Drive does not give one. */
export const ownFolder = (): string => taken(folderOf);

function taken<T>(work: (files: Files) => T): T {
  const files = filesService();
  try {
    return work(files);
  } catch (thrown) {
    console.error(String(thrown));
    throw new UserError(
      'No se pudo guardar el documento: Google Drive no lo recibió. Revise que su cuenta tenga espacio y permiso para crear documentos, y genérelo de nuevo.',
      'DRIVE',
    );
  }
}

/** The files of a mark that this account made and that are not in the bin; Google's own error when it cannot look. */
export function filedAs(marca: string): { readonly [P in Parte]?: ArchivoEnDrive } {
  const { files = [] } = filesService().list({
    q: `appProperties has { key='marca' and value='${marca}' } and trashed = false`,
    fields: 'files(id,webViewLink,appProperties)',
  });
  return Object.fromEntries(
    files.map(({ id = '', webViewLink = '', appProperties }) => [
      (appProperties as Marca | undefined)?.parte,
      { id, url: webViewLink },
    ]),
  );
}

export const binFile = ({ id }: ArchivoEnDrive): void =>
  void filesService().update({ trashed: true }, id);

/** The person's folder, made the first time; made again when it was deleted or put in the bin. */
function folderOf(files: Files): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(FOLDER_PROPERTY);
  if (known && exists(files, known)) return known;
  const { id = '' } = files.create({ name: FOLDER, mimeType: GOOGLE_FOLDER });
  properties.setProperty(FOLDER_PROPERTY, id);
  return id;
}

function exists(files: Files, id: string): boolean {
  try {
    return files.get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch (thrown) {
    if (fallaDeGoogle(thrown)?.codigo === 'SIN_ACCESO') return false;
    throw thrown;
  }
}
