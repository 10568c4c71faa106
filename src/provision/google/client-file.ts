// The file that Google Cloud gives for a client of OAuth of type «App de escritorio».

import { existsSync, readFileSync } from 'node:fs';
import { ProvisionError } from '../provision-error';

export interface Cliente {
  readonly id: string;
  /** Not much of a secret: Google says that a desktop app cannot keep one. */
  readonly secret: string;
}

interface ClientFile {
  readonly installed?: { readonly client_id?: string; readonly client_secret?: string };
  readonly web?: unknown;
}

/** Only who the client is: where Google is asked for permission is not for a file to say. */
export function readCliente(path: string): Cliente {
  if (!existsSync(path))
    throw wrong(
      `No está el cliente de OAuth «${path}». «npm run provision -- ayuda» dice cómo crearlo y descargarlo.`,
    );
  const file = parse(path);
  const { client_id: id, client_secret: secret } = file.installed ?? {};
  if (id && secret) return { id, secret };
  if (file.web)
    throw wrong(
      `El cliente «${path}» es de tipo «Aplicación web». Cree otro de tipo «App de escritorio», descárguelo y repita el comando.`,
    );
  throw wrong(`«${path}» no es un cliente de OAuth. Descárguelo de nuevo de Google Cloud.`);
}

function parse(path: string): ClientFile {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) ?? {};
  } catch {
    throw wrong(`«${path}» no se puede leer como JSON. Descárguelo de nuevo de Google Cloud.`);
  }
}

const wrong = (sentence: string): ProvisionError => new ProvisionError('CLIENTE', sentence);
