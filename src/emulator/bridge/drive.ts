// Answers to the requests about files in Drive. The host keeps what is created (a folder of the disk, usually) and what is
// known of it.

import type { DriveFile, DriveRequests, FileFields, Media } from '../requests/drive';
import { bufferOf, packed } from './bytes';
import { documentText } from './document-text';
import { type Execution, requireAuthorisation, ServiceError } from './execution';

const SCOPE = 'drive.file';
const GOOGLE_DOCUMENT = 'application/vnd.google-apps.document';

export function driveRequests(execution: Execution): DriveRequests {
  const { ledger, state } = execution;
  return {
    createFile: (fields, media) => {
      requireAuthorisation(execution, 'drive.files.create', SCOPE);
      ledger.charge('archivoEscrito');
      for (const parent of fields.parents ?? [])
        if (parent !== 'root') fileOf(execution, parent, 'create');
      const mimeType = fields.mimeType ?? media?.contentType ?? 'application/octet-stream';
      return keep(execution, { name: 'Untitled', ...fields, mimeType }, media);
    },
    updateFile: (id, fields, media) => {
      requireAuthorisation(execution, 'drive.files.update', SCOPE);
      ledger.charge('archivoEscrito');
      return keep(execution, { ...fileOf(execution, id, 'update'), ...fields }, media, id);
    },
    copyFile: (id, fields) => {
      requireAuthorisation(execution, 'drive.files.copy', SCOPE);
      ledger.charge('archivoEscrito');
      const { name, ...known } = fileOf(execution, id, 'copy');
      const content = packed(state.contents.get(id) ?? new Uint8Array());
      const copy = { ...known, name: `Copy of ${name}`, ...fields };
      return keep(execution, copy, { contentType: known.mimeType, content });
    },
    file: (id) => {
      requireAuthorisation(execution, 'drive.files.get', SCOPE);
      ledger.charge('archivoLeido');
      return fileOf(execution, id, 'get');
    },
    documentText: (id) => {
      requireAuthorisation(execution, 'drive.files.export', SCOPE);
      ledger.charge('archivoLeido');
      if (fileOf(execution, id, 'export').mimeType !== GOOGLE_DOCUMENT) {
        throw new ServiceError(
          'API call to drive.files.export failed with error: Export only supports Docs Editors files.',
        );
      }
      return documentText(state.contents.get(id));
    },
    files: () => {
      requireAuthorisation(execution, 'drive.files.list', SCOPE);
      ledger.charge('archivoLeido');
      return [...state.files.values()];
    },
  };
}

function fileOf({ state }: Execution, id: string, method: string): DriveFile {
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
  const { name, mimeType, parents = [], appProperties = {}, trashed = false } = fields;
  const old = id === undefined ? undefined : execution.state.files.get(id);
  const saved =
    old && !media
      ? { id: old.id, url: old.webViewLink }
      : execution.saveFile({
          name,
          mimeType,
          contentType: media?.contentType ?? '',
          bytes: media ? bufferOf(media.content) : Buffer.alloc(0),
          parents,
          appProperties,
          ...(id !== undefined && { id }),
        });
  const { files, contents } = execution.state;
  if (media) contents.set(saved.id, bufferOf(media.content));
  else if (!old) contents.delete(saved.id);
  if (trashed && !old?.trashed) execution.trashFile(saved.id);
  const file = { id: saved.id, name, mimeType, parents, appProperties, trashed };
  files.set(saved.id, { ...file, webViewLink: saved.url });
  return { ...file, webViewLink: saved.url };
}
