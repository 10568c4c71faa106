// What is said of whatever stopped the program, and with which exit code: a wrong use or an obstacle is its own sentence;
// anything else is our fault and gets a code to report it by.

import { UsageError } from '../terminal/arguments';
import type { ExitCode } from '../terminal/command';
import { UserError } from '../terminal/user-error';
import { ProvisionError } from './provision-error';

export interface Explanation {
  readonly code: ExitCode;
  readonly codigo: string;
  readonly mensaje: string;
}

/** `usage` is that of the verb, where one was recognised. */
export function explanationOf(thrown: unknown, usage = 'npm run provision -- ayuda'): Explanation {
  if (thrown instanceof UsageError)
    return { code: 2, codigo: 'USO', mensaje: `${thrown.message}\nUso: ${usage}` };
  if (thrown instanceof ProvisionError)
    return { code: 3, codigo: thrown.codigo, mensaje: thrown.message };
  // What the local host says of a file.
  if (thrown instanceof UserError) return { code: 3, codigo: 'ARCHIVO', mensaje: thrown.message };
  const incident = Date.now().toString(36).toUpperCase();
  return {
    code: 3,
    codigo: 'FALLA',
    mensaje: `Algo falló dentro del programa; lo hecho antes queda anotado (incidente ${incident}). Si se repite, repita el comando con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.`,
  };
}

/** The cause of a refusal says what Google answered; its request is left out, since it carries the permission. */
export function detailsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  return cause instanceof Error ? `${thrown.stack}\n${cause.message}` : `${thrown.stack}`;
}
