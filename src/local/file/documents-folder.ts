// The folder that stands for a person's «Informes PAM» in Drive: what the add-on creates there becomes a .docx on disk, and its pages stay pages.

import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SavedFile } from '../../emulator/bridge/execution';
import { OWN_FILE, OWN_FOLDER } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import { writeApart } from './write-apart';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** Of what Drive would turn into a document: here it stays as it was made. */
const EXTENSIONS: { readonly [contentType: string]: string } = {
  'text/html': '.html',
  'text/csv': '.csv',
};

export class DocumentsFolder {
  readonly path: string;
  /** Paths of the documents written so far. */
  readonly written: string[] = [];
  private isNew = false;

  constructor(path: string) {
    this.path = resolve(path);
  }

  /** Makes the folder; a UserError when it cannot be, which saveFile could not tell as a sentence. */
  prepare(): void {
    try {
      this.isNew = mkdirSync(this.path, { recursive: true, mode: OWN_FOLDER }) !== undefined;
    } catch {
      throw new UserError(
        `No se puede escribir en la carpeta «${this.path}»: revise el nombre y sus permisos, o use otra con --salida.`,
      );
    }
  }

  /** Writes a document; one already there with its name is kept, and the new one gets a number. */
  readonly saveFile = ({
    name,
    mimeType,
    contentType,
    bytes,
    id,
  }: SavedFile): { id: string; url: string } => {
    if (mimeType === FOLDER_TYPE) return { id: this.path, url: pathToFileURL(this.path).href };
    if (id !== undefined) {
      writeFileSync(id, bytes, { mode: OWN_FILE });
      return { id, url: pathToFileURL(id).href };
    }
    const extension = EXTENSIONS[contentType] ?? '.docx';
    // What is filed as it is bears its extension in Drive too.
    const stem = name.endsWith(extension) ? name.slice(0, -extension.length) : name;
    const file = writeApart(join(this.path, stem), extension, (free) =>
      writeFileSync(free, bytes, { flag: 'wx', mode: OWN_FILE }),
    );
    this.written.push(file);
    return { id: file, url: pathToFileURL(file).href };
  };

  /** Deletes a document that it wrote and that the add-on put in the bin. */
  readonly trashFile = (id: string): void => {
    const position = this.written.indexOf(id);
    if (position < 0) return;
    this.written.splice(position, 1);
    rmSync(id, { force: true });
  };

  /** Takes back what was written, after a command that failed. */
  discard(): void {
    for (const file of this.written.splice(0)) rmSync(file, { force: true });
    if (this.isNew) rmdirSync(this.path);
  }
}
