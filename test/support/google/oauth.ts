// Google's consent page and token endpoint, for a desktop client with PKCE.
// https://developers.google.com/identity/protocols/oauth2/native-app

import { createHash } from 'node:crypto';
import type { Switch } from './failures';
import { isPublishedScope } from './published-types';
import type { Reply } from './server';
import { newId } from './state';

/** What the person at the browser does. */
export interface Person {
  /** A list grants only these scopes. */
  answer: 'accept' | 'deny' | readonly string[];
}

interface Grant {
  readonly scopes: readonly string[];
  readonly expires: number;
}

interface Code {
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly method: string;
}

export interface OAuthRequest {
  readonly query: URLSearchParams;
  /** A form, as in `grant_type=refresh_token&…`. */
  readonly body: string;
  readonly authorization: string | undefined;
}

/** What a provisioning client asks for. */
export const PROVISION_SCOPES = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.projects',
];

/** Scopes that no method of the three APIs publishes: who the person is, and what clasp asks for besides. */
const OTHER_SCOPES = [
  'userinfo.email',
  'userinfo.profile',
  'script.webapp.deploy',
  'cloud-platform',
  'service.management',
  'logging.read',
];

function isScope(scope: string): boolean {
  const name = scope.replace('https://www.googleapis.com/auth/', '');
  return (
    ['openid', 'email', 'profile'].includes(scope) ||
    isPublishedScope(scope) ||
    (name !== scope && OTHER_SCOPES.includes(name))
  );
}

const LIFE_SECONDS = 3599;
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/;

/** The clients, codes and tokens of this Google. */
export class OAuth {
  readonly clientId = `${Date.now()}-${newId(32).toLowerCase()}.apps.googleusercontent.com`;
  readonly clientSecret = `GOCSPX-${newId(28)}`;
  readonly person: Person = { answer: 'accept' };
  private readonly codes = new Map<string, Code>();
  private readonly access = new Map<string, Grant>();
  private readonly refresh = new Map<string, readonly string[]>();

  constructor(private readonly isOff: (what: Switch) => boolean) {}

  /** What an access token was granted, while it is good. */
  scopesOf(token: string): readonly string[] | undefined {
    return this.grantOf(token)?.scopes;
  }

  private grantOf(token: string): Grant | undefined {
    const grant = this.access.get(token);
    return grant && grant.expires > Date.now() ? grant : undefined;
  }

  /** Makes every access token given so far an expired one. */
  expireAccessTokens(): void {
    for (const [token, grant] of this.access) this.access.set(token, { ...grant, expires: 0 });
  }

  /** Tokens as a person who granted these scopes has them. */
  tokens(scopes: readonly string[]): Record<string, unknown> {
    const refreshToken = `1//0${newId(60)}`;
    this.refresh.set(refreshToken, scopes);
    const { expires_in, ...access } = this.newAccess(scopes);
    const expiry_date = Date.now() + Number(expires_in) * 1000;
    return { ...access, refresh_token: refreshToken, expiry_date };
  }

  /** Answers an OAuth request; undefined when the path is not of OAuth. */
  answer(request: string, { query, body, authorization }: OAuthRequest): Reply | undefined {
    if (/^GET \/o\/oauth2\/(v2\/)?auth$/.test(request)) return this.consent(query);
    const form = new URLSearchParams(body);
    if (/^POST \/(oauth2\/v4\/)?token$/.test(request)) return this.token(form);
    if (request === 'POST /revoke')
      return this.revoke(query.get('token') ?? form.get('token') ?? '');
    const token = query.get('access_token') ?? authorization?.replace(/^Bearer /, '') ?? '';
    return /^(GET|POST) \/tokeninfo$/.test(request) ? this.tokenInfo(token) : undefined;
  }

  private consent(query: URLSearchParams): Reply {
    const wrong = this.consentError(query);
    if (wrong) return page(wrong);
    const redirectUri = query.get('redirect_uri')!;
    const granted = this.grantedOf(scopesIn(query));
    const back = new URL(redirectUri);
    if (query.has('state')) back.searchParams.set('state', query.get('state')!);
    if (granted.length === 0) back.searchParams.set('error', 'access_denied');
    else {
      const code = `4/0A${newId(60)}`;
      const challenge = query.get('code_challenge') ?? undefined;
      const method = query.get('code_challenge_method') ?? 'plain';
      this.codes.set(code, { scopes: granted, redirectUri, challenge, method });
      back.searchParams.set('code', code);
      back.searchParams.set('scope', granted.join(' '));
    }
    return { status: 302, headers: { location: back.href }, body: '' };
  }

  /** What Google has against a request for consent, before it asks the person. */
  private consentError(query: URLSearchParams): string | undefined {
    const scopes = scopesIn(query);
    const method = query.get('code_challenge_method') ?? 'plain';
    if (query.get('client_id') !== this.clientId) return 'invalid_client';
    if (!LOOPBACK.test(query.get('redirect_uri') ?? '')) return 'redirect_uri_mismatch';
    if (query.get('response_type') !== 'code') return 'unsupported_response_type';
    if (!['S256', 'plain'].includes(method) || scopes.length === 0) return 'invalid_request';
    if (!scopes.every(isScope)) return 'invalid_scope';
    return this.isOff('consent') ? 'admin_policy_enforced' : undefined;
  }

  private grantedOf(asked: readonly string[]): readonly string[] {
    const { answer } = this.person;
    if (answer === 'deny') return [];
    return answer === 'accept' ? asked : asked.filter((scope) => answer.includes(scope));
  }

  private token(form: URLSearchParams): Reply {
    if (form.get('client_id') !== this.clientId || form.get('client_secret') !== this.clientSecret)
      return fail(401, 'invalid_client', 'The OAuth client was not found.');
    const grant = form.get('grant_type');
    if (grant === 'authorization_code') return this.exchange(form);
    if (grant !== 'refresh_token')
      return fail(400, 'unsupported_grant_type', `Invalid grant_type: ${grant}`);
    const scopes = this.refresh.get(form.get('refresh_token') ?? '');
    if (!scopes || this.isOff('refresh-token'))
      return fail(400, 'invalid_grant', 'Token has been expired or revoked.');
    return { status: 200, body: this.newAccess(scopes) };
  }

  /** A code is good once, for the address it was sent to, and for who holds the verifier. */
  private exchange(form: URLSearchParams): Reply {
    const code = this.codes.get(form.get('code') ?? '');
    this.codes.delete(form.get('code') ?? '');
    if (!code) return fail(400, 'invalid_grant', 'Malformed auth code.');
    if (form.get('redirect_uri') !== code.redirectUri)
      return fail(400, 'redirect_uri_mismatch', 'Bad Request');
    const verifier = form.get('code_verifier');
    if (code.challenge !== undefined) {
      if (!verifier) return fail(400, 'invalid_grant', 'Missing code verifier.');
      const hash = createHash('sha256').update(verifier).digest('base64url');
      if ((code.method === 'S256' ? hash : verifier) !== code.challenge)
        return fail(400, 'invalid_grant', 'Invalid code verifier.');
    }
    const { expiry_date: _, ...tokens } = this.tokens(code.scopes);
    return { status: 200, body: { ...tokens, expires_in: LIFE_SECONDS } };
  }

  private newAccess(scopes: readonly string[]): Record<string, unknown> {
    const token = `ya29.${newId(100)}`;
    this.access.set(token, { scopes, expires: Date.now() + LIFE_SECONDS * 1000 });
    return {
      access_token: token,
      expires_in: LIFE_SECONDS,
      scope: scopes.join(' '),
      token_type: 'Bearer',
    };
  }

  private revoke(token: string): Reply {
    const isKnown = this.access.delete(token) || this.refresh.delete(token);
    return isKnown
      ? { status: 200, body: {} }
      : fail(400, 'invalid_token', 'Token expired or revoked');
  }

  private tokenInfo(token: string): Reply {
    const grant = this.grantOf(token);
    if (!grant) return fail(400, 'invalid_token', 'Invalid Value');
    const expires_in = String(Math.round((grant.expires - Date.now()) / 1000));
    return {
      status: 200,
      body: { azp: this.clientId, aud: this.clientId, scope: grant.scopes.join(' '), expires_in },
    };
  }
}

function fail(status: number, error: string, description: string): Reply {
  return { status, body: { error, error_description: description } };
}

function scopesIn(query: URLSearchParams): readonly string[] {
  return (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
}

/** Google shows these to the person and never sends the browser back. */
function page(error: string): Reply {
  const body = `<!doctype html><title>Error 400: ${error}</title><p>Error 400: ${error}`;
  return { status: 400, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
