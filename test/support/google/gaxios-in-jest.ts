// Jest's sandbox refuses the `import('node-fetch')` with which gaxios makes its requests. Whoever imports
// this gives every copy of gaxios the fetch of Node instead, with errors that carry node-fetch's codes.

import { dirname } from 'node:path';

type Request = (options: object, ...rest: unknown[]) => unknown;
type Gaxios = { readonly prototype: { request: Request } };

/** The packages that bring a gaxios of their own, or find the common one. */
const OWNERS = ['google-auth-library', 'googleapis-common'];

for (const path of new Set(OWNERS.map(gaxiosOf))) {
  const { prototype } = (require(path) as { Gaxios: Gaxios }).Gaxios;
  const request = prototype.request;
  prototype.request = function (this: unknown, options, ...rest) {
    return request.call(this, { fetchImplementation: fetchLikeNodeFetch, ...options }, ...rest);
  };
}

function gaxiosOf(owner: string): string {
  return require.resolve('gaxios', { paths: [dirname(require.resolve(owner))] });
}

const fetchLikeNodeFetch: typeof fetch = async (...request) => {
  try {
    return await fetch(...request);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error & { code?: string } };
    const code = cause?.code === 'UND_ERR_SOCKET' ? 'ECONNRESET' : cause?.code;
    throw Object.assign(new Error(cause?.message ?? message), { code });
  }
};
