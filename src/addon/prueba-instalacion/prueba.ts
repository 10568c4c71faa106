// What a line of the prueba de instalación is: something this project assumes of Google, and how to measure it.

import type { Banco } from './banco';
import type { Medida } from './medida';

export interface Prueba {
  readonly codigo: string;
  readonly titulo: string;
  /** What depends on it, or what a person has to do. */
  readonly porQue: string;
  readonly run: (banco: Banco) => Medida;
}
export interface Grupo {
  readonly titulo: string;
  readonly pruebas: readonly Prueba[];
  /** Its lines are only told for now: they take no time, so no limit keeps them out. */
  readonly isPending?: true;
}
/** A line once measured. */
export type Renglon = Pick<Prueba, 'codigo' | 'titulo' | 'porQue'> & Medida;
