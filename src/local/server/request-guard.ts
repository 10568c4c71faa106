// Who may talk to the server: pages that it served itself in this run, and nobody else's. Other pages open in the same
// browser, and other names for this machine, are refused (DNS rebinding, cross-site requests).

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from '../protocol';

const COOKIE = 'libro-pam-documentos';

export class RequestGuard {
  /** In the page and in its requests. */
  readonly token = newSecret();
  /** In a cookie, which any server of this machine can be sent: good for documents only. */
  private readonly documentsToken = newSecret();

  /** Cookie that lets the browser open documents by their address. */
  readonly cookie = `${COOKIE}=${this.documentsToken}; HttpOnly; SameSite=Lax; Path=/documento`;

  /** Whether it was sent to this very server, by one of its own pages or by the person's hand. */
  isAddressedHere({ headers, socket }: IncomingMessage): boolean {
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
    const { host = '', origin } = headers;
    return hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
  }

  /** Whether it carries the token of this run, in its header or its address. */
  hasToken({ headers }: IncomingMessage, address: URL): boolean {
    const sent = headers[TOKEN_HEADER] ?? address.searchParams.get('clave');
    return isSame(String(sent ?? ''), this.token);
  }

  hasCookie({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split('; ');
    return cookies.some((cookie) => isSame(cookie, `${COOKIE}=${this.documentsToken}`));
  }
}

const newSecret = (): string => randomBytes(24).toString('base64url');

function isSame(sent: string, secret: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
