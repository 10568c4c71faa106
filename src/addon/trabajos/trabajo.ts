// What a job is: something too long for one execution, done in units that leave the workbook whole between them. How it
// is carried on is motor.ts; the jobs there are, trabajos.ts.

import type { Encargo } from '../commit/commit';
import type { Forma } from '../forma';
import type { Avance, Cursor } from '../libro/estado';

/** An entry of the list of jobs; `P` is what it is asked with. */
export interface Trabajo<P> {
  readonly key: string;
  /** Of what it is asked with. */
  readonly forma: Forma<P>;
  /** What its progress counts: «filas». */
  readonly unidad: readonly [singular: string, plural: string];
  /** Whether another account may go on with it: not where it makes files, which belong to who makes them. */
  readonly seHereda: boolean;
  /** What must be given again to go on and is not in the book («el mismo archivo»); what it was asked with is kept unless told. */
  readonly necesita?: string;
  /** Looks, refuses and plans, once an execution; writes nothing. */
  abre(pedido: P): Plan;
  /** What was done so far, in a sentence. */
  readonly dice: (cursor: Cursor) => string;
}

/** What an execution knows of the job that it carries on. */
export interface Plan {
  /** The same job has the same one: asked for twice, it is continued. */
  readonly clave: string;
  readonly titulo: string;
  readonly total: number;
  readonly datos: Avance['datos'];
  /**
   * Does the next unit under the lock, and says how far it is then. A unit that was done already changes nothing: one that
   * dies before its cursor is written is done again.
   */
  readonly haz: (cursor: Cursor, escribe: Escribe) => Avance;
}

/** Writes registers as commit does; the cursor moves with the commit point, so that a unit is never half counted. */
export type Escribe = (
  encargo: Omit<Encargo, 'trabajos'>,
  despues: (cargue: string) => Avance,
) => Avance;
