// What the network does to a request, as Google's clients throw it: what is tried again, and what is known of it afterwards.

import { call } from '../../../src/provision/google/call';

/** What gaxios throws when no answer came. */
const lost = (code: string): Error => Object.assign(new Error(code), { code, config: {} });

interface Tried {
  readonly error: Error;
  readonly attempts: number;
}

async function attempt(thrown: Error, repeatable: boolean): Promise<Tried> {
  let attempts = 0;
  const request = async (): Promise<{ data: Error }> => {
    attempts++;
    throw thrown;
  };
  const pause = async (): Promise<void> => {};
  const error = await call('crear la carpeta', request, { repeatable, pause }).catch((e) => e);
  return { error, attempts };
}

test.each([
  ['ENOTFOUND', 'RED', 'noHecho', 5, 'no hay conexión'],
  ['ECONNREFUSED', 'RED', 'noHecho', 5, 'no hay conexión'],
  ['ECONNRESET', 'RED', 'desconocido', 5, 'se cortó'],
  ['ETIMEDOUT', 'RED', 'desconocido', 5, 'se cortó'],
  ['TimeoutError', 'RED', 'desconocido', 5, 'se cortó'],
  ['CERT_NOT_YET_VALID', 'RELOJ', 'noHecho', 1, 'la fecha y la hora'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'RED', 'noHecho', 1, 'NODE_EXTRA_CA_CERTS'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'RED', 'noHecho', 1, 'NODE_EXTRA_CA_CERTS'],
] as const)('after %s a request is %s, %s', async (code, codigo, outcome, attempts, sentence) => {
  const repeated = await attempt(lost(code), true);
  expect(repeated.error).toMatchObject({ codigo, outcome });
  expect(repeated.error.message).toContain(sentence);
  expect(repeated.attempts).toBe(attempts);
  expect((await attempt(lost(code), false)).attempts).toBe(1);
});

test('a request that may not be repeated, and may have been done, says that nobody knows', async () => {
  expect((await attempt(lost('ECONNRESET'), false)).error.message).toContain('No se sabe si');
  expect((await attempt(lost('ECONNRESET'), true)).error.message).not.toContain('No se sabe si');
  expect((await attempt(lost('ENOTFOUND'), false)).error.message).not.toContain('No se sabe si');
});

test('what is our fault rises as it is', async () => {
  const ours = new TypeError('x is not a function');
  expect(await attempt(ours, true)).toEqual({ error: ours, attempts: 1 });
});
