// What is remembered between runs: the ids of what was made on Google, and what was being made when a run was cut off.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from '../terminal/file-lock';
import { OWN_FOLDER } from '../terminal/private-files';
import { ProvisionError } from './provision-error';
import { writePrivate } from './write-private';

const VERSION = 1;

/** Where the data of the workbook came from: an empty one, or a local file. */
export interface Origen {
  readonly archivo?: string | undefined;
  readonly sha256?: string | undefined;
}

export interface Recordado {
  readonly id: string;
  readonly nombre: string;
}

/** Noted before a request that makes something, since its answer may never come. */
export interface EnCurso {
  readonly paso: string;
  readonly origen?: Origen | undefined;
  /** When the workbook was last modified, as Drive said before a script was made in it. */
  readonly modificado?: string | undefined;
}

export interface Estado {
  readonly version: typeof VERSION;
  /** Written on what is made, so that it is found again: by it Drive is searched. */
  readonly instalacion: string;
  readonly carpeta?: Recordado | undefined;
  readonly libro?: (Recordado & { readonly origen: Origen }) | undefined;
  readonly script?: { readonly id: string } | undefined;
  readonly enCurso?: EnCurso | undefined;
  /** A workbook that nobody used and is on its way to the trash. */
  readonly sobrante?: string | undefined;
  /** When everything was in its place for the first time. */
  readonly terminado?: string | undefined;
}

export const newInstalacion = (): string => randomUUID();

/** What the file remembers; undefined before the first run. */
export function readEstado(path: string): Estado | undefined {
  if (!existsSync(path)) return undefined;
  const estado = parse(path);
  if (estado.version === VERSION && isWhole(estado)) return estado as Estado;
  throw new ProvisionError(
    'ESTADO',
    Number(estado.version) > VERSION
      ? `«${path}» es de una versión más nueva de libro-pam. Actualice libro-pam y repita el comando.`
      : damaged(path),
  );
}

/** Ids go into addresses and searches. */
const isId = (id: unknown): boolean => typeof id === 'string' && /^[\w-]+$/.test(id);

/** Whether what somebody may have edited still says what the steps count on. */
function isWhole(estado: Partial<Estado>): boolean {
  const { instalacion, carpeta, libro, script, sobrante, enCurso } = estado;
  const made = [carpeta, libro, script].filter((each) => each !== undefined);
  return (
    [instalacion, sobrante ?? instalacion, ...made.map(({ id }) => id)].every(isId) &&
    [carpeta, libro].every((each) => each === undefined || typeof each.nombre === 'string') &&
    (libro === undefined || libro.origen instanceof Object) &&
    (enCurso === undefined || typeof enCurso.paso === 'string')
  );
}

function parse(path: string): Partial<Estado> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) ?? {};
  } catch {
    throw new ProvisionError('ESTADO', damaged(path));
  }
}

const damaged = (path: string): string =>
  `El archivo de estado «${path}» está dañado. Recupere una copia; si no la hay, bórrelo y repita el comando con la misma cuenta: antes de crear otro libro se busca el que ya esté.`;

/** The state of one run, in memory and on disk, kept from others while it is open. */
export class EstadoFile {
  private constructor(
    readonly path: string,
    private current: Estado,
    /** Lets others work with it again. */
    readonly close: () => void,
  ) {}

  /** Opens the file for writing, or begins one, which is on disk before this returns. */
  static open(path: string): EstadoFile {
    const release = takeEstado(path);
    try {
      const known = readEstado(path);
      const estado = known ?? { version: VERSION, instalacion: newInstalacion() };
      const file = new EstadoFile(path, estado, release);
      if (!known) file.write();
      return file;
    } catch (error) {
      release();
      throw error;
    }
  }

  get value(): Estado {
    return this.current;
  }

  /** Remembers these; on disk when it returns. */
  remember(changes: Partial<Estado>): void {
    const next = { ...this.current, ...changes };
    if (JSON.stringify(next) === JSON.stringify(this.current)) return;
    this.current = next;
    this.write();
  }

  private write(): void {
    writePrivate(this.path, `${JSON.stringify(this.current, undefined, 2)}\n`);
  }
}

/** Two runs at once would each make a workbook. */
function takeEstado(path: string): () => void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: OWN_FOLDER });
    return takeLock(path);
  } catch (error) {
    throw new ProvisionError(
      'ESTADO',
      `No se pudo reservar «${path}»: otro comando está trabajando con él, o no se puede escribir en su carpeta. Espere a que termine; si no hay otro, borre «${path}.lock».`,
      'noHecho',
      error,
    );
  }
}
