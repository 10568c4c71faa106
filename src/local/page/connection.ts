// Requests to the server of this run, with its token. What failed is told apart: refused, not let in, or not reached at all.

import { type EntryAnswer, type EntryRequest, type Refusal, TOKEN_HEADER } from '../protocol';
import { currentToken, keepToken } from './access';

/** The server understood and said no; `message` is a Spanish sentence. */
export class Refused extends Error {}
/** No answer: the server has stopped. */
export class Unreachable extends Error {}
/** The book was opened again, or this browser never came in: it takes the key that was printed. */
export class Locked extends Error {}

const SIN_RESPUESTA =
  'El libro no respondió. Revise que la ventana de libro-pam siga abierta e intente de nuevo.';

const NOT_LET_IN = 401;
const RETRY_MILLISECONDS = 1500;

/** JSON of the answer; throws Refused, Locked or Unreachable. */
export async function request<T>(path: string, body?: object, token?: string): Promise<T> {
  const response = await reach(path, body, token);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new Unreachable('Half an answer', { cause });
  }
}

/** An answer that is to be read; throws Refused, Locked or Unreachable. */
export async function reach(
  path: string,
  body?: object,
  token = currentToken(),
): Promise<Response> {
  const response = await send(path, body, token);
  if (response.ok) return response;
  const { mensaje } = (await response.json().catch(() => ({ mensaje: '' }))) as Refusal;
  if (response.status === NOT_LET_IN) throw new Locked(mensaje);
  if (!mensaje) throw new Unreachable('No answer in words');
  throw new Refused(mensaje);
}

/** Why what was asked for did not come, as its person reads it. */
export const reasonOf = (error: unknown): string =>
  error instanceof Refused ? error.message : SIN_RESPUESTA;

/** What came of a key: the token, or why there is none. */
export type Entered = { readonly token: string } | { readonly refusal: string };

/** Whoever answers a key needs no token that this window had. */
const NO_TOKEN = '';

/** Comes in with a key. This window takes the token once it knows that the book is its own. */
export async function enter(key: string): Promise<Entered> {
  const body: EntryRequest = { llave: key };
  try {
    const { clave } = await request<EntryAnswer>('/entrar', body, NO_TOKEN);
    keepToken(clave);
    return { token: clave };
  } catch (error) {
    const isTold = error instanceof Locked && error.message !== '';
    return { refusal: isTold ? error.message : reasonOf(error) };
  }
}

/** What becomes of the connection while an answer is waited for. */
export interface Line {
  reachable(isReachable: boolean): void;
  /** Resolves once this window was let in again. */
  letIn(): Promise<void>;
}

/** Asks until there is an answer; throws only what the server said. */
export async function untilReached<T>(ask: () => Promise<T>, line: Line): Promise<T> {
  for (;;) {
    try {
      const answer = await ask();
      line.reachable(true);
      return answer;
    } catch (error) {
      if (error instanceof Refused) line.reachable(true);
      if (error instanceof Locked) await line.letIn();
      else if (error instanceof Unreachable) {
        line.reachable(false);
        await beforeRetry();
      } else throw error;
    }
  }
}

export const beforeRetry = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));

async function send(path: string, body: object | undefined, token: string): Promise<Response> {
  try {
    return await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: {
        [TOKEN_HEADER]: token,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new Unreachable('No answer', { cause });
  }
}
