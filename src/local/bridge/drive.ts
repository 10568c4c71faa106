// Requests about files in Drive. The host keeps what is created (a folder of the disk, usually) and what is known of it.

import { bufferOf } from './bytes';
import { type DriveFile, type Execution, requireAuthorisation, ServiceError } from './execution';

/** Content of a file. */
export interface Media {
  readonly contentType: string;
  readonly bytes: readonly number[];
}
export type FileFields = Partial<
  Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'appProperties'>
>;

export interface DriveRequests {
  createFile(fields: FileFields, media?: Media): DriveFile;
  updateFile(id: string, fields: FileFields, media?: Media): DriveFile;
  file(id: string): DriveFile;
  /** Files this add-on created, oldest first: drive.file sees no others. */
  files(): DriveFile[];
}

const SCOPE = 'drive.file';

export function driveRequests(execution: Execution): DriveRequests {
  const { ledger, state } = execution;
  return {
    createFile: (fields, media) => {
      requireAuthorisation(execution, 'drive.files.create', SCOPE);
      ledger.charge('archivoEscrito');
      const mimeType = fields.mimeType ?? media?.contentType ?? 'application/octet-stream';
      return keep(execution, { name: 'Untitled', ...fields, mimeType }, media);
    },
    updateFile: (id, fields, media) => {
      requireAuthorisation(execution, 'drive.files.update', SCOPE);
      ledger.charge('archivoEscrito');
      return keep(execution, { ...known(execution, id, 'update'), ...fields }, media, id);
    },
    file: (id) => {
      requireAuthorisation(execution, 'drive.files.get', SCOPE);
      ledger.charge('archivoLeido');
      return known(execution, id, 'get');
    },
    files: () => {
      requireAuthorisation(execution, 'drive.files.list', SCOPE);
      ledger.charge('archivoLeido');
      return [...state.files.values()];
    },
  };
}

function known({ state }: Execution, id: string, method: string): DriveFile {
  const file = state.files.get(id);
  if (file) return file;
  throw new ServiceError(
    `API call to drive.files.${method} failed with error: File not found: ${id}.`,
  );
}

/** Hands the content to the host; without content an existing file only changes what is known of it. */
function keep(
  execution: Execution,
  fields: FileFields & { readonly name: string; readonly mimeType: string },
  media: Media | undefined,
  id?: string,
): DriveFile {
  const { name, mimeType, parents = [], appProperties = {} } = fields;
  const old = id === undefined ? undefined : execution.state.files.get(id);
  const saved =
    old && !media
      ? { id: old.id, url: old.webViewLink }
      : execution.saveFile({
          name,
          mimeType,
          contentType: media?.contentType ?? '',
          bytes: bufferOf(media?.bytes ?? []),
          parents,
          appProperties,
          ...(id !== undefined && { id }),
        });
  const file = { id: saved.id, name, mimeType, parents, appProperties, webViewLink: saved.url };
  execution.state.files.set(file.id, file);
  return file;
}
