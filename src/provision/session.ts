// How a verb gets to Google: the client of the office, the permission of the person, and the clients of the APIs.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chosen } from '../terminal/command';
import { readCliente } from './google/client-file';
import { connect, type Google, rootUrlFrom } from './google/connect';
import { askConsent } from './google/consent';
import { authWith } from './google/oauth';
import {
  forgetToken,
  readToken,
  refuseStranger,
  type Token,
  writeToken,
} from './google/token-file';
import type { Progress } from './progress';
import { ProvisionError } from './provision-error';

export interface SessionOptions {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly chosen: Chosen;
  readonly progress: Progress;
  /** Of a person who can be asked; undefined when nobody is there. */
  readonly keyboard: Readable | undefined;
  /** How waits are waited. */
  readonly pause?: ((ms: number) => Promise<unknown>) | undefined;
}

const fileOf = (
  { root, chosen }: SessionOptions,
  option: 'cliente' | 'token',
  usual: string,
): string => {
  const path = chosen[option];
  return typeof path === 'string' ? path : join(root, usual);
};
export const clientePath = (options: SessionOptions): string =>
  fileOf(options, 'cliente', 'datos/cliente-google.json');
export const tokenPath = (options: SessionOptions): string =>
  fileOf(options, 'token', 'datos/token-google.json');

/** Google with the kept permission; a person at the terminal is asked for it when there is none. */
export async function openGoogle(options: SessionOptions): Promise<Google> {
  const rootUrl = rootUrlFrom(options.environment);
  const cliente = readCliente(clientePath(options));
  const path = tokenPath(options);
  const kept = readToken(path, (line) => options.progress.say(line));
  if (!kept && !options.keyboard)
    throw new ProvisionError(
      'CREDENCIAL',
      'Todavía no hay permiso para trabajar en su cuenta de Google. Ejecute «npm run provision -- entrar» en una terminal.',
    );
  const token = kept ?? (await giveConsent(options));
  const { progress, pause = sleep } = options;
  return connect(await authWith(cliente, token, { path, rootUrl }), rootUrl, (ms) => {
    progress.waiting(ms);
    return pause(ms);
  });
}

/** Asks for permission and keeps it. */
export async function giveConsent(options: SessionOptions): Promise<Token> {
  refuseStranger(tokenPath(options));
  const token = await askConsent(readCliente(clientePath(options)), {
    rootUrl: rootUrlFrom(options.environment),
    say: (line) => options.progress.say(line),
    keyboard: options.keyboard,
  });
  writeToken(tokenPath(options), token);
  options.progress.say('✔ El permiso quedó guardado en este equipo.');
  return token;
}

/** What is missing before Google can be asked for anything, in Spanish; told without asking. */
export function missingFor(options: SessionOptions): readonly string[] {
  const cliente = clientePath(options);
  if (!existsSync(cliente))
    return [`el cliente de OAuth («${cliente}»): npm run provision -- ayuda`];
  return existsSync(tokenPath(options)) ? [] : ['su permiso: npm run provision -- entrar'];
}

/** Whether there was a permission to forget. */
export const forgetConsent = (options: SessionOptions): boolean => forgetToken(tokenPath(options));
