// Who asks Google for permission, where, and for what. The client of google-auth-library renews the access by itself.

import { ProvisionError } from '../provision-error';
import type { Cliente } from './client-file';
import { NO_PROXY } from './connect';
import { type Token, writeToken } from './token-file';

/** Exactly what is needed: the files that this program makes, and their scripts. */
export const SCOPES: { readonly [scope: string]: string } = {
  'https://www.googleapis.com/auth/drive.file':
    'la de los archivos de Drive que crea esta aplicación',
  'https://www.googleapis.com/auth/script.projects': 'la de los proyectos de Apps Script',
};

type Library = typeof import('googleapis/build/src/apis/drive/index.js');
export type OAuth2Client = InstanceType<Library['auth']['OAuth2']>;

export async function newAuth(
  cliente: Cliente,
  rootUrl: string | undefined,
  redirectUri?: string,
): Promise<OAuth2Client> {
  const { auth } = await import('googleapis/build/src/apis/drive/index.js');
  const local = (path: string): string => new URL(path, rootUrl).href;
  return new auth.OAuth2({
    clientId: cliente.id,
    clientSecret: cliente.secret,
    ...(redirectUri ? { redirectUri } : {}),
    ...(rootUrl
      ? {
          transporterOptions: NO_PROXY,
          endpoints: {
            oauth2AuthBaseUrl: local('/o/oauth2/v2/auth'),
            oauth2TokenUrl: local('/token'),
          },
        }
      : {}),
  });
}

/** The client with the permission of the file; what it renews goes back to the file. */
export async function authWith(
  cliente: Cliente,
  token: Token,
  { path, rootUrl }: { readonly path: string; readonly rootUrl: string | undefined },
): Promise<OAuth2Client> {
  if (token.client_id !== undefined && token.client_id !== cliente.id)
    throw new ProvisionError(
      'CREDENCIAL',
      'El permiso guardado se dio a otro cliente de OAuth. Ejecute «npm run provision -- entrar».',
    );
  requireScopes(token.scope);
  const auth = await newAuth(cliente, rootUrl);
  const { refresh_token, access_token = null, expiry_date = null, scope } = token;
  auth.setCredentials({ refresh_token, access_token, expiry_date, scope });
  auth.on('tokens', (renewed) => {
    const { access_token: access, expiry_date: until } = renewed;
    writeToken(path, {
      ...token,
      access_token: access ?? undefined,
      expiry_date: until ?? undefined,
    });
  });
  return auth;
}

/** Google lets a person untick what is asked for. */
export function requireScopes(granted: string): void {
  const given = granted.split(' ');
  const missing = Object.entries(SCOPES).flatMap(([scope, name]) =>
    given.includes(scope) ? [] : [name],
  );
  if (missing.length === 0) return;
  throw new ProvisionError(
    'SIN_PERMISO',
    `Quedó sin marcar ${missing.join(' y ')}, y hace falta. Ejecute «npm run provision -- entrar» y deje marcadas todas las casillas.`,
  );
}
