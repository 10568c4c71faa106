// The server of `libro-pam abrir`: one book open for the pages of this machine. Here is its life, from taking the file to
// giving it back; server/routes.ts has its addresses and server/session.ts what it does with the book.

import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../terminal/user-error';
import { builtHost } from './built-host';
import { debug } from './debug';
import { DocumentsFolder } from './file/documents-folder';
import { type LibroFile, type OpenOptions, openLibro } from './file/libro-file';
import { MailFolder } from './file/mail-folder';
import { loanNotice } from './loan-notice';
import { Autosave } from './server/autosave';
import { EventStreams } from './server/event-streams';
import { RequestGuard } from './server/request-guard';
import { answer } from './server/routes';
import { Session } from './server/session';
import { TriggerClock } from './server/trigger-clock';

/** The same every time, so that an address kept in the browser keeps working. */
const USUAL_PORT = 4626;

const OTRA_VEZ =
  'Alguien volvió a usar la dirección del libro, que sirve una sola vez. Si fue usted, entre con esta:';

/** Who sends little by little, or opens connections and leaves them, does not keep the others waiting. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5000,
  // Cookies know nothing of ports: those that other programs of this machine left in the browser come along.
  maxHeaderSize: 1024 * 1024,
} satisfies ServerOptions;
const MOST_CONNECTIONS = 256;

export interface ServeOptions extends OpenOptions {
  readonly path: string;
  /** Unless told, the usual one, or any that is free; 0 is any. */
  readonly puerto?: number;
  /** Opens the book to practise in that is beside this one. */
  readonly practice?: (libro: string) => Promise<OpenServer>;
  /** Tells the person at the terminal something that came up while the book is open. */
  readonly tell?: (text: string) => void;
}

export interface OpenServer {
  /** One more address of the page, with which one browser comes in: "http://127.0.0.1:4626/#llave=…". */
  newAddress(): string;
  /** What to tell who opens the book: what was recovered, that it is lent. */
  readonly avisos: readonly string[];
  /**
   * Saves the book and gives it back, and says so; a UserError says why it could not be saved (the journal keeps the
   * changes).
   */
  close(): Promise<string>;
}

/** Opens a book and serves it until it is closed. Every refusal is a UserError. */
export async function serveLibro({
  path,
  puerto,
  tell = () => undefined,
  practice,
  ...options
}: ServeOptions): Promise<OpenServer> {
  const libro = await openLibro(path, { ...options, forPages: true });
  try {
    return await serve(libro, puerto, tell, practice);
  } catch (error) {
    await libro.close();
    throw error;
  }
}

async function serve(
  libro: LibroFile,
  puerto: number | undefined,
  tell: (text: string) => void,
  practice: ServeOptions['practice'],
): Promise<OpenServer> {
  const documents = new DocumentsFolder(join(dirname(libro.path), 'informes'));
  const mail = new MailFolder(libro.path);
  const host = builtHost({
    data: libro.data,
    saveMail: mail.saveMail,
    saveFile: (file) => {
      documents.prepare();
      return documents.saveFile(file);
    },
    trashFile: documents.trashFile,
  });
  const tellPeople = (): void => streams.people(session.present(streams.pages));
  const streams = new EventStreams(tellPeople);
  const autosave = new Autosave(
    () => libro.save(),
    (error) => streams.warn(error instanceof UserError ? error.message : String(error)),
  );
  const session = new Session(host, libro, mail, {
    changed: (change) => streams.send(change),
    recorded: () => autosave.schedule(),
    moved: (file) => streams.move(file),
    told: (effect) => streams.tell(effect),
    placed: tellPeople,
  });
  const guard = new RequestGuard();
  const newAddress = (): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/#llave=${guard.newKey()}`;
  // The next one is printed once, however often an old one is tried.
  const cameAgain = (): void => {
    if (!guard.hasUnusedKey) tell(`${OTRA_VEZ} ${newAddress()}`);
  };
  let practicing: Promise<OpenServer> | undefined;
  /** An address of the book of practice, which stays open as long as this one. */
  const practiceAddress = async (): Promise<string> => {
    if (!practice) throw new UserError('Ya está en un libro de práctica.');
    practicing ??= practice(libro.path);
    try {
      return (await practicing).newAddress();
    } catch (error) {
      practicing = undefined;
      throw error;
    }
  };
  const served = { informes: documents.path, session, streams, guard, cameAgain, practiceAddress };
  const server = createServer(LIMITS, (request, response) => {
    void answer(served, request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, puerto);
  // One connection that the system could not give is no reason to end.
  server.on('error', debug);
  // What cannot be run now, because the change could not be kept, is tried at the next minute.
  const clock = new TriggerClock(() => session.runDueTriggers(), debug);
  return {
    newAddress,
    avisos: [loanNotice(libro.data), ...libro.avisos, session.file.ajeno].filter(
      (aviso) => aviso !== '',
    ),
    async close() {
      clock.stop();
      streams.close();
      server.close();
      server.closeAllConnections();
      try {
        await (await practicing)?.close();
        await autosave.run();
        return farewell(libro);
      } finally {
        autosave.stop();
        await libro.close();
      }
    },
  };
}

function farewell({ path, foreign, onlyLook }: LibroFile): string {
  if (onlyLook !== undefined) return 'Libro cerrado. No se le cambió nada.';
  if (!foreign) return 'Libro guardado y cerrado.';
  return foreign.copy
    ? `Lo que hizo quedó guardado en «${basename(path)}»; el original está como estaba.`
    : 'Libro cerrado. No se le cambió nada.';
}

async function listen(server: Server, puerto: number | undefined): Promise<void> {
  try {
    await listenAt(server, puerto ?? USUAL_PORT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (puerto === undefined) return listenAt(server, 0);
    throw new UserError(
      `El puerto ${puerto} está ocupado o reservado. Use otro, por ejemplo --puerto ${puerto + 1}, o déjelo sin decir.`,
    );
  }
}

/** On this machine only: never on the network. */
function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
