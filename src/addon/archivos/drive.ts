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

/** Files the document; a sentence when Drive does not take it. */
export function fileDocument(name: string, bytes: Uint8Array): ArchivoEnDrive {
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!files) throw new UserError('Falta activar el servicio de Drive en el complemento.', 'DRIVE');
  try {
    const parents = [folderOf(files)];
    const file = files.create({ name, mimeType: GOOGLE_DOC, parents }, docxBlob(bytes, name), {
      fields: 'id,webViewLink',
    });
    return { id: file.id ?? '', url: file.webViewLink ?? '' };
  } catch (thrown) {
    console.error(String(thrown));
    throw new UserError(
      'No se pudo guardar el documento: Google Drive no lo recibió. Revise que su cuenta tenga espacio y permiso para crear documentos, y genérelo de nuevo.',
      'DRIVE',
    );
  }
}

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
