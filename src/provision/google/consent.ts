// Asks the person for permission in a browser: OAuth for desktop apps with PKCE, as
// https://developers.google.com/identity/protocols/oauth2/native-app describes it.

import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ProvisionError } from '../provision-error';
import { call } from './call';
import type { Cliente } from './client-file';
import { consentPage } from './consent-page';
import { type Arrival, openLanding } from './landing';
import { newAuth, type OAuth2Client, requireScopes, SCOPES } from './oauth';
import type { Token } from './token-file';

const TIMEOUT_MS = 5 * 60_000;

const GRANTED = {
  title: 'Listo',
  text: 'El permiso llegó a este equipo. Puede cerrar esta pestaña y volver a la terminal.',
};

export interface ConsentOptions {
  readonly rootUrl: string | undefined;
  readonly say: (line: string) => void;
  /** Where the person can paste the address at which the browser ended, when it runs on another machine. */
  readonly keyboard: Readable | undefined;
}

/** The permission that the person gives within five minutes. Throws ProvisionError when it is denied, or not whole. */
export async function askConsent(cliente: Cliente, options: ConsentOptions): Promise<Token> {
  const state = randomBytes(24).toString('base64url');
  const verifier = randomBytes(48).toString('base64url');
  const landing = await openLanding(state, options.keyboard, options.say);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(nobodyCame()), TIMEOUT_MS);
  });
  try {
    const auth = await newAuth(cliente, options.rootUrl, landing.address);
    invite(addressFor(auth, state, verifier), options);
    const arrival = await Promise.race([landing.arrival, tooLate]);
    return await told(arrival, async () => {
      const code = codeIn(arrival.answer);
      const tokens = await call(
        'recibir el permiso',
        async () => ({ data: (await auth.getToken({ code, codeVerifier: verifier })).tokens }),
        { repeatable: false },
      );
      return wholeToken(tokens, cliente);
    });
  } finally {
    clearTimeout(timer);
    landing.close();
  }
}

function addressFor(auth: OAuth2Client, state: string, verifier: string): string {
  return auth.generateAuthUrl({
    access_type: 'offline',
    // Without it Google gives no lasting permission the second time.
    prompt: 'consent',
    scope: Object.keys(SCOPES),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    // Of an enum that googleapis does not export.
    code_challenge_method: 'S256' as ChallengeMethod,
  });
}

type ChallengeMethod = NonNullable<
  Parameters<OAuth2Client['generateAuthUrl']>[0]
>['code_challenge_method'] &
  string;

function invite(address: string, { say, keyboard }: ConsentOptions): void {
  say('Abra esta dirección en un navegador, elija la cuenta institucional y acepte los permisos:');
  say(`\n  ${address}\n`);
  if (keyboard)
    say(
      'Si el navegador está en otro equipo, al final no podrá mostrar la página: copie de su barra la dirección que empieza por http://127.0.0.1 y péguela aquí.',
    );
}

/** Shows the person in the browser what came of it, which is also what the terminal says. */
async function told(arrival: Arrival, work: () => Promise<Token>): Promise<Token> {
  try {
    const token = await work();
    await arrival.show(consentPage(GRANTED));
    return token;
  } catch (error) {
    const text = error instanceof ProvisionError ? error.message : 'Vuelva a la terminal.';
    await arrival.show(consentPage({ title: 'No se recibió el permiso', text }));
    throw error;
  }
}

function codeIn(answer: URLSearchParams): string {
  const code = answer.get('code');
  if (code) return code;
  if (answer.get('error') === 'admin_policy_enforced')
    throw new ProvisionError(
      'POLITICA',
      'El administrador de Google Workspace de su entidad no permite esta aplicación. Pídale que la autorice.',
    );
  throw new ProvisionError(
    'SIN_PERMISO',
    'No se dio el permiso, y sin él no se puede crear el libro. Ejecute «npm run provision -- entrar» y acepte.',
  );
}

interface Tokens {
  readonly refresh_token?: string | null;
  readonly access_token?: string | null;
  readonly expiry_date?: number | null;
  readonly scope?: string;
}

function wholeToken(tokens: Tokens, cliente: Cliente): Token {
  const { refresh_token, access_token, expiry_date, scope = '' } = tokens;
  requireScopes(scope);
  if (!refresh_token)
    throw new ProvisionError(
      'CREDENCIAL',
      'Google no dio un permiso duradero. Retire la aplicación en https://myaccount.google.com/connections y ejecute de nuevo «npm run provision -- entrar».',
    );
  return {
    refresh_token,
    access_token: access_token ?? undefined,
    expiry_date: expiry_date ?? undefined,
    scope,
    client_id: cliente.id,
  };
}

const nobodyCame = (): ProvisionError =>
  new ProvisionError(
    'CREDENCIAL',
    'Pasaron cinco minutos sin que llegara el permiso. Ejecute de nuevo «npm run provision -- entrar».',
  );
