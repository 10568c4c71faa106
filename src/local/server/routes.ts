// The addresses of the server: what each takes, what it answers and what it wants to be shown first.

import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../terminal/user-error';
import type { Answer, Refusal } from '../protocol';
import type { EventStreams } from './event-streams';
import { bookIn, callIn, editIn, noSense } from './operation-shape';
import { CONTENT_POLICY, pageFile, pageHtml } from './page-files';
import type { RequestGuard } from './request-guard';
import type { Session } from './session';

export interface Served {
  /** Folder of its documents. */
  readonly informes: string;
  readonly session: Session;
  readonly streams: EventStreams;
  readonly guard: RequestGuard;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LARGEST_BODY = 64 * 1024 * 1024;
const AJENO = 'Esta dirección solo atiende a la página del libro abierta en este equipo.';
const NO_EXISTE = 'Aquí no hay nada. Abra el libro con la dirección que imprime libro-pam.';
const FALLA =
  'Algo falló dentro del programa. Cierre el libro y ábralo de nuevo; si se repite, ábralo con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.';

/** Answers every request to the server, errors included. */
export async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (served.guard.isAddressedHere(request)) await route(served, request, response);
    else refuse(response, 403, AJENO);
  } catch (error) {
    if (process.env.LIBRO_PAM_DEPURAR === '1') console.error(error);
    if (response.headersSent) response.destroy();
    else if (error instanceof UserError) refuse(response, 409, error.message);
    else refuse(response, 500, FALLA);
  }
}

async function route(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { guard, session, streams } = served;
  const address = new URL(request.url ?? '/', 'http://127.0.0.1');
  const asked = `${request.method} ${address.pathname}`;
  if (asked === 'GET /') return sendPage(served, response);
  if (asked === 'GET /main.js' || asked === 'GET /main.css')
    return sendPageFile(address.pathname, request, response);
  if (asked.startsWith('GET /documento/'))
    return guard.hasCookie(request)
      ? sendDocument(served, address.pathname, response)
      : refuse(response, 403, AJENO);
  if (!guard.hasToken(request, address)) return refuse(response, 403, AJENO);
  switch (asked) {
    case 'GET /libro':
      return sendJson(response, session.book());
    case 'POST /libro':
      return sendJson(response, session.book(bookIn(await readJson(request))));
    case 'GET /eventos': {
      const seen = request.headers['last-event-id'] ?? address.searchParams.get('desde');
      return streams.open(response, Number(seen));
    }
    case 'POST /edicion':
      return sendJson(response, await session.edit(editIn(await readJson(request))));
    case 'POST /llamar': {
      const called = await session.call(callIn(await readJson(request)));
      return sendJson(response, withAddresses(called, served.informes));
    }
    default:
      return refuse(response, 404, NO_EXISTE);
  }
}

function sendPage({ session, guard }: Served, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'set-cookie': guard.cookie,
  });
  response.end(pageHtml(session.file.nombre, guard.token));
}

function sendPageFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = pageFile(path);
  const headers = { etag: file.etag, 'cache-control': 'no-cache', 'content-type': file.type };
  const isKnown = request.headers['if-none-match'] === file.etag;
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown ? undefined : file.bytes);
}

/** A document by its file name, as a download. */
function sendDocument({ informes }: Served, path: string, response: ServerResponse): void {
  // Of any path that is asked for, only the name: nothing outside the folder.
  const name = basename(decodeURIComponent(path));
  const file = createReadStream(join(informes, name));
  file.on('error', () => refuse(response, 404, 'Ese documento ya no está en la carpeta informes.'));
  file.on('open', () => {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    response.writeHead(200, { 'content-type': DOCX, 'content-disposition': disposition });
    file.pipe(response);
  });
}

/** A browser opens no file of this machine from a page: what a panel is told leads to this server instead. */
function withAddresses(answer: Answer, informes: string): Answer {
  if (answer.result === undefined) return answer;
  const folder = `${pathToFileURL(informes).href}/`;
  const result = JSON.stringify(answer.result).replaceAll(folder, '/documento/');
  return { ...answer, result: JSON.parse(result) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_BODY)
      throw new UserError('Eso es demasiado para un solo cambio: hágalo por partes.');
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    throw noSense();
  }
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, mensaje: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ mensaje } satisfies Refusal));
}
