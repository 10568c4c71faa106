// What any program of the machine, another account's too, and any page open in the same browser may send to the server of a book:
// it never ends, and gives nothing of the book to who has not both halves of what lets in.

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { blankBook, Client } from '../support/served-libro';
import { StartedBook } from '../support/started-book';
import type { Area } from './area';

const SECRET = 'Dato de una persona de ejemplo';
const ANSWERS_WITHIN_MS = 3000;
/** What has been answered by then is all there is: the server waits for the rest of what it was sent. */
const SILENCE_MS = 150;

const ROUTES = [
  'GET /libro',
  'POST /libro',
  'GET /apertura',
  'GET /eventos',
  'POST /edicion',
  'POST /presencia',
  'POST /llamar',
  'GET /documento/acta.docx',
];

/** Headers of who is not let in; «own» is what the page has. */
const STRANGERS: readonly (readonly [
  name: string,
  headers: { readonly [name: string]: string },
])[] = [
  ['nothing', {}],
  ['an empty token', { 'x-clave': '', cookie: 'own' }],
  ['another token', { 'x-clave': 'x'.repeat(32), cookie: 'own' }],
  ['the token twice', { 'x-clave': 'own, own', cookie: 'own' }],
  ['the token alone', { 'x-clave': 'own' }],
  ['the cookie alone', { cookie: 'own' }],
  ['another cookie', { 'x-clave': 'own', cookie: 'libro-pam-4626=x' }],
  ['a thousand cookies', { 'x-clave': 'own', cookie: 'a=b; '.repeat(1000) }],
  [
    'the page of another site',
    { 'x-clave': 'own', cookie: 'own', origin: 'https://ejemplo.invalid' },
  ],
  ['an opaque origin', { 'x-clave': 'own', cookie: 'own', origin: 'null' }],
  [
    'the same machine on another port',
    { 'x-clave': 'own', cookie: 'own', origin: 'http://127.0.0.1:1' },
  ],
  ['its address with a user', { 'x-clave': 'own', cookie: 'own', origin: 'http://x@127.0.0.1' }],
  ['a name that leads here', { 'x-clave': 'own', cookie: 'own', host: 'ejemplo.invalid' }],
  [
    'a name that leads here, with the port',
    { 'x-clave': 'own', cookie: 'own', host: 'ejemplo.invalid:4626' },
  ],
  ['its address without the port', { 'x-clave': 'own', cookie: 'own', host: '127.0.0.1' }],
  ['zeroes for an address', { 'x-clave': 'own', cookie: 'own', host: '0.0.0.0:4626' }],
  [
    'a browser that says cross-site',
    { 'x-clave': 'own', cookie: 'own', 'sec-fetch-site': 'cross-site' },
  ],
  [
    'a browser that says same-site',
    { 'x-clave': 'own', cookie: 'own', 'sec-fetch-site': 'same-site' },
  ],
  ['a browser that says nonsense', { 'x-clave': 'own', cookie: 'own', 'sec-fetch-site': 'x' }],
];

const NAMES = [
  '..%2f',
  '..%2F..%2F',
  '.',
  '..',
  '%2e%2e',
  '%2e%2e%2f',
  '',
  '/',
  '%2F',
  '%00',
  '%',
  '%zz',
  '%E0%A4%A',
  '%ff',
  'carpeta',
  'carpeta%2F',
  'enlace.docx',
  '..%2flibro.xlsx',
  '..%5clibro.xlsx',
  'acta.docx%00',
  'acta.docx/',
  'acta.docx%2F',
  './acta.docx',
  '%2e/acta.docx',
  'ACTA.DOCX%20',
  `${'a'.repeat(5000)}`,
  '%F0%9F%98%80',
  'C:%5C',
  '%22%0d%0aset-cookie:x',
  'con',
  '~',
  '*',
  '..%c0%af',
];

const LINES = [
  'GET',
  'GET /',
  'GET / HTTP/9.9',
  'GET  / HTTP/1.1',
  'get / HTTP/1.1',
  'GET // HTTP/1.1',
  'GET //ejemplo.invalid/ HTTP/1.1',
  'GET http://ejemplo.invalid/libro HTTP/1.1',
  'GET http://127.0.0.1/libro HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT ejemplo.invalid:443 HTTP/1.1',
  'CONNECT 127.0.0.1:22 HTTP/1.1',
  'TRACE / HTTP/1.1',
  'PUT /libro HTTP/1.1',
  'DELETE /libro HTTP/1.1',
  'HEAD /libro HTTP/1.1',
  'HEAD / HTTP/1.1',
  'PROPFIND / HTTP/1.1',
  'M-SEARCH * HTTP/1.1',
  'INVENTADO / HTTP/1.1',
  'POST / HTTP/1.1',
  'GET /\u0000 HTTP/1.1',
  'GET /\u00e9 HTTP/1.1',
  'GET /%00 HTTP/1.1',
  'GET /? HTTP/1.1',
  'GET /?clave=x HTTP/1.1',
  'GET /#llave HTTP/1.1',
  'GET /libro?%% HTTP/1.1',
  'GET /__proto__ HTTP/1.1',
  'GET /constructor HTTP/1.1',
  'GET /main.js/.. HTTP/1.1',
  'GET /../package.json HTTP/1.1',
  'GET /%2e%2e/package.json HTTP/1.1',
  `GET /${'a'.repeat(20_000)} HTTP/1.1`,
  `${'A'.repeat(20_000)} / HTTP/1.1`,
  'PRI * HTTP/2.0',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '',
  '\r\n\r\n',
  'SSH-2.0-x',
];

const HEADERS = [
  '',
  'host: 127.0.0.1',
  'host:',
  'host: \u00ff',
  'host: a\r\nhost: b',
  'content-length: -1',
  'content-length: 1e9',
  'content-length: 99999999999999999999',
  'content-length: 5\r\ncontent-length: 6',
  'content-length: 5\r\ntransfer-encoding: chunked',
  'transfer-encoding: chunked, identity',
  'transfer-encoding: x',
  'expect: 100-continue',
  'expect: otra',
  'upgrade: websocket\r\nconnection: upgrade',
  'upgrade: h2c\r\nconnection: upgrade',
  ' x: doblado',
  'sin dos puntos',
  ': sin nombre',
  `x: ${'y'.repeat(70_000)}`,
  'x: y\r\n'.repeat(3000).trim(),
  'x: \u0000',
  'x: \u0001\u0002',
  'if-none-match: "\u00ff"',
  'last-event-id: -1',
  'range: bytes=0-',
  'accept-encoding: gzip',
  'cookie: \u00ff=\u00ff',
  '__proto__: x',
  'constructor: x',
  'forwarded: for=127.0.0.1',
  'x-forwarded-for: 127.0.0.1',
  'x-http-method-override: POST',
  'access-control-request-method: POST',
];

const BODIES = [
  '',
  '{',
  '[]',
  'null',
  '0',
  '"x"',
  '{}',
  '{"llave":1}',
  '{"llave":null}',
  '{"llave":{}}',
  '{"llave":""}',
  '{"llave":"x"}',
  '{"__proto__":{"llave":"x"}}',
  '{"llave":"\\ud800"}',
  '[[[['.repeat(5000),
  '{"a":'.repeat(5000),
  '\u00ff\u00fe',
  '\u0000',
  `"${'x'.repeat(2_000_000)}"`,
  `{"llave":"${'x'.repeat(2_000_000)}"}`,
];

interface Attempt {
  readonly name: string;
  /** The bytes to send, as latin-1. */
  readonly bytes: (own: Own) => string;
  /** What it may be answered, when it is answered; only refusals unless told. */
  readonly statuses?: readonly number[];
}
interface Own {
  readonly host: string;
  readonly token: string;
  readonly cookie: string;
}

function requestOf(
  line: string,
  headers: { readonly [name: string]: string },
  body = '',
): Attempt['bytes'] {
  return ({ host, token, cookie }) => {
    const own: { readonly [name: string]: string } = { 'x-clave': token, cookie, host };
    const all = { host, ...(body && { 'content-length': String(body.length) }), ...headers };
    const lines = Object.entries(all).map(
      ([name, value]) => `${name}: ${value.replaceAll('own', own[name] ?? '')}`,
    );
    return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
  };
}

const LET_IN = { 'x-clave': 'own', cookie: 'own' };
const HARMLESS = [200, 404];

const ATTEMPTS: readonly Attempt[] = [
  ...ROUTES.flatMap((route) =>
    STRANGERS.map(([who, headers]) => ({
      name: `${route} by ${who}`,
      bytes: requestOf(route, headers),
    })),
  ),
  ...NAMES.flatMap((name) =>
    [{}, LET_IN].map((headers) => ({
      name: `the document «${name.slice(0, 40)}» ${'cookie' in headers ? 'by the page' : 'by a stranger'}`,
      bytes: requestOf(`GET /documento/${name}`, headers),
    })),
  ),
  ...LINES.map((line) => ({
    name: `the line «${line.slice(0, 40)}»`,
    bytes: ({ host }: Own) => `${line}\r\nhost: ${host}\r\n\r\n`,
    statuses: HARMLESS,
  })),
  ...HEADERS.flatMap((header) =>
    ['GET /', 'GET /libro', 'POST /entrar'].map((asked) => ({
      name: `${asked} with «${header.slice(0, 40)}»`,
      bytes: ({ host }: Own) =>
        `${asked} HTTP/1.1\r\n${/^host:/.test(header) ? '' : `host: ${host}\r\n`}${header}\r\n\r\n`,
      ...(asked === 'GET /' && { statuses: [200, 206, 304, 101] }),
    })),
  ),
  ...BODIES.flatMap((body) =>
    ['/entrar', '/libro', '/edicion', '/presencia', '/llamar'].flatMap((path) =>
      [{}, LET_IN].map((headers) => ({
        name: `POST ${path} ${'cookie' in headers ? 'by the page' : 'by a stranger'}: ${body.slice(0, 40)}`,
        bytes: requestOf(`POST ${path}`, headers, body),
      })),
    ),
  ),
  ...[8, 40, 700].map((kilobytes) => ({
    name: `${kilobytes} kB of cookies of other programs, by the page`,
    bytes: requestOf('GET /apertura', {
      ...LET_IN,
      cookie: `${`a=${'x'.repeat(1000)}; `.repeat(kilobytes)}own`,
    }),
    statuses: [200],
  })),
  ...['/entrar', '/edicion'].flatMap((path) => [
    {
      name: `POST ${path}, cut short`,
      bytes: requestOf(`POST ${path}`, { ...LET_IN, 'content-length': '5000' }, '{'),
    },
    {
      name: `POST ${path}, larger than it may be`,
      bytes: requestOf(`POST ${path}`, { ...LET_IN, 'content-length': '900000000' }, '{'),
    },
    {
      name: `POST ${path}, in pieces without end`,
      bytes: requestOf(
        `POST ${path}`,
        { ...LET_IN, 'transfer-encoding': 'chunked', 'content-length': '' },
        `5\r\n{"a":\r\n`.repeat(1000),
      ),
    },
    {
      name: `POST ${path}, with pieces that are none`,
      bytes: requestOf(`POST ${path}`, { ...LET_IN, 'transfer-encoding': 'chunked' }, 'zz\r\n'),
    },
  ]),
  ...['-1', 'x', '1e9', '9'.repeat(40), '0x10', '%00', ''].map((seen) => ({
    name: `events since «${seen}»`,
    bytes: requestOf(`GET /eventos?desde=${seen}`, LET_IN),
  })),
];

export async function servidor(): Promise<Area> {
  const book = await blankBook();
  const informes = join(book.folder, 'informes');
  mkdirSync(join(informes, 'carpeta'), { recursive: true });
  writeFileSync(join(informes, 'acta.docx'), SECRET);
  symlinkSync(book.path, join(informes, 'enlace.docx'));
  const started = await StartedBook.open(book.path);
  const page = await Client.open(started.url);
  await page.type(0, 0, SECRET);
  const own = { host: new URL(started.url).host, token: page.token, cookie: page.cookie };
  return {
    intentos: ATTEMPTS.length,
    enMuestra: 60,
    nombreDe: (intento) => ATTEMPTS[intento]?.name ?? '',
    async intentar(intento) {
      const { bytes, statuses = [] } = ATTEMPTS[intento] as Attempt;
      const answer = await sent(own.host, bytes(own));
      return [
        ...refusals(answer, statuses),
        ...[SECRET, own.token, own.cookie.split('=')[1] ?? ''].flatMap((secret) =>
          answer.includes(secret) ? [`it gives «${secret}»`] : [],
        ),
        ...((await isAlive(page)) ? [] : [`the server is gone: ${started.printed.slice(-300)}`]),
      ];
    },
    async cerrar() {
      await started.end();
      rmSync(book.folder, { recursive: true, force: true });
    },
  };
}

function refusals(answer: string, statuses: readonly number[]): readonly string[] {
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
  const isRefused = answer === '' || (status >= 400 && status < 500);
  if (!isRefused && !statuses.includes(status)) return [`it was answered ${status}`];
  // What Node refuses by itself, before it is a request, has no body.
  const [, body = ''] = answer.split('\r\n\r\n');
  const isOurs = status >= 400 && /application\/json/.test(answer);
  return isOurs && !/"mensaje":"[^"]{20,}"/.test(body) && body !== ''
    ? [`it was refused without a sentence: ${body}`]
    : [];
}

/** All that comes back within a while of sending these bytes, as latin-1. */
function sent(host: string, bytes: string): Promise<string> {
  const [name = '', port] = host.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), name);
    let answer = '';
    let silence: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(silence);
      clearTimeout(patience);
      socket.destroy();
      resolve(answer);
    };
    const patience = setTimeout(end, ANSWERS_WITHIN_MS);
    socket.on('data', (chunk) => {
      // Node says that it waits for the body.
      answer += chunk.toString('latin1').replace('HTTP/1.1 100 Continue\r\n\r\n', '');
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
    });
    socket.on('error', end).on('close', end);
    socket.write(Buffer.from(bytes, 'latin1'));
    silence = setTimeout(end, SILENCE_MS * 4);
  });
}

async function isAlive(page: Client): Promise<boolean> {
  const response = await page.ask('/apertura').catch(() => undefined);
  return response?.status === 200;
}
