// Requests to the server of this run, with its token. What failed is told apart: refused, or not reached at all.

import { type Refusal, TOKEN_HEADER } from '../protocol';

/** The server understood and said no; `message` is a Spanish sentence. */
export class Refused extends Error {}
/** No answer: the server has stopped, or belongs to another run. */
export class Unreachable extends Error {}

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name="clave"]')?.content ?? '';
/** Names this page among the windows on the same book. */
export const PAGE = crypto.randomUUID();

/** JSON of the answer; throws Refused or Unreachable. */
export async function request<T>(path: string, body?: object): Promise<T> {
  const response = await reach(path, body);
  if (response.ok) return (await response.json()) as T;
  const { mensaje } = (await response.json().catch(() => ({ mensaje: '' }))) as Refusal;
  // Another run has another token: for this page its server is gone.
  if (response.status === 403 || !mensaje) throw new Unreachable(mensaje);
  throw new Refused(mensaje);
}

async function reach(path: string, body: object | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: { [TOKEN_HEADER]: TOKEN, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new Unreachable('No answer', { cause });
  }
}

/** An address that the browser itself opens: it cannot send the header. */
export function addressWithToken(
  path: string,
  parameters: { readonly [name: string]: string } = {},
): string {
  return `${path}?${new URLSearchParams({ ...parameters, clave: TOKEN })}`;
}
