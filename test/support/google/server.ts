// One request from beginning to end: what a test made go wrong, who answers it, and the record of it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { driveRoutes } from './drive';
import { errorBody, GoogleError, refuse } from './errors';
import type { Failures } from './failures';
import { grantedScopes, readBody, refuseQuery, refuseUnallowed, runMethod } from './method';
import type { OAuth } from './oauth';
import type { Api } from './published-types';
import { type Call, type FoundRoute, findRoute, type Route } from './route';
import { scriptRoutes } from './script';
import { sheetsRoutes } from './sheets';
import type { Account } from './state';
import { readMultipart, UploadSessions } from './upload';

export interface GoogleRequest {
  readonly method: string;
  /** Without the query; an upload begins with `/upload`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or the metadata of an upload. */
  readonly body: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** Whether it was done to its end, answered or not. */
  readonly isExecuted: boolean;
  /** What the token was granted. */
  readonly scopes: readonly string[];
}

type Asked = { -readonly [K in keyof GoogleRequest]: GoogleRequest[K] };

interface Incoming {
  readonly headers: IncomingMessage['headers'];
  readonly url: URL;
  readonly bytes: Buffer;
  readonly asked: Asked;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
}

const ROUTES: readonly Route[] = [...driveRoutes, ...sheetsRoutes, ...scriptRoutes];
const UPLOAD = '/upload';

export class GoogleServer {
  readonly requests: GoogleRequest[] = [];
  private readonly sessions = new UploadSessions();

  constructor(
    private readonly account: Account,
    private readonly oauth: OAuth,
    private readonly failures: Failures,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readAll(request).catch(() => undefined);
    if (!bytes) return;
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
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
    const reply = this.answer({ headers: request.headers, url, bytes, asked });
    if (cut === 'after') return void request.socket.destroy();
    asked.status = reply.status;
    send(response, reply);
  }

  private answer(incoming: Incoming): Reply {
    const { headers, url, bytes, asked } = incoming;
    const request = `${asked.method} ${url.pathname}`;
    try {
      this.failures.refuseByRule(request);
      const { authorization } = headers;
      const query = url.searchParams;
      const oauth = this.oauth.answer(request, { query, body: String(bytes), authorization });
      if (oauth) {
        asked.isExecuted = oauth.status < 400;
        return oauth;
      }
      return url.searchParams.has('upload_id') ? this.resume(incoming) : this.call(incoming);
    } catch (error) {
      return error instanceof GoogleError ? refused(url.pathname, error) : ownFault(error);
    }
  }

  private call(incoming: Incoming): Reply {
    const { headers, url, bytes, asked } = incoming;
    const isUpload = url.pathname.startsWith(UPLOAD);
    const pathname = isUpload ? url.pathname.slice(UPLOAD.length) : url.pathname;
    const found = findRoute(ROUTES, asked.method, pathname);
    if (!found || (isUpload && !found.route.body)) return refuse(404, 'notFound', 'Not Found');
    asked.scopes = grantedScopes(headers.authorization, (token) => this.oauth.scopesOf(token));
    refuseUnallowed(found.route, asked.scopes, this.failures);
    refuseQuery(found.route, url.searchParams, found.path);
    if (isUpload) return this.upload(incoming, found);
    return this.run(found, incoming, bytes.toString('utf8'), headers['content-type']);
  }

  /** https://developers.google.com/workspace/drive/api/guides/manage-uploads */
  private upload(incoming: Incoming, found: FoundRoute): Reply {
    const { headers, url, bytes } = incoming;
    const type = headers['content-type'];
    const uploadType = url.searchParams.get('uploadType');
    if (uploadType === 'media')
      return this.run(found, incoming, '', undefined, { bytes, mimeType: type });
    if (uploadType === 'multipart') {
      const { metadata, ...media } = readMultipart(type, bytes);
      return this.run(found, incoming, metadata, undefined, media);
    }
    if (uploadType !== 'resumable') return refuse(400, 'badRequest', 'Invalid upload type.');
    const mimeType = headers['x-upload-content-type'] as string | undefined;
    const location = this.sessions.open(url, { found, mimeType, metadata: String(bytes) });
    return { status: 200, headers: { location }, body: '' };
  }

  /** The bytes of a resumable upload, all at once or in pieces; the session's address needs no token. */
  private resume(incoming: Incoming): Reply {
    const { headers, url, bytes } = incoming;
    const { session, range } = this.sessions.add(url, headers['content-range'], bytes);
    if (!session.isComplete)
      return { status: 308, headers: range === undefined ? {} : { range }, body: '' };
    return this.run(session.found, incoming, session.metadata, undefined, session);
  }

  private run(
    { route, path }: FoundRoute,
    { url, asked }: Incoming,
    text: string,
    type: string | undefined,
    media?: NonNullable<Call['media']>,
  ): Reply {
    asked.body = parsed(text);
    const body = readBody(route, text, type);
    const query = url.searchParams;
    const answer = runMethod(route, {
      account: this.account,
      path,
      query,
      body,
      ...(media && { media }),
    });
    asked.isExecuted = true;
    return { status: 200, body: answer };
  }
}

function refused(pathname: string, { refusal }: GoogleError): Reply {
  const { status, retryAfterSeconds } = refusal;
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` };
  return { status, headers, body: errorBody(apiOf(pathname), refusal) };
}

/** A fault of this Google's own: it must look like nothing that Google answers. */
function ownFault(error: unknown): Reply {
  return { status: 599, body: { fault: error instanceof Error ? error.stack : String(error) } };
}

function apiOf(pathname: string): Api | undefined {
  if (/^(\/upload)?\/drive\//.test(pathname)) return 'drive';
  if (pathname.startsWith('/v4/')) return 'sheets';
  return pathname.startsWith('/v1/') ? 'script' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const isJson = typeof body !== 'string';
  const type = isJson ? { 'content-type': 'application/json; charset=UTF-8' } : {};
  response.writeHead(status, { ...type, ...headers });
  response.end(isJson ? JSON.stringify(body) : body);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
