// One request from beginning to end: who asks, whether the API is on, whether what is asked fits what
// Google publishes, then the method itself; and what a test made go wrong on the way.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { driveRoutes } from './drive';
import { errorBody, GoogleError, refusalFor, refuse, refuseFields } from './errors';
import type { Failures } from './failures';
import type { OAuth } from './oauth';
import { type Api, methodScopes } from './published-types';
import { type Call, type FoundRoute, findRoute, type Route } from './route';
import {
  applyMask,
  bodyViolations,
  type Mask,
  queryViolations,
  readMask,
  unknownPath,
} from './schema';
import { scriptRoutes } from './script';
import { sheetsRoutes } from './sheets';
import { type Account, newId } from './state';
import { addToSession, readMultipart, type Session } from './upload';

export interface GoogleRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or the metadata of an upload. */
  readonly body: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** Whether the method ran to its end, answered or not. */
  readonly isExecuted: boolean;
  /** What the token was granted. */
  readonly scopes: readonly string[];
}

type Asked = { -readonly [K in keyof GoogleRequest]: GoogleRequest[K] };

interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bytes: Buffer;
  readonly asked: Asked;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
}

const ROUTES: readonly Route[] = [...driveRoutes, ...sheetsRoutes, ...scriptRoutes];
const UPLOAD = '/upload';

export class GoogleServer {
  readonly requests: GoogleRequest[] = [];
  private readonly sessions = new Map<string, Session>();

  constructor(
    private readonly account: Account,
    private readonly oauth: OAuth,
    private readonly failures: Failures,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readAll(request).catch(() => undefined);
    if (!bytes) return;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      status: 0,
      isExecuted: false,
      scopes: [],
    };
    this.requests.push(asked);
    const cut = this.failures.nextCut();
    if (cut === 'before') return void request.socket.destroy();
    const reply = this.answer({ request, url, bytes, asked });
    if (cut === 'after') return void request.socket.destroy();
    asked.status = reply.status;
    send(response, reply);
  }

  private answer(incoming: Incoming): Reply {
    const { url, bytes, asked } = incoming;
    const pathname = url.pathname.startsWith(UPLOAD)
      ? url.pathname.slice(UPLOAD.length)
      : url.pathname;
    const found = findRoute(ROUTES, asked.method, pathname);
    try {
      this.failures.refuseByRule(`${asked.method} ${url.pathname}`);
      const oauth = this.oauth.answer(
        `${asked.method} ${url.pathname}`,
        url.searchParams,
        String(bytes),
      );
      if (oauth) {
        asked.isExecuted = oauth.status < 400;
        return oauth;
      }
      if (url.searchParams.has('upload_id')) return this.resume(incoming);
      if (!found) return refuse(404, 'notFound', 'Not Found');
      return this.run(incoming, found);
    } catch (error) {
      if (!(error instanceof GoogleError)) return ownFault(error);
      const { status, retryAfterSeconds } = error.refusal;
      const headers =
        retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` };
      return { status, headers, body: errorBody(apiOf(pathname), error.refusal) };
    }
  }

  private run(incoming: Incoming, found: FoundRoute): Reply {
    const { request, url, bytes, asked } = incoming;
    const { route } = found;
    this.authorize(request, asked, route);
    const query = url.searchParams;
    const unknown = queryViolations(route.api, route.method, query, Object.keys(found.path));
    if (unknown.length) refuseFields(unknown);
    if (!url.pathname.startsWith(UPLOAD))
      return this.execute(found, query, this.readBody(route, bytes.toString('utf8'), asked), asked);
    return this.upload(incoming, found);
  }

  private authorize(request: IncomingMessage, asked: Asked, { api, method }: Route): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token)
      refuse(
        403,
        'forbidden',
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      );
    const grant = this.oauth.grantOf(token);
    if (!grant)
      refuse(
        401,
        'authError',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
        'Authorization',
      );
    asked.scopes = grant.scopes;
    this.failures.refuseWhatIsOff(api);
    if (methodScopes(api, method).some((scope) => grant.scopes.includes(scope))) return;
    const metadata = { service: `${api}.googleapis.com`, method };
    const message = 'Request had insufficient authentication scopes.';
    const info = { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata };
    throw new GoogleError(refusalFor(403, 'insufficientPermissions', { message, info }));
  }

  private readBody(route: Route, text: string, asked: Asked): Call['body'] {
    if (text === '') return {};
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return refuse(400, 'parseError', 'Parse Error');
    }
    asked.body = body;
    if (!route.body) refuse(400, 'badRequest');
    const violations = bodyViolations(route.api, route.body, body);
    if (violations.length) refuseFields(violations);
    return body as Call['body'];
  }

  private upload(incoming: Incoming, found: FoundRoute): Reply {
    const { request, url, bytes, asked } = incoming;
    const type = request.headers['content-type'];
    const uploadType = url.searchParams.get('uploadType');
    if (!found.route.body) return refuse(404, 'notFound', 'Not Found');
    if (uploadType === 'resumable') return this.announce(incoming);
    if (uploadType === 'media')
      return this.execute(found, url.searchParams, {}, asked, { bytes, mimeType: type });
    if (uploadType !== 'multipart') return refuse(400, 'badRequest', 'Invalid upload type.');
    const { metadata, ...media } = readMultipart(type ?? '', bytes);
    const body = this.readBody(found.route, metadata, asked);
    return this.execute(found, url.searchParams, body, asked, media);
  }

  /** Answers the first request of a resumable upload with the address to send the bytes to. */
  private announce({ request, url, bytes, asked }: Incoming): Reply {
    const id = newId(40);
    const mimeType = request.headers['x-upload-content-type'];
    this.sessions.set(id, {
      method: asked.method,
      pathname: url.pathname.slice(UPLOAD.length),
      query: url.searchParams,
      metadata: bytes.toString('utf8'),
      mimeType: typeof mimeType === 'string' ? mimeType : undefined,
      bytes: Buffer.alloc(0),
    });
    const location = new URL(url.pathname + url.search, `http://${request.headers.host}`);
    location.searchParams.set('upload_id', id);
    return { status: 200, headers: { location: location.href }, body: '' };
  }

  private resume({ request, url, bytes, asked }: Incoming): Reply {
    const id = url.searchParams.get('upload_id') ?? '';
    const session = this.sessions.get(id);
    if (!session || asked.method !== 'PUT') return refuse(404, 'notFound', 'Not Found');
    const progress = addToSession(session, request.headers['content-range'], bytes);
    if (!progress.isComplete) {
      const headers: Record<string, string> = progress.range ? { range: progress.range } : {};
      return { status: 308, headers, body: '' };
    }
    this.sessions.delete(id);
    const found = findRoute(ROUTES, session.method, session.pathname)!;
    const body = this.readBody(found.route, session.metadata, asked);
    return this.execute(found, session.query, body, asked, session);
  }

  private execute(
    { route, path }: FoundRoute,
    query: URLSearchParams,
    body: Call['body'],
    asked: Asked,
    media?: Call['media'],
  ): Reply {
    const mask = maskOf(route, query.get('fields'));
    const answer = route.run({ account: this.account, path, query, body, ...(media && { media }) });
    asked.isExecuted = true;
    const wrong = bodyViolations(route.api, route.answer, answer);
    if (wrong.length)
      throw new Error(`The local Google answers what Google does not: ${wrong[0]!.description}`);
    return { status: 200, body: applyMask(answer, mask) as object };
  }
}

function maskOf(route: Route, fields: string | null): Mask {
  const text = fields ?? route.defaultFields ?? '*';
  const name = fields ?? '';
  let mask: Mask;
  try {
    mask = readMask(text);
  } catch {
    return refuse(400, 'invalidParameter', `Invalid field selection ${name}`, 'fields');
  }
  const unknown = unknownPath(route.api, route.answer, mask);
  if (!unknown) return mask;
  if (route.api === 'drive')
    return refuse(400, 'invalidParameter', `Invalid field selection ${unknown}`, 'fields');
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  return refuseFields([{ field: unknown, description }]);
}

function apiOf(pathname: string): Api | undefined {
  if (pathname.startsWith('/drive/')) return 'drive';
  if (pathname.startsWith('/v4/')) return 'sheets';
  return pathname.startsWith('/v1/') ? 'script' : undefined;
}

/** A fault of this Google's own: it must look like nothing that Google answers. */
function ownFault(error: unknown): Reply {
  return { status: 599, body: { fault: error instanceof Error ? error.stack : String(error) } };
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const isJson = typeof body !== 'string';
  response.writeHead(status, {
    ...(isJson && { 'content-type': 'application/json; charset=UTF-8' }),
    ...headers,
  });
  response.end(isJson ? JSON.stringify(body) : body);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
