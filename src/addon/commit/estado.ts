// What the workbook remembers about itself in one document property: its schema, its cuatrienio, the
// head of the bitácora, the consecutive numbers given so far and a commit that may have died half-way.

import { UserError } from '../user-error';
import type { Lineas } from './registro-bitacora';

/** Version of the workbook's structure; a book with a greater one is refused. */
export const ESQUEMA = 1;

/** A commit past its commit point and not yet closed: the lines of the bitácora that hold it. */
export interface Pendiente extends Lineas {
  /** Hash before it: with it a torn entry is told, and never applied. */
  readonly previo: string;
}

export interface Estado {
  readonly esquema: number;
  /** "2024-2027" */
  readonly cuatrienio: string;
  /** Number and hash of the last entry of the bitácora. */
  readonly numero: number;
  readonly hash: string;
  /** Highest number given, by series ("EV", "acta 2026", "cargue"). */
  readonly consecutivos: { readonly [serie: string]: number };
  readonly pendiente?: Pendiente | undefined;
  /** Commits that could not be finished; shown in Inicio. */
  readonly cuarentena?: readonly Pendiente[] | undefined;
}

const PROPERTY = 'libro';

/** undefined in a workbook without the add-on's tabs, or in a copy (Google does not copy properties). */
export function readEstado(): Estado | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (!text) return undefined;
  const estado = JSON.parse(text) as Estado;
  if (estado.esquema > ESQUEMA) {
    throw new UserError(
      'Este libro lo actualizó una versión más nueva del complemento. Actualice el complemento antes de usarlo.',
      'VERSION_MAS_NUEVA',
    );
  }
  return estado;
}

/** One property write: it is the commit point when it carries `pendiente`. */
export function writeEstado(estado: Estado): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(estado));
}
