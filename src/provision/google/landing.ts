// Where Google sends the person back: a server on this machine alone, or the address copied from another machine's browser.

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { consentPage } from './consent-page';

/** An answer of Google to this attempt. */
export interface Arrival {
  readonly answer: URLSearchParams;
  /** What the person's browser shows; nothing where the address was pasted. */
  readonly show: (page: string) => Promise<void>;
}

export interface Landing {
  /** Where Google has to send the person. */
  readonly address: string;
  /** The first answer that carries the state of this attempt. */
  readonly arrival: Promise<Arrival>;
  close(): void;
}

const STRANGE = {
  title: 'Esta dirección no es de este intento',
  text: 'Vuelva a la terminal y abra la dirección que aparece allá.',
};

/** Listens on a free port of 127.0.0.1, and to what is pasted when there is a keyboard. */
export async function openLanding(
  state: string,
  keyboard: Readable | undefined,
  say: (line: string) => void,
): Promise<Landing> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lines = keyboard && createInterface({ input: keyboard });
  const arrival = new Promise<Arrival>((resolve) => {
    listen(server, state, resolve);
    lines?.on('line', (line) => {
      const answer = answerIn(line.trim());
      if (answer?.get('state') === state) resolve({ answer, show: async () => {} });
      else if (line.trim())
        say('Esa no es la dirección: copie completa la que quedó en el navegador.');
    });
  });
  const close = (): void => {
    lines?.close();
    server.close();
    server.closeIdleConnections();
  };
  return { address, arrival, close };
}

/** Where Google sends the person; whatever else is asked for, however it is written, is not here. */
const HERE = /^\/(?:\?(.*))?$/s;

function listen(server: Server, state: string, resolve: (arrival: Arrival) => void): void {
  server.on('request', (request, response) => {
    const [target, query] = HERE.exec(request.url ?? '') ?? [];
    if (target === undefined || request.method !== 'GET') return void response.writeHead(404).end();
    const searchParams = new URLSearchParams(query);
    if (searchParams.get('state') !== state) return void reply(response, consentPage(STRANGE), 400);
    resolve({ answer: searchParams, show: (page) => reply(response, page, 200) });
  });
}

/** Nobody waits for a browser that went away. */
async function reply(response: ServerResponse, page: string, status: number): Promise<void> {
  if (response.socket?.destroyed !== false) return;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
  await new Promise<void>((done) => {
    response.on('close', done);
    response.end(page);
  });
}

function answerIn(text: string): URLSearchParams | undefined {
  return URL.canParse(text) ? new URL(text).searchParams : undefined;
}
