// Looking for files on Drive: by the id that is remembered, or by the mark that everything we make carries.

import { call } from '../google/call';
import type { Google } from '../google/connect';
import { ProvisionError } from '../provision-error';

export type Clase = 'carpeta' | 'libro';

export interface Archivo {
  readonly id: string;
  readonly nombre: string;
  readonly enlace: string;
  /** When somebody last modified it, as Drive writes it. */
  readonly modificado: string;
}

export const FIELDS = 'id,name,trashed,webViewLink,modifiedTime';
/** Drive may take a moment to list what was just made: after a lost answer it is asked again before making another. */
const SEARCHES_AFTER_LOSS = 3;
const PAUSE_MS = 2000;

/** What is written on a file so that it is found when the answer of its creation was lost. */
export const markOf = (clase: Clase, instalacion: string): { [key: string]: string } => ({
  libroPam: clase,
  instalacion,
});

/** The file of this id; undefined when it is in the trash, or gone, or this account does not see it. */
export async function fileById(google: Google, id: string): Promise<Archivo | undefined> {
  try {
    const file = await call(
      'mirar lo que hay en Drive',
      () => google.drive.files.get({ fileId: id, fields: FIELDS, supportsAllDrives: true }),
      { repeatable: true, pause: google.pause },
    );
    return file.trashed ? undefined : archivoOf(file);
  } catch (error) {
    if (error instanceof ProvisionError && error.codigo === 'NO_EXISTE') return undefined;
    throw error;
  }
}

/** The file of this installation, the oldest if there were two. */
export async function fileByMark(
  google: Google,
  mark: { readonly [key: string]: string },
  wasLost: boolean,
): Promise<Archivo | undefined> {
  const conditions = Object.entries(mark).map(
    ([key, value]) => `appProperties has { key='${key}' and value='${value}' }`,
  );
  const q = [...conditions, 'trashed = false'].join(' and ');
  for (let search = 1; ; search++) {
    const { files = [] } = await call(
      'buscar en Drive',
      () => google.drive.files.list({ q, orderBy: 'createdTime', fields: `files(${FIELDS})` }),
      { repeatable: true, pause: google.pause },
    );
    if (files[0]) return archivoOf(files[0]);
    if (!wasLost || search === SEARCHES_AFTER_LOSS) return undefined;
    await google.pause(PAUSE_MS);
  }
}

interface DriveFile {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly webViewLink?: string | null;
  readonly modifiedTime?: string | null;
}

export const archivoOf = ({ id, name, webViewLink, modifiedTime }: DriveFile): Archivo => ({
  id: requireId(id),
  nombre: name ?? '',
  enlace: webViewLink ?? '',
  modificado: modifiedTime ?? '',
});

/** Something between this computer and Google may answer in its place: what has no id was not made, as far as we know. */
export function requireId(id: string | null | undefined): string {
  if (id) return id;
  throw new ProvisionError(
    'GOOGLE',
    'La respuesta no parece de Google: quizá este equipo está detrás de un proxy o de una página de ingreso a la red. Repita el comando desde otra red.',
    'desconocido',
  );
}
