// The permission that the person gave, kept in a file that nobody else can read. It opens their workbooks: it is never shown.

import { chmodSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { ProvisionError } from '../provision-error';
import { writePrivate } from '../write-private';

export interface Token {
  readonly refresh_token: string;
  readonly access_token?: string | undefined;
  /** Until when the access token is good, in milliseconds. */
  readonly expiry_date?: number | undefined;
  /** What was granted, separated by blanks. */
  readonly scope: string;
  /** For whom it was given. */
  readonly client_id?: string | undefined;
}

const OTHERS = 0o077;

/** Undefined when nobody gave permission yet. `say` hears it when others could read the file, which is mended. */
export function readToken(path: string, say: (line: string) => void): Token | undefined {
  if (!existsSync(path)) return undefined;
  const token = tokenIn(path);
  // Windows keeps no such modes: there the folder of the person protects it.
  if (process.platform !== 'win32' && statSync(path).mode & OTHERS) {
    chmodSync(path, 0o600);
    say(`Otras personas de este equipo podían leer «${path}»; ya no.`);
  }
  return token;
}

function tokenIn(path: string): Token {
  try {
    const token = JSON.parse(readFileSync(path, 'utf8')) as Partial<Token> | null;
    if (token?.refresh_token && token.scope) return token as Token;
  } catch {
    // Said below: a file cut short and one of something else are mended alike.
  }
  throw new ProvisionError(
    'CREDENCIAL',
    `El permiso guardado en «${path}» está dañado. Ejecute «npm run provision -- entrar».`,
  );
}

export const writeToken = (path: string, token: Token): void =>
  writePrivate(path, `${JSON.stringify(token, undefined, 2)}\n`);

/** Whether there was one. */
export function forgetToken(path: string): boolean {
  refuseStranger(path);
  const existed = existsSync(path);
  rmSync(path, { force: true });
  return existed;
}

/** Throws when the file is no permission: a workbook named by mistake is not to be lost. One that was cut short begins as one. */
export function refuseStranger(path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isFile() && /^({|$)/.test(readFileSync(path, 'latin1'))) return;
  throw new ProvisionError(
    'ARCHIVO',
    `«${path}» no es un permiso guardado por este programa, y no se tocó. Revise lo que escribió en --token.`,
  );
}
