// The addresses of the server: what each takes and what it answers. Whatever is sent gets an answer or a closed connection, and
// never ends the program.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../terminal/user-error';
import { debug } from '../debug';
import type { Answer, EntryAnswer, PracticeAnswer } from '../protocol';
import { documentIn } from './document-file';
import type { EventStreams } from './event-streams';
import { bookIn, callIn, editIn, entryIn, noSense, pageIn, presenceIn } from './operation-shape';
import { CONTENT_POLICY, PAGE_FILES, pageFile, pageHtml } from './page-files';
import { readJson, TooLarge } from './read-json';
import type { Entry, RequestGuard } from './request-guard';
import type { Session } from './session';

export interface Served {
  /** Folder of its documents. */
  readonly informes: string;
  readonly session: Session;
  readonly streams: EventStreams;
  readonly guard: RequestGuard;
  /** Somebody came with an address that was used before. */
  cameAgain(): void;
  /** An address of the book to practise in, opened when it is asked for. */
  practiceAddress(): Promise<string>;
}

const AJENO = 'Esta dirección solo atiende a la página del libro abierta en este equipo.';
const SIN_LLAVE =
  'Para entrar al libro use la dirección que imprimió libro-pam en su ventana: termina en «#llave=…» y sirve una vez.';
const NO_EXISTE = 'Aquí no hay nada. Abra el libro con la dirección que imprime libro-pam.';
const SIN_DOCUMENTO = 'Ese documento ya no está en la carpeta informes.';
const FALLA =
  'Algo falló dentro del programa. Cierre el libro y ábralo de nuevo; si se repite, ábralo con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.';

const NOT_LET_IN: { readonly [entry in Exclude<Entry, 'in'>]: string } = {
  spent:
    'Esa dirección ya se usó, y sirve una sola vez. Mire la ventana de libro-pam: ahí quedó escrita una nueva.',
  unknown:
    'Esa dirección no es la de este libro, o es de otra vez que se abrió. Use la que imprimió libro-pam en su ventana.',
};

/** Bytes of what anybody of this machine may send before being let in. */
const LARGEST_KEY = 10_000;

/** Of every answer: nothing of it is for other sites, nor to be taken for what it is not. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** Answers every request to the server, errors included. */
export async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Who goes away while being answered is no fault of anybody.
  response.on('error', () => response.destroy());
  request.on('error', () => response.destroy());
  try {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const address = addressIn(request);
    if (!served.guard.isAddressedHere(request)) refuse(response, 403, AJENO);
    else if (!address) refuse(response, 404, NO_EXISTE);
    else await route(served, address, request, response);
  } catch (error) {
    debug(error);
    if (response.headersSent || response.destroyed) response.destroy();
    else if (error instanceof TooLarge) refuse(response, 413, error.message);
    else if (error instanceof UserError) refuse(response, 409, error.message);
    else refuse(response, 500, FALLA);
  }
}

interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** The address asked for, letter by letter; undefined for what is no address of ours («*», another server's). */
function addressIn({ url = '' }: IncomingMessage): Address | undefined {
  if (!url.startsWith('/')) return undefined;
  const [path = '', ...query] = url.split('?');
  return { path, parameters: new URLSearchParams(query.join('?')) };
}

async function route(
  served: Served,
  { path, parameters }: Address,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { guard, session, streams } = served;
  const asked = `${request.method} ${path}`;
  if (asked === 'GET /') return sendPage(response);
  if (request.method === 'GET' && PAGE_FILES.includes(path))
    return sendPageFile(path, request, response);
  if (asked === 'POST /entrar') return enter(served, request, response);
  if (!guard.isLetIn(request)) return refuse(response, 401, SIN_LLAVE);
  if (request.method === 'GET' && path.startsWith('/documento/'))
    return sendDocument(served, path, response);
  switch (asked) {
    case 'GET /apertura':
      return sendJson(response, session.run);
    case 'GET /libro':
      return sendJson(response, session.book());
    case 'POST /libro':
      return sendJson(response, session.book(bookIn(await readJson(request))));
    case 'GET /eventos':
      return streams.open(response, seenIn(parameters), pageOf(parameters));
    case 'POST /presencia':
      session.place(presenceIn(await readJson(request)));
      return sendJson(response, {});
    case 'POST /edicion':
      return sendJson(response, await session.edit(editIn(await readJson(request))));
    case 'POST /practica':
      return sendJson(response, { url: await served.practiceAddress() } satisfies PracticeAnswer);
    case 'POST /llamar': {
      const called = await session.call(callIn(await readJson(request)));
      return sendJson(response, withAddresses(called, served.informes));
    }
    default:
      return refuse(response, 404, NO_EXISTE);
  }
}

/** Lets the browser that has the key in. */
async function enter(
  { guard, cameAgain }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { llave } = entryIn(await readJson(request, LARGEST_KEY));
  const entry = guard.enter(llave);
  if (entry === 'spent') cameAgain();
  if (entry !== 'in') return refuse(response, 401, NOT_LET_IN[entry]);
  response.setHeader('set-cookie', guard.cookie(request));
  return sendJson(response, { clave: guard.token } satisfies EntryAnswer);
}

function seenIn(parameters: URLSearchParams): number {
  const seen = parameters.get('desde') ?? '0';
  if (!/^\d{1,15}$/.test(seen)) throw noSense();
  return Number(seen);
}

/** The page that listens; '' for one that does not say. */
function pageOf(parameters: URLSearchParams): string {
  const page = parameters.get('pagina');
  return page === null ? '' : pageIn(page);
}

/** The same for everybody: there is nothing of the book in it. */
function sendPage(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_POLICY,
  });
  response.end(pageHtml());
}

function sendPageFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = pageFile(path);
  const headers = { etag: file.etag, 'cache-control': 'no-cache', 'content-type': file.type };
  const isKnown = request.headers['if-none-match'] === file.etag;
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown ? undefined : file.bytes);
}

/** A document by its file name, as a download. */
async function sendDocument(
  { informes }: Served,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const document = await documentIn(informes, path.slice('/documento/'.length));
  if (!document) return refuse(response, 404, SIN_DOCUMENTO);
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`;
  response.writeHead(200, { 'content-type': document.type, 'content-disposition': disposition });
  response.end(document.bytes);
}

/** A browser opens no file of this machine from a page: what a panel is told leads to this server instead. */
function withAddresses(answer: Answer, informes: string): Answer {
  if (answer.result === undefined) return answer;
  const folder = `${pathToFileURL(informes).href}/`;
  const result = JSON.stringify(answer.result).replaceAll(folder, '/documento/');
  return { ...answer, result: JSON.parse(result) };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** What is still being sent is not read: the connection ends with the answer. */
function refuse(response: ServerResponse, status: number, mensaje: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    connection: 'close',
  });
  response.end(JSON.stringify({ mensaje }));
}
