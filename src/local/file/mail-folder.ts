// The folder «correo» beside a book: here nothing is sent, so each message that the add-on sends becomes an .eml file.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Mail } from '../../emulator/bridge/execution';
import { OWN_FILE, OWN_FOLDER } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import { stampOf } from './copies';
import { emlOf } from './eml';
import { writeApart } from './write-apart';

const LONGEST_NAME = 120;

export class MailFolder {
  readonly path: string;
  /** Files written that nobody has been told of. */
  private written: string[] = [];

  /** The folder of the book at this path. */
  constructor(libro: string) {
    this.path = join(dirname(resolve(libro)), 'correo');
  }

  readonly saveMail = (mail: Mail): void => {
    try {
      mkdirSync(this.path, { recursive: true, mode: OWN_FOLDER });
      const text = emlOf(mail);
      const file = writeApart(join(this.path, nameOf(mail)), '.eml', (free) =>
        writeFileSync(free, text, { flag: 'wx', mode: OWN_FILE }),
      );
      this.written.push(file);
    } catch {
      throw new UserError(
        `No se puede escribir en la carpeta «${this.path}»: revise sus permisos y el espacio en el disco.`,
      );
    }
  };

  /** What to tell a person of the messages since the last time; undefined when there are none. */
  notice(): string | undefined {
    const files = this.written.splice(0);
    const [file = ''] = files;
    if (files.length === 0) return undefined;
    return files.length === 1
      ? `Desde aquí no sale correo: el mensaje quedó en «correo/${basename(file)}», junto al libro. Para enviarlo, ábralo con su programa de correo.`
      : `Desde aquí no sale correo: los ${files.length} mensajes quedaron en la carpeta «correo», junto al libro. Para enviarlos, ábralos con su programa de correo.`;
  }

  /** Takes back what was written, after a command that failed. */
  discard(): void {
    for (const file of this.written.splice(0)) rmSync(file, { force: true });
  }
}

/** "2026-06-15 0700 Lo que vence esta semana - ana@example.com", without what Windows refuses in a name. */
const nameOf = ({ date, subject, to: [first = ''] }: Mail): string =>
  `${stampOf(date.getTime())} ${subject} - ${first}`
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names.
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim();
