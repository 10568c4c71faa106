// Who may talk to the server: the browser that used the address that was printed, and nobody else's. Other pages open in the same
// browser, other names for this machine (DNS rebinding, cross-site requests) and its other accounts are refused.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from '../protocol';

/** Whether a key lets in: it does once, and whoever comes with it again is told to look where the new one was printed. */
export type Entry = 'in' | 'spent' | 'unknown';

export class RequestGuard {
  /** Kept by the page, and sent in a header: no other site can, nor read it. */
  readonly token = newSecret();
  /** Sent by the browser, also to any other server of this machine that the person visits: nothing without the token. */
  private readonly cookieSecret = newSecret();
  private readonly unused = new Set<string>();
  private readonly spent = new Set<string>();

  /** A key for one browser. */
  newKey(): string {
    const key = newSecret();
    this.unused.add(digestOf(key));
    return key;
  }

  enter(key: string): Entry {
    const digest = digestOf(key);
    if (this.unused.delete(digest)) {
      this.spent.add(digest);
      return 'in';
    }
    return this.spent.has(digest) ? 'spent' : 'unknown';
  }

  /** A key that was printed still lets in. */
  get hasUnusedKey(): boolean {
    return this.unused.size > 0;
  }

  /** For this session of the browser. */
  cookie(request: IncomingMessage): string {
    return `${this.cookiePair(request)}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether it was sent to this very server, by one of its own pages or by the person's hand. */
  isAddressedHere({ headers, method, socket }: IncomingMessage): boolean {
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
    const { host = '', origin } = headers;
    const site = headers['sec-fetch-site'] ?? 'none';
    const isOwn = site === 'none' || site === 'same-origin';
    // A link in a message leads to the page, which has nothing of the book until its browser is let in.
    const isVisit = method === 'GET' && headers['sec-fetch-dest'] === 'document';
    return (
      hosts.includes(host) &&
      (origin === undefined || origin === `http://${host}`) &&
      (isOwn || isVisit)
    );
  }

  /** Whether it comes from a browser that was let in, and from the page. */
  isLetIn(request: IncomingMessage): boolean {
    const { headers } = request;
    const cookies = (headers.cookie ?? '').split('; ');
    const own = this.cookiePair(request);
    return (
      isSame(String(headers[TOKEN_HEADER] ?? ''), this.token) &&
      cookies.some((cookie) => isSame(cookie, own))
    );
  }

  /** Cookies know nothing of ports, so that its name does. */
  private cookiePair({ socket }: IncomingMessage): string {
    return `libro-pam-${socket.localPort}=${this.cookieSecret}`;
  }
}

const newSecret = (): string => randomBytes(24).toString('base64url');
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function isSame(sent: string, secret: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
