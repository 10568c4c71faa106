// The add-on at work on a book for the time of one command: to consult it, or to change it whole or not at all.

import { hostname, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Effect } from '../../emulator/effects';
import type { Host } from '../../emulator/host';
import type { Cost } from '../../emulator/ledger';
import type { WorkbookData } from '../../emulator/workbook/workbook';
import type { Answer } from '../../terminal/command';
import { UserError } from '../../terminal/user-error';
import { builtHost } from '../built-host';
import { DocumentsFolder } from '../file/documents-folder';
import { type LibroFile, openLibro } from '../file/libro-file';
import { MailFolder } from '../file/mail-folder';
import { readLibro } from '../file/read-libro';

/** What a call is for, as --costo groups it. */
export type Concepto = 'commit' | 'documento' | 'consulta';

/** Options that concern every command that runs the add-on. */
export interface SesionOptions {
  readonly costo?: true | undefined;
  /** Folder of the documents; informes/ beside the book unless told. */
  readonly salida?: string | undefined;
}

/** Effects that leave the book different. */
const CHANGES: readonly Effect['kind'][] = ['cells', 'notes', 'sheet', 'workbook'];

type Result<T> =
  | { readonly ok: true; readonly data: T; readonly conservado?: readonly string[] }
  | {
      readonly ok: false;
      readonly error: {
        readonly mensaje: string;
        readonly codigo: string;
        readonly detalle: readonly string[];
      };
    };

export class Sesion {
  readonly documents: DocumentsFolder;
  readonly mail: MailFolder;
  /** Whether a call has changed the book. */
  isChanged = false;
  private readonly host: Host;
  private readonly costs: { [C in Concepto]?: Cost } = {};

  constructor(
    private readonly libro: string,
    readonly data: WorkbookData,
    { salida }: SesionOptions,
  ) {
    this.documents = new DocumentsFolder(salida ?? join(dirname(resolve(libro)), 'informes'));
    this.mail = new MailFolder(libro);
    const { saveFile, trashFile } = this.documents;
    const { saveMail } = this.mail;
    this.host = builtHost({ data, saveFile, trashFile, saveMail, user: systemAccount() });
  }

  /** Calls a function of the add-on as a panel does; a UserError with its sentence when it refuses. */
  call<T>(fn: string, pedido: object, concepto: Concepto): T {
    // As the panels send it: what is not asked is left out.
    const sent = JSON.parse(JSON.stringify(pedido));
    const { ok, error, cost, effects } = this.host.call(fn, [sent]);
    this.isChanged ||= effects.some(({ kind }) => CHANGES.includes(kind));
    this.costs[concepto] = sum(this.costs[concepto], cost);
    if (error) throw new Error(`${fn}: ${error.message}\n${error.stack}`);
    const result = ok as Result<T>;
    if (result.ok) {
      for (const line of result.conservado ?? []) console.error(line);
      return result.data;
    }
    const { mensaje, codigo, detalle } = result.error;
    if (codigo === 'SIN_PREPARAR') throw new UserError(notALibro(this.libro));
    throw new UserError([mensaje, ...detalle.map((line) => `  ${line}`)].join('\n'), codigo);
  }

  /** The answer with what its calls would have cost on Google, when asked. */
  withCosto<A extends Answer>(answer: A, costo: true | undefined): A {
    return costo ? { ...answer, json: { ...answer.json, costo: this.costs } } : answer;
  }
}

/** Who runs the command, as the bitácora names them; '' where the system does not tell. */
function systemAccount(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    return '';
  }
}

const notALibro = (libro: string): string =>
  `«${libro}» no es un libro PAM: le faltan sus hojas. Cree uno con libro-pam nuevo, o abra este con libro-pam abrir y use PAM › Configuración › Preparar o reparar el libro.`;

/** Answers about a book without writing it; another process may have it open. */
export async function consultLibro<A extends Answer>(
  libro: string,
  options: SesionOptions,
  work: (sesion: Sesion) => A | Promise<A>,
): Promise<A> {
  const sesion = new Sesion(libro, await readLibro(libro, console.error), options);
  return sesion.withCosto(await work(sesion), options.costo);
}

/** Changes a book and saves it, with its documents; nothing is written when the work throws or answers 3. */
export async function changeLibro<A extends Answer>(
  libro: string,
  options: SesionOptions,
  work: (sesion: Sesion) => A | Promise<A>,
): Promise<A> {
  return changeFile(await openLibro(libro), options, work);
}

/** A new book, made by the work and saved at its end. */
export async function createLibro<A extends Answer>(
  libro: string,
  options: SesionOptions,
  work: (sesion: Sesion) => A | Promise<A>,
): Promise<A> {
  return changeFile(await openLibro(libro, { create: true }), options, work);
}

async function changeFile<A extends Answer>(
  file: LibroFile,
  options: SesionOptions,
  work: (sesion: Sesion) => A | Promise<A>,
): Promise<A> {
  const sesion = new Sesion(file.path, file.data, options);
  const remembered = (): string => JSON.stringify([file.data.properties, file.data.triggers]);
  const before = remembered();
  try {
    const answer = await work(sesion);
    const isChanged = sesion.isChanged || remembered() !== before;
    if (answer.code !== 3 && isChanged) await file.save();
    const notice = sesion.mail.notice();
    const foreign = file.foreign?.copy ? [file.foreign.notice()] : [];
    const text = [...file.avisos, answer.text, ...foreign, ...(notice ? [notice] : [])].join('\n');
    const json = file.foreign?.copy ? { ...answer.json, copia: file.path } : answer.json;
    return sesion.withCosto({ ...answer, json, text }, options.costo);
  } catch (error) {
    sesion.documents.discard();
    sesion.mail.discard();
    throw error;
  } finally {
    await file.close();
  }
}

function sum(known: Cost | undefined, cost: Cost): Cost {
  if (!known) return cost;
  const llamadas = { ...known.llamadas };
  for (const llamada of Object.keys(llamadas) as (keyof Cost['llamadas'])[])
    llamadas[llamada] += cost.llamadas[llamada];
  const segundosEstimados = known.segundosEstimados + cost.segundosEstimados;
  return { llamadas, total: known.total + cost.total, segundosEstimados };
}
