// A call of an API method: whether the token may make it, whether what it brings fits what Google
// publishes, and then the method itself.

import { GoogleError, refusalFor, refuse, refuseFields } from './errors';
import type { Failures } from './failures';
import { applyMask, type Mask, readMask, unknownPath } from './fields-mask';
import { methodScopes } from './published-types';
import type { Call, Route } from './route';
import { bodyViolations, queryViolations } from './schema';

const UNREGISTERED =
  "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
const UNAUTHENTICATED =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** Parameters of every method that change nothing here. */
const HONOURED = ['fields', 'prettyPrint', 'quotaUser', 'uploadType', '$.xgafv'];

/** The scopes that the token of a request was granted; refuses a request without a good one. */
export function grantedScopes(
  authorization: string | undefined,
  scopesOf: (token: string) => readonly string[] | undefined,
): readonly string[] {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (!token) return refuse(403, 'forbidden', UNREGISTERED);
  return scopesOf(token) ?? refuse(401, 'authError', UNAUTHENTICATED, 'Authorization');
}

/** Refuses a method whose API is off, or for which none of these scopes is enough. */
export function refuseUnallowed(
  { api, method }: Route,
  scopes: readonly string[],
  failures: Failures,
): void {
  failures.refuseWhatIsOff(api);
  if (methodScopes(api, method).some((scope) => scopes.includes(scope))) return;
  const message = 'Request had insufficient authentication scopes.';
  const metadata = { service: `${api}.googleapis.com`, method };
  const info = { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata };
  throw new GoogleError(refusalFor(403, 'insufficientPermissions', { message, info }));
}

/** Refuses parameters that the method does not have, and those that Google would honour and we do not. */
export function refuseQuery(route: Route, query: URLSearchParams, path: object): void {
  const unknown = queryViolations(route.api, route.method, query, Object.keys(path));
  if (unknown.length) refuseFields(unknown);
  for (const [name, value] of query)
    if (![...HONOURED, ...(route.query ?? [])].includes(name) && `${name}=${value}` !== 'alt=json')
      refuse(501, 'notImplemented', `Not emulated: ${route.method} with ${name}`);
}

/** The JSON of a request; refuses what does not fit the schema of the method. */
export function readBody(route: Route, text: string, type = 'application/json'): Call['body'] {
  if (text === '') return {};
  if (!type.startsWith('application/json'))
    refuse(400, 'badContent', `Unsupported content with type: ${type}`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse(400, 'parseError', 'Parse Error');
  }
  if (!route.body) refuse(400, 'badRequest');
  const violations = bodyViolations(route.api, route.body, body);
  if (violations.length) refuseFields(violations);
  return body as Call['body'];
}

/** Runs a method; its answer has the parts that `fields` asks for, and only what Google publishes. */
export function runMethod(route: Route, call: Call): object {
  const mask = maskOf(route, call.query.get('fields'));
  const answer = route.run(call);
  const wrong = bodyViolations(route.api, route.answer, answer)[0];
  if (wrong) throw new Error(`The local Google answers what Google does not: ${wrong.description}`);
  return applyMask(answer, mask) as object;
}

function maskOf(route: Route, fields: string | null): Mask {
  let mask: Mask;
  try {
    mask = readMask(fields ?? route.defaultFields ?? '*');
  } catch {
    return refuse(400, 'invalidParameter', `Invalid field selection ${fields}`, 'fields');
  }
  const unknown = unknownPath(route.api, route.answer, mask);
  if (!unknown) return mask;
  if (route.api === 'drive')
    return refuse(400, 'invalidParameter', `Invalid field selection ${unknown}`, 'fields');
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  return refuseFields([{ field: unknown, description }]);
}
